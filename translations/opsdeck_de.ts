<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>opsdeck</name>
    <message>
      <source>      asking the target what happened</source>
      <translation>      das Ziel fragen, was geschehen ist</translation>
    </message>
    <message>
      <source>     if it fails: the run goes back by itself</source>
      <translation>     wenn es fehlschlägt: der Lauf wird von selbst zurückgenommen</translation>
    </message>
    <message>
      <source>     now: %1</source>
      <translation>     jetzt: %1</translation>
    </message>
    <message>
      <source>     only if: %1</source>
      <translation>     nur wenn: %1</translation>
    </message>
    <message>
      <source>     then check: %1</source>
      <translation>     danach prüfen: %1</translation>
    </message>
    <message>
      <source>     way back: %1</source>
      <translation>     Weg zurück: %1</translation>
    </message>
    <message>
      <source>    Expected: %1</source>
      <translation>    Erwartet: %1</translation>
    </message>
    <message>
      <source>    There is no such decision: %1</source>
      <translation>    Diese Entscheidung gibt es nicht: %1</translation>
    </message>
    <message>
      <source>    What did you observe?</source>
      <translation>    Was wurde beobachtet?</translation>
    </message>
    <message>
      <source>    Why?</source>
      <translation>    Warum?</translation>
    </message>
    <message>
      <source>    Your decision (%1):</source>
      <translation>    Entscheidung (%1):</translation>
    </message>
    <message>
      <source>  Give its room free, for good: opsdeck run %1 discard-old-state -e %2 --set run=RUN</source>
      <translation>  Platz endgültig freigeben: opsdeck run %1 discard-old-state -e %2 --set run=RUN</translation>
    </message>
    <message>
      <source>  Step "%1" failed, and the way back failed too.</source>
      <translation>  Schritt "%1" ist fehlgeschlagen, der Weg zurück auch.</translation>
    </message>
    <message>
      <source>  Step "%1" failed; what was done has been replaced.</source>
      <translation>  Schritt "%1" ist fehlgeschlagen; was getan war, wurde ersetzt.</translation>
    </message>
    <message>
      <source>  Take it back with: opsdeck undo %1</source>
      <translation>  Zurücknehmen mit: opsdeck undo %1</translation>
    </message>
    <message>
      <source>  There is no backup here. Make one: opsdeck backup create %1 -e %2</source>
      <translation>  Hier ist keine Sicherung. Eine erstellen: opsdeck backup create %1 -e %2</translation>
    </message>
    <message>
      <source>  Undone, because step "%1" failed.</source>
      <translation>  Zurückgenommen, weil Schritt "%1" fehlschlug.</translation>
    </message>
    <message>
      <source>  What it had done was taken back.</source>
      <translation>  Was er getan hatte, wurde zurückgenommen.</translation>
    </message>
    <message>
      <source>  When that is mended, try to take it back again: opsdeck undo %1</source>
      <translation>  Wenn das behoben ist, erneut zurücknehmen: opsdeck undo %1</translation>
    </message>
    <message>
      <source>  anchor FILE | --system SYSTEM --connection NAME        keep the head elsewhere, for verify</source>
      <translation>  anchor FILE | --system SYSTEM --connection NAME        Kopf anderswo aufbewahren, für verify</translation>
    </message>
    <message>
      <source>  close [TEXT]                                       it is over; writes the line of the CSV file</source>
      <translation>  close [TEXT]                                       es ist vorbei; schreibt die Zeile der CSV-Datei</translation>
    </message>
    <message>
      <source>  export FILE|- [--format jsonl|csv]                     every record, for other programs</source>
      <translation>  export FILE|- [--format jsonl|csv]                     alle Einträge, für andere Programme</translation>
    </message>
    <message>
      <source>  list                                               all of an environment</source>
      <translation>  list                                               alle einer Umgebung</translation>
    </message>
    <message>
      <source>  list [--run RUN] [--type TYPE] [--limit N] [-o json]   the newest records</source>
      <translation>  list [--run RUN] [--type TYPE] [--limit N] [-o json]   die neuesten Einträge</translation>
    </message>
    <message>
      <source>  message [TEXT] [--by-hand|--preview]               a status message, to the webhook; --template NAME</source>
      <translation>  message [TEXT] [--by-hand|--preview]               eine Statusmeldung, an den Webhook; --template NAME</translation>
    </message>
    <message>
      <source>  note TEXT | --called L1 [TEXT]                     what was seen or done, who was called</source>
      <translation>  note TEXT | --called L1 [TEXT]                     was gesehen oder getan, wer angerufen wurde</translation>
    </message>
    <message>
      <source>  open --title TEXT --severity P1 | --from-triage    begin; the clocks run from here</source>
      <translation>  open --title TEXT --severity P1 | --from-triage    beginnen; ab hier laufen die Uhren</translation>
    </message>
    <message>
      <source>  recover --accept-loss                                  go on with a damaged journal</source>
      <translation>  recover --accept-loss                                  mit beschädigtem Journal weitermachen</translation>
    </message>
    <message>
      <source>  reopen REASON                                      it is not over</source>
      <translation>  reopen REASON                                      es ist nicht vorbei</translation>
    </message>
    <message>
      <source>  report FILE.md|.html|.pdf [--replace]              the report, from what the journal knows</source>
      <translation>  report FILE.md|.html|.pdf [--replace]              der Bericht aus dem, was das Journal weiß</translation>
    </message>
    <message>
      <source>  set [options]                                      severity, state, roles, impact, root cause, actions</source>
      <translation>  set [options]                                      Schweregrad, Zustand, Rollen, Auswirkung, Grundursache, Maßnahmen</translation>
    </message>
    <message>
      <source>  show                                               all of one, with its timeline</source>
      <translation>  show                                               alles zu einem, mit Zeitachse</translation>
    </message>
    <message>
      <source>  verify [EXPORT] [--anchor FILE] [-o json]              is anything altered or missing?</source>
      <translation>  verify [EXPORT] [--anchor FILE] [-o json]              ist etwas verändert oder fehlt etwas?</translation>
    </message>
    <message>
      <source> %1 ago</source>
      <translation> vor %1</translation>
    </message>
    <message>
      <source> (%1 % of the rows, about %2 to go)</source>
      <translation> (%1 % der Zeilen, noch etwa %2)</translation>
    </message>
    <message>
      <source> (anchored on %1 by %2 at %3, key %4)</source>
      <translation> (verankert am %1 von %2 auf %3, Schlüssel %4)</translation>
    </message>
    <message>
      <source> (anchors: %1, key %2)</source>
      <translation> (Anker: %1, Schlüssel %2)</translation>
    </message>
    <message>
      <source> (not yet for long)</source>
      <translation> (noch nicht lange)</translation>
    </message>
    <message>
      <source> (over, but only just)</source>
      <translation> (vorbei, aber gerade erst)</translation>
    </message>
    <message>
      <source> (taken back)</source>
      <translation> (zurückgenommen)</translation>
    </message>
    <message>
      <source> Did you mean '%1'?</source>
      <translation> Ist '%1' gemeint?</translation>
    </message>
    <message>
      <source> Write it without quotes.</source>
      <translation> Ohne Anführungszeichen schreiben.</translation>
    </message>
    <message>
      <source> and </source>
      <translation> und </translation>
    </message>
    <message>
      <source> in</source>
      <translation> Zoll</translation>
    </message>
    <message>
      <source> m</source>
      <translation> m</translation>
    </message>
    <message>
      <source> of run %1</source>
      <translation> von Lauf %1</translation>
    </message>
    <message>
      <source> or </source>
      <translation> oder </translation>
    </message>
    <message>
      <source>! %1: no backup; no more than %2 of work may be lost</source>
      <translation>! %1: keine Sicherung; höchstens %2 Arbeit dürfen verloren gehen</translation>
    </message>
    <message>
      <source>! %1: the newest that counts is %2 old; no more than %3 of work may be lost</source>
      <translation>! %1: die neueste, die zählt, ist %2 alt; höchstens %3 Arbeit dürfen verloren gehen</translation>
    </message>
    <message>
      <source>"%1" could turn out to begin with - and be taken for an option; put "--" before it, or write --name=%1</source>
      <translation>"%1" könnte am Ende mit - beginnen und als Option gelten; "--" davorsetzen oder --name=%1 schreiben</translation>
    </message>
    <message>
      <source>"%1" failed, and the way back failed too</source>
      <translation>"%1" ist fehlgeschlagen, der Weg zurück auch</translation>
    </message>
    <message>
      <source>"%1" is a link; a link could lead anywhere</source>
      <translation>"%1" ist ein Link; ein Link könnte überallhin führen</translation>
    </message>
    <message>
      <source>"%1" is neither a file nor a folder</source>
      <translation>"%1" ist weder Datei noch Ordner</translation>
    </message>
    <message>
      <source>"%1" is no comparison</source>
      <translation>"%1" ist kein Vergleich</translation>
    </message>
    <message>
      <source>"%1" is no database number</source>
      <translation>"%1" ist keine Datenbanknummer</translation>
    </message>
    <message>
      <source>"%1" is no relative path</source>
      <translation>"%1" ist kein relativer Pfad</translation>
    </message>
    <message>
      <source>"%1" is no service, queue or model of %2: %3</source>
      <translation>"%1" ist kein Dienst, keine Warteschlange und kein Modell von %2: %3</translation>
    </message>
    <message>
      <source>"%1" is one too many</source>
      <translation>"%1" ist ein Wort zu viel</translation>
    </message>
    <message numerus="yes">
      <source>"%1" is too short for a run; write at least %n characters of its id</source>
      <translation>
        <numerusform>"%1" ist zu kurz für einen Lauf; mindestens %n Zeichen seiner ID angeben</numerusform>
        <numerusform>"%1" ist zu kurz für einen Lauf; mindestens %n Zeichen seiner ID angeben</numerusform>
      </translation>
    </message>
    <message>
      <source>"%1" leads out of its folder</source>
      <translation>"%1" führt aus seinem Ordner hinaus</translation>
    </message>
    <message>
      <source>"previous" is the one that was in use before the present one, as far as that is known. Else a name such as shop/api:1.4, a digest or an id.</source>
      <translation>"previous" ist das vor dem jetzigen benutzte, soweit es bekannt ist. Sonst ein Name wie shop/api:1.4, ein Digest oder eine ID.</translation>
    </message>
    <message>
      <source>"suggested" takes the version that was validated and seen to serve longest without going wrong; else the last one that was in service; else the one called stable.</source>
      <translation>"suggested" nimmt die Version, die validiert und am längsten ohne Fehler im Dienst gesehen wurde; sonst die zuletzt im Dienst gewesene; sonst die namens stable.</translation>
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
Klicken Sie, oder drücken Sie Umschalt+F10 in der Tabelle, um zu wählen, was zu sehen ist</translation>
    </message>
    <message>
      <source>%1   %2</source>
      <translation>%1   %2</translation>
    </message>
    <message>
      <source>%1   broken</source>
      <translation>%1   fehlerhaft</translation>
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
      <translation>%1 %2 wurde angerufen (%3)</translation>
    </message>
    <message>
      <source>%1 %2, not %3.</source>
      <translation>%1 %2, nicht %3.</translation>
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
      <translation>%1 (%2) kann nie auftreten: %3 (%4) wird vorher erreicht.</translation>
    </message>
    <message>
      <source>%1 (%2) is open for it</source>
      <translation>%1 (%2) ist dafür offen</translation>
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
      <translation>%1 (g, dann %2)</translation>
    </message>
    <message>
      <source>%1 (impact not said yet)</source>
      <translation>%1 (Auswirkung noch nicht benannt)</translation>
    </message>
    <message>
      <source>%1 (it has changed, and is too large to be compared)</source>
      <translation>%1 (hat sich geändert und ist zu groß für einen Vergleich)</translation>
    </message>
    <message>
      <source>%1 (its file is broken)</source>
      <translation>%1 (die Datei ist fehlerhaft)</translation>
    </message>
    <message>
      <source>%1 (no request was counted)</source>
      <translation>%1 (keine Anfrage gezählt)</translation>
    </message>
    <message>
      <source>%1 (read: %2)</source>
      <translation>%1 (gelesen: %2)</translation>
    </message>
    <message>
      <source>%1 (run %2)</source>
      <translation>%1 (Lauf %2)</translation>
    </message>
    <message>
      <source>%1 (the service does not count it)</source>
      <translation>%1 (der Dienst zählt es nicht)</translation>
    </message>
    <message>
      <source>%1 (the system file gives it no limit)</source>
      <translation>%1 (in der Systemdatei ohne Grenze)</translation>
    </message>
    <message>
      <source>%1 / %2 is read-only by its system file (readOnly: true)</source>
      <translation>%1 / %2 ist laut Systemdatei nur lesbar (readOnly: true)</translation>
    </message>
    <message>
      <source>%1 / %2 · by %3 · started %4 UTC · %5 · run %6</source>
      <translation>%1 / %2 · von %3 · gestartet %4 UTC · %5 · Lauf %6</translation>
    </message>
    <message>
      <source>%1 / %2. Its clocks run from now.</source>
      <translation>%1 / %2. Die Uhren laufen ab jetzt.</translation>
    </message>
    <message>
      <source>%1 B</source>
      <translation>%1 B</translation>
    </message>
    <message>
      <source>%1 Backups: %2.</source>
      <translation>%1 Sicherungen: %2.</translation>
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
      <translation>%1 STUMM</translation>
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
      <translation>%1 UTC, vor %2</translation>
    </message>
    <message>
      <source>%1 UTC: what stood there before the restore of %2</source>
      <translation>%1 UTC: was vor der Wiederherstellung von %2 dort stand</translation>
    </message>
    <message>
      <source>%1 UTC: what was restored and taken back of %2</source>
      <translation>%1 UTC: was von %2 wiederhergestellt und zurückgenommen wurde</translation>
    </message>
    <message>
      <source>%1 ago</source>
      <translation>vor %1</translation>
    </message>
    <message>
      <source>%1 and %2 more</source>
      <translation>%1 und %2 weitere</translation>
    </message>
    <message>
      <source>%1 and the shipped %2 both describe a system of the same name, and only one of them can be shown.</source>
      <translation>%1 und das mitgelieferte %2 beschreiben beide ein System desselben Namens; nur eines davon kann gezeigt werden.</translation>
    </message>
    <message>
      <source>%1 answers</source>
      <translation>%1 antwortet</translation>
    </message>
    <message>
      <source>%1 answers, and pg_dump %2 fits its version %3</source>
      <translation>%1 antwortet, und pg_dump %2 passt zu Version %3</translation>
    </message>
    <message>
      <source>%1 answers: %2</source>
      <translation>%1 antwortet: %2</translation>
    </message>
    <message>
      <source>%1 are free</source>
      <translation>%1 sind frei</translation>
    </message>
    <message>
      <source>%1 are free in %2</source>
      <translation>in %2 sind %1 frei</translation>
    </message>
    <message>
      <source>%1 are free where it was looked</source>
      <translation>%1 sind frei, wo nachgesehen wurde</translation>
    </message>
    <message>
      <source>%1 are free, and the newest backup takes %2</source>
      <translation>%1 sind frei, die neueste Sicherung braucht %2</translation>
    </message>
    <message>
      <source>%1 are missing here; the set of %2 UTC has them. Make sure that they were removed on purpose.</source>
      <translation>%1 fehlen hier; der Satz von %2 UTC hat sie. Vergewissern Sie sich, dass sie mit Absicht entfernt wurden.</translation>
    </message>
    <message>
      <source>%1 are the most.</source>
      <translation>Höchstens %1.</translation>
    </message>
    <message>
      <source>%1 at %2 UTC</source>
      <translation>%1 um %2 UTC</translation>
    </message>
    <message>
      <source>%1 available</source>
      <translation>%1 verfügbar</translation>
    </message>
    <message>
      <source>%1 brings its description.</source>
      <translation>%1 holt die Beschreibung.</translation>
    </message>
    <message>
      <source>%1 brings the version.</source>
      <translation>%1 holt die Version.</translation>
    </message>
    <message>
      <source>%1 by %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1 can't be shown</source>
      <translation>%1 kann nicht gezeigt werden</translation>
    </message>
    <message>
      <source>%1 can't be shown: %2</source>
      <translation>%1 kann nicht gezeigt werden: %2</translation>
    </message>
    <message>
      <source>%1 can't be worked with now</source>
      <translation>Mit %1 kann gerade nicht gearbeitet werden</translation>
    </message>
    <message>
      <source>%1 can't be written: %2</source>
      <translation>%1 kann nicht geschrieben werden: %2</translation>
    </message>
    <message>
      <source>%1 could not be looked at: %2</source>
      <translation>%1 konnte nicht angesehen werden: %2</translation>
    </message>
    <message>
      <source>%1 d</source>
      <translation>%1 d</translation>
    </message>
    <message>
      <source>%1 describes a system of the name "%2" already</source>
      <translation>%1 beschreibt schon ein System namens „%2“</translation>
    </message>
    <message>
      <source>%1 did not stay up: %2</source>
      <translation>%1 lief nicht weiter: %2</translation>
    </message>
    <message>
      <source>%1 does not belong to %2</source>
      <translation>%1 gehört nicht zu %2</translation>
    </message>
    <message>
      <source>%1 down</source>
      <translation>%1 ausgefallen</translation>
    </message>
    <message>
      <source>%1 ended with %2: %3</source>
      <translation>%1 endete mit %2: %3</translation>
    </message>
    <message>
      <source>%1 entries of Redis</source>
      <translation>%1 Einträge von Redis</translation>
    </message>
    <message>
      <source>%1 fail</source>
      <translation>%1 scheitern</translation>
    </message>
    <message>
      <source>%1 failed</source>
      <translation>%1 fehlgeschlagen</translation>
    </message>
    <message>
      <source>%1 fails its own check: %2</source>
      <translation>%1 besteht die eigene Prüfung nicht: %2</translation>
    </message>
    <message>
      <source>%1 files</source>
      <translation>%1 Dateien</translation>
    </message>
    <message>
      <source>%1 fired at %2, and nothing has been measured of it here since</source>
      <translation>%1 wurde um %2 ausgelöst, und seither wurde hier nichts davon gemessen</translation>
    </message>
    <message>
      <source>%1 fits nearly every alert</source>
      <translation>%1 passt auf fast jeden Alarm</translation>
    </message>
    <message>
      <source>%1 for %2</source>
      <translation>%1, %2 lang</translation>
    </message>
    <message>
      <source>%1 from %2</source>
      <translation>%1 aus %2</translation>
    </message>
    <message>
      <source>%1 h</source>
      <translation>%1 h</translation>
    </message>
    <message>
      <source>%1 has %2 free; %3 are needed</source>
      <translation>%1 hat %2 frei; nötig sind %3</translation>
    </message>
    <message>
      <source>%1 has no environment %2</source>
      <translation>%1 hat keine Umgebung %2</translation>
    </message>
    <message>
      <source>%1 has no files</source>
      <translation>%1 hat keine Dateien</translation>
    </message>
    <message>
      <source>%1 has no procedure %2</source>
      <translation>%1 hat kein Verfahren %2</translation>
    </message>
    <message>
      <source>%1 has no value. Leave the field out, or write "" for an empty text.</source>
      <translation>%1 hat keinen Wert. Das Feld weglassen oder "" für einen leeren Text schreiben.</translation>
    </message>
    <message>
      <source>%1 has no value: it must be %2.</source>
      <translation>%1 hat keinen Wert: verlangt ist %2.</translation>
    </message>
    <message>
      <source>%1 has the wrong form.</source>
      <translation>%1 hat die falsche Form.</translation>
    </message>
    <message>
      <source>%1 have been in work for longer than %2</source>
      <translation>%1 sind seit mehr als %2 in Arbeit</translation>
    </message>
    <message>
      <source>%1 hold %2 of what they may have</source>
      <translation>%1 halten %2 dessen, was sie haben dürfen</translation>
    </message>
    <message>
      <source>%1 holds no certificate authority that can be read</source>
      <translation>%1 enthält keine lesbare Zertifizierungsstelle</translation>
    </message>
    <message>
      <source>%1 in %2</source>
      <translation>%1 in %2</translation>
    </message>
    <message>
      <source>%1 in %2 (%3)</source>
      <translation>%1 in %2 (%3)</translation>
    </message>
    <message>
      <source>%1 in %2 older than %3 (%4)</source>
      <translation>%1 in %2, älter als %3 (%4)</translation>
    </message>
    <message>
      <source>%1 in %2 ▸ %3 (%4)</source>
      <translation>%1 in %2 ▸ %3 (%4)</translation>
    </message>
    <message>
      <source>%1 in all, as far as it was seen</source>
      <translation>%1 insgesamt, soweit beobachtet</translation>
    </message>
    <message>
      <source>%1 in quarantine</source>
      <translation>%1 in Quarantäne</translation>
    </message>
    <message numerus="yes">
      <source>%1 in quarantine after %n attempt(s)</source>
      <translation>
        <numerusform>%1 in Quarantäne nach %n Versuch</numerusform>
        <numerusform>%1 in Quarantäne nach %n Versuchen</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 in the place of %2: %3</source>
      <translation>%1 anstelle von %2: %3</translation>
    </message>
    <message>
      <source>%1 in work</source>
      <translation>%1 in Arbeit</translation>
    </message>
    <message>
      <source>%1 incident in %2 (%3): %4. It was opened at %5 by %6 and has been open for %7.</source>
      <translation>%1-Vorfall in %2 (%3): %4. Eröffnet %5 von %6, offen seit %7.</translation>
    </message>
    <message>
      <source>%1 incident in %2 (%3): %4. It was opened at %5 by %6 and was open for %7.</source>
      <translation>%1-Vorfall in %2 (%3): %4. Eröffnet %5 von %6, war %7 lang offen.</translation>
    </message>
    <message>
      <source>%1 is %2 now: %3</source>
      <translation>%1 ist jetzt %2: %3</translation>
    </message>
    <message>
      <source>%1 is %2, %3 % worse than %4 of %5; it may lose %6 %</source>
      <translation>%1 ist %2, %3 % schlechter als %4 von %5; erlaubt sind %6 %</translation>
    </message>
    <message>
      <source>%1 is %2, as %3 asks for</source>
      <translation>%1 ist %2, wie von %3 verlangt</translation>
    </message>
    <message>
      <source>%1 is %2, as asked for: %3</source>
      <translation>%1 ist %2, wie verlangt: %3</translation>
    </message>
    <message>
      <source>%1 is %2, must be %3</source>
      <translation>%1 ist %2, muss %3 sein</translation>
    </message>
    <message>
      <source>%1 is %2, worse than %3 of %4</source>
      <translation>%1 ist %2, schlechter als %3 von %4</translation>
    </message>
    <message>
      <source>%1 is %2; declare the step's risk so</source>
      <translation>%1 ist %2; das Risiko des Schritts so angeben</translation>
    </message>
    <message>
      <source>%1 is a %2, not a list</source>
      <translation>%1 ist vom Typ %2, keine Liste</translation>
    </message>
    <message>
      <source>%1 is a folder</source>
      <translation>%1 ist ein Ordner</translation>
    </message>
    <message>
      <source>%1 is archived</source>
      <translation>%1 ist archiviert</translation>
    </message>
    <message>
      <source>%1 is back in place, but %2 was not well within %3: %4</source>
      <translation>%1 ist wieder eingesetzt, aber %2 war nach %3 nicht in Ordnung: %4</translation>
    </message>
    <message>
      <source>%1 is back in service and was validated</source>
      <translation>%1 ist wieder im Dienst und wurde validiert</translation>
    </message>
    <message>
      <source>%1 is down, which explains them</source>
      <translation>%1 ausgefallen; das erklärt sie</translation>
    </message>
    <message>
      <source>%1 is empty now</source>
      <translation>%1 ist jetzt leer</translation>
    </message>
    <message>
      <source>%1 is here already</source>
      <translation>%1 ist schon hier</translation>
    </message>
    <message>
      <source>%1 is in place</source>
      <translation>%1 ist eingesetzt</translation>
    </message>
    <message>
      <source>%1 is in place already</source>
      <translation>%1 ist schon eingesetzt</translation>
    </message>
    <message>
      <source>%1 is in place by now, and not %2</source>
      <translation>inzwischen ist %1 eingesetzt, nicht %2</translation>
    </message>
    <message>
      <source>%1 is in place by now, not %2: somebody else has put it there</source>
      <translation>inzwischen ist %1 eingesetzt, nicht %2: jemand anderes hat das getan</translation>
    </message>
    <message>
      <source>%1 is in place, but %2 is served</source>
      <translation>%1 ist eingesetzt, aber %2 ist im Dienst</translation>
    </message>
    <message>
      <source>%1 is in place, not %2</source>
      <translation>%1 ist eingesetzt, nicht %2</translation>
    </message>
    <message>
      <source>%1 is in place, where nothing was</source>
      <translation>%1 ist eingesetzt, wo vorher nichts war</translation>
    </message>
    <message>
      <source>%1 is in place: there is nothing to take back</source>
      <translation>%1 ist eingesetzt: es gibt nichts zurückzunehmen</translation>
    </message>
    <message>
      <source>%1 is in progress: %2</source>
      <translation>%1 läuft gerade: %2</translation>
    </message>
    <message>
      <source>%1 is in the place of %2</source>
      <translation>%1 ersetzt %2</translation>
    </message>
    <message>
      <source>%1 is longer than %2 characters.</source>
      <translation>%1 ist länger als %2 Zeichen.</translation>
    </message>
    <message>
      <source>%1 is missing</source>
      <translation>%1 fehlt</translation>
    </message>
    <message>
      <source>%1 is missing here; the set of %2 UTC has it. Make sure that it was removed on purpose.</source>
      <translation>%1 fehlt hier; der Satz von %2 UTC hat es. Vergewissern Sie sich, dass es mit Absicht entfernt wurde.</translation>
    </message>
    <message>
      <source>%1 is newer, but: %2</source>
      <translation>%1 ist neuer, aber: %2</translation>
    </message>
    <message>
      <source>%1 is no folder</source>
      <translation>%1 ist kein Ordner</translation>
    </message>
    <message>
      <source>%1 is no name of a member</source>
      <translation>%1 ist kein Name eines Bestandteils</translation>
    </message>
    <message>
      <source>%1 is no name that can stand here.</source>
      <translation>%1 ist kein Name, der hier stehen kann.</translation>
    </message>
    <message>
      <source>%1 is no name that can stand here: it must look like %2.</source>
      <translation>%1 ist kein Name, der hier stehen kann: er muss aussehen wie %2.</translation>
    </message>
    <message>
      <source>%1 is no regular file</source>
      <translation>%1 ist keine reguläre Datei</translation>
    </message>
    <message>
      <source>%1 is not known, must be %2</source>
      <translation>%1 ist nicht bekannt, muss %2 sein</translation>
    </message>
    <message>
      <source>%1 is of kind %2 there, but of kind %3 here</source>
      <translation>%1 ist dort von der Art %2, hier aber von der Art %3</translation>
    </message>
    <message>
      <source>%1 is open: %2</source>
      <translation>%1 ist offen: %2</translation>
    </message>
    <message>
      <source>%1 is past</source>
      <translation>%1 ist vorbei</translation>
    </message>
    <message>
      <source>%1 is read-only by its system file (readOnly: true)</source>
      <translation>%1 ist laut Systemdatei nur lesend (readOnly: true)</translation>
    </message>
    <message>
      <source>%1 is read-only by its system file, so nothing is silenced at its Alertmanager</source>
      <translation>%1 ist laut Systemdatei nur lesend, daher wird an seinem Alertmanager nichts stummgeschaltet</translation>
    </message>
    <message>
      <source>%1 is served and %2 in place: too little to compare them</source>
      <translation>%1 ist im Dienst, %2 ist eingesetzt: zu wenig für einen Vergleich</translation>
    </message>
    <message>
      <source>%1 is still made of another image</source>
      <translation>%1 beruht noch auf einem anderen Image</translation>
    </message>
    <message>
      <source>%1 is stopped</source>
      <translation>%1 ist angehalten</translation>
    </message>
    <message>
      <source>%1 is stopped (%2)</source>
      <translation>%1 ist gestoppt (%2)</translation>
    </message>
    <message>
      <source>%1 is suggested: %2.</source>
      <translation>%1 wird vorgeschlagen: %2.</translation>
    </message>
    <message>
      <source>%1 is there already</source>
      <translation>%1 gibt es schon</translation>
    </message>
    <message>
      <source>%1 is to serve.</source>
      <translation>%1 soll in Dienst gehen.</translation>
    </message>
    <message>
      <source>%1 jobs are in work, and no worker runs that could finish them</source>
      <translation>%1 Aufträge sind in Arbeit, und kein Worker läuft, der sie beenden könnte</translation>
    </message>
    <message>
      <source>%1 jobs are in work, but only %2 workers run</source>
      <translation>%1 Aufträge sind in Arbeit, aber nur %2 Worker laufen</translation>
    </message>
    <message>
      <source>%1 jobs exported</source>
      <translation>%1 Aufträge exportiert</translation>
    </message>
    <message>
      <source>%1 jobs in work came more than %2 ago</source>
      <translation>%1 Aufträge in Arbeit kamen vor mehr als %2</translation>
    </message>
    <message>
      <source>%1 jobs set aside</source>
      <translation>%1 Aufträge zur Seite gelegt</translation>
    </message>
    <message>
      <source>%1 jobs that have left %2 since come back into it, and are done again</source>
      <translation>%1 Aufträge, die %2 seither verlassen haben, kommen zurück und werden noch einmal ausgeführt</translation>
    </message>
    <message>
      <source>%1 jobs wait</source>
      <translation>%1 Aufträge warten</translation>
    </message>
    <message>
      <source>%1 jobs wait in %2, and nobody takes them</source>
      <translation>%1 Aufträge warten in %2, und niemand holt sie ab</translation>
    </message>
    <message>
      <source>%1 jobs were set aside, but %2 are in the export</source>
      <translation>%1 Aufträge wurden zur Seite gelegt, aber %2 sind im Export</translation>
    </message>
    <message>
      <source>%1 kB</source>
      <translation>%1 kB</translation>
    </message>
    <message>
      <source>%1 keys</source>
      <translation>%1 Schlüssel</translation>
    </message>
    <message>
      <source>%1 lacks '%2'.</source>
      <translation>%1 fehlt '%2'.</translation>
    </message>
    <message numerus="yes">
      <source>%1 left where they are after %n attempt(s)</source>
      <translation>
        <numerusform>%1 belassen nach %n Versuch</numerusform>
        <numerusform>%1 belassen nach %n Versuchen</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 left where they are, too long to be looked at</source>
      <translation>%1 belassen, zu lang zum Ansehen</translation>
    </message>
    <message>
      <source>%1 lies on %2, which is not looked at from here: run Opsdeck there.</source>
      <translation>%1 liegt auf %2; dort wird von hier aus nicht nachgesehen: Führen Sie Opsdeck dort aus.</translation>
    </message>
    <message>
      <source>%1 logs: %2</source>
      <translation>Log von %1: %2</translation>
    </message>
    <message>
      <source>%1 made something that is no file</source>
      <translation>%1 hat etwas erzeugt, das keine Datei ist</translation>
    </message>
    <message>
      <source>%1 min</source>
      <translation>%1 min</translation>
    </message>
    <message>
      <source>%1 more</source>
      <translation>%1 mehr</translation>
    </message>
    <message>
      <source>%1 more wait for another run</source>
      <translation>%1 weitere warten auf einen nächsten Lauf</translation>
    </message>
    <message>
      <source>%1 moved, %2 in quarantine, %3 left</source>
      <translation>%1 verschoben, %2 in Quarantäne, %3 übrig</translation>
    </message>
    <message>
      <source>%1 moved, %2 left</source>
      <translation>%1 verschoben, %2 übrig</translation>
    </message>
    <message>
      <source>%1 ms</source>
      <translation>%1 ms</translation>
    </message>
    <message>
      <source>%1 must be "%2", not %3.</source>
      <translation>%1 muss "%2" sein, nicht %3.</translation>
    </message>
    <message>
      <source>%1 must be %2, not %3.</source>
      <translation>%1 muss %2 sein, nicht %3.</translation>
    </message>
    <message>
      <source>%1 must be a number such as 3 or 0.5, not %2.</source>
      <translation>%1 muss eine Zahl wie 3 oder 0.5 sein, nicht %2.</translation>
    </message>
    <message>
      <source>%1 must be a whole number such as 3, not %2.</source>
      <translation>%1 muss eine ganze Zahl wie 3 sein, nicht %2.</translation>
    </message>
    <message>
      <source>%1 must be one of %2, not %3.</source>
      <translation>%1 muss eines von %2 sein, nicht %3.</translation>
    </message>
    <message>
      <source>%1 must be true or false, not %2.</source>
      <translation>%1 muss true oder false sein, nicht %2.</translation>
    </message>
    <message>
      <source>%1 must hold one field only, not %2.</source>
      <translation>%1 darf nur ein Feld enthalten, nicht %2.</translation>
    </message>
    <message>
      <source>%1 must look like %2, not %3.</source>
      <translation>%1 muss aussehen wie %2, nicht %3.</translation>
    </message>
    <message>
      <source>%1 must not be empty.</source>
      <translation>%1 darf nicht leer sein.</translation>
    </message>
    <message>
      <source>%1 must not be empty: it holds %2.</source>
      <translation>%1 darf nicht leer sein: es enthält %2.</translation>
    </message>
    <message>
      <source>%1 must not hold more than %2 entries.</source>
      <translation>%1 darf höchstens %2 Einträge enthalten.</translation>
    </message>
    <message>
      <source>%1 names nothing that is known here</source>
      <translation>%1 nennt nichts, was hier bekannt ist</translation>
    </message>
    <message>
      <source>%1 needs --reason TEXT, which is kept in the journal</source>
      <translation>%1 braucht --reason TEXT; der Grund kommt ins Journal</translation>
    </message>
    <message>
      <source>%1 no longer there</source>
      <translation>%1 nicht mehr da</translation>
    </message>
    <message>
      <source>%1 not worse than in service by more than %2 %</source>
      <translation>%1 höchstens %2 % schlechter als im Dienst</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1 of %2 are back, workers have taken the rest</source>
      <translation>%1 von %2 sind zurück, den Rest haben Worker genommen</translation>
    </message>
    <message>
      <source>%1 of %2 backups are new enough</source>
      <translation>%1 von %2 Sicherungen sind neu genug</translation>
    </message>
    <message>
      <source>%1 of %2 have answered.</source>
      <translation>%1 von %2 haben geantwortet.</translation>
    </message>
    <message>
      <source>%1 of %2 in use</source>
      <translation>%1 von %2 in Gebrauch</translation>
    </message>
    <message>
      <source>%1 of %2 is not known, so %3 can't be compared with it (%4)</source>
      <translation>%1 von %2 ist nicht bekannt, daher ist %3 nicht damit vergleichbar (%4)</translation>
    </message>
    <message>
      <source>%1 of %2 not well</source>
      <translation>%1 von %2 nicht in Ordnung</translation>
    </message>
    <message>
      <source>%1 of %2 records</source>
      <translation>%1 von %2 Einträgen</translation>
    </message>
    <message>
      <source>%1 of %2 running</source>
      <translation>%1 von %2 laufen</translation>
    </message>
    <message>
      <source>%1 of %2 services are ok</source>
      <translation>%1 von %2 Diensten in Ordnung</translation>
    </message>
    <message>
      <source>%1 of %2 services are ok, %3 unknown</source>
      <translation>%1 von %2 Diensten in Ordnung, %3 unbekannt</translation>
    </message>
    <message>
      <source>%1 of %2 services are unknown</source>
      <translation>%1 von %2 Diensten unbekannt</translation>
    </message>
    <message>
      <source>%1 of %2 sources answer</source>
      <translation>%1 von %2 Quellen antworten</translation>
    </message>
    <message>
      <source>%1 of %2 sources are silent</source>
      <translation>%1 von %2 Quellen schweigen</translation>
    </message>
    <message>
      <source>%1 of %2 sources are silent, so nobody can tell what they would say.</source>
      <translation>%1 von %2 Quellen schweigen; niemand weiß, was sie melden würden.</translation>
    </message>
    <message>
      <source>%1 of %2 sources have answered so far</source>
      <translation>%1 von %2 Quellen haben bisher geantwortet</translation>
    </message>
    <message>
      <source>%1 of %2 systems have an incident</source>
      <translation>%1 von %2 Systemen haben einen Vorfall</translation>
    </message>
    <message>
      <source>%1 of %2 used, policy %3</source>
      <translation>%1 von %2 belegt, Richtlinie %3</translation>
    </message>
    <message>
      <source>%1 of %2 were up when the run had done this, now %3 are: it was changed since.</source>
      <translation>%1 von %2 liefen, als der Lauf dies getan hatte, jetzt sind es %3: Seitdem wurde es geändert.</translation>
    </message>
    <message>
      <source>%1 of %2 within their limits</source>
      <translation>%1 von %2 innerhalb ihrer Grenzen</translation>
    </message>
    <message>
      <source>%1 of %2: %3</source>
      <translation>%1 von %2: %3</translation>
    </message>
    <message numerus="yes">
      <source>%1 of %n procedure(s)</source>
      <translation>
        <numerusform>%1 von %n Verfahren</numerusform>
        <numerusform>%1 von %n Verfahren</numerusform>
      </translation>
    </message>
    <message>
      <source>%1 of Redis</source>
      <translation>%1 von Redis</translation>
    </message>
    <message>
      <source>%1 of disk free</source>
      <translation>%1 Plattenplatz frei</translation>
    </message>
    <message>
      <source>%1 of its requests failed</source>
      <translation>%1 seiner Anfragen schlugen fehl</translation>
    </message>
    <message>
      <source>%1 of memory available</source>
      <translation>%1 des Arbeitsspeichers verfügbar</translation>
    </message>
    <message>
      <source>%1 of the %2 that %3 takes are spent here</source>
      <translation>%1 der %2, die %3 braucht, entfallen hierauf</translation>
    </message>
    <message>
      <source>%1 of the failed jobs gave up waiting: %2</source>
      <translation>%1 der fehlgeschlagenen Aufträge warteten vergeblich: %2</translation>
    </message>
    <message>
      <source>%1 of the failed jobs say so: %2</source>
      <translation>%1 der fehlgeschlagenen Aufträge sagen das: %2</translation>
    </message>
    <message>
      <source>%1 of the last %2 checks were not ok</source>
      <translation>%1 der letzten %2 Prüfungen waren nicht in Ordnung</translation>
    </message>
    <message>
      <source>%1 of them are spent in %2</source>
      <translation>%1 davon entfallen auf %2</translation>
    </message>
    <message>
      <source>%1 of them should long be done</source>
      <translation>%1 davon sollten längst fertig sein</translation>
    </message>
    <message>
      <source>%1 off ours: ages are wrong</source>
      <translation>weicht um %1 ab: Altersangaben sind falsch</translation>
    </message>
    <message>
      <source>%1 old</source>
      <translation>%1 alt</translation>
    </message>
    <message>
      <source>%1 opened: %2</source>
      <translation>%1 eröffnet: %2</translation>
    </message>
    <message>
      <source>%1 or less.</source>
      <translation>Höchstens %1.</translation>
    </message>
    <message>
      <source>%1 or more.</source>
      <translation>Mindestens %1.</translation>
    </message>
    <message>
      <source>%1 over the versions</source>
      <translation>%1 über die Versionen</translation>
    </message>
    <message>
      <source>%1 records before it are intact</source>
      <translation>%1 Einträge davor sind unversehrt</translation>
    </message>
    <message>
      <source>%1 records written to %2</source>
      <translation>%1 Einträge nach %2 geschrieben</translation>
    </message>
    <message>
      <source>%1 records, chain intact, head %2</source>
      <translation>%1 Einträge, Kette unversehrt, Kopf %2</translation>
    </message>
    <message>
      <source>%1 removed</source>
      <translation>%1 entfernt</translation>
    </message>
    <message>
      <source>%1 restores in %2; %3</source>
      <translation>%1 ist in %2 wiederhergestellt; %3</translation>
    </message>
    <message>
      <source>%1 retried</source>
      <translation>%1 erneut versucht</translation>
    </message>
    <message>
      <source>%1 rows</source>
      <translation>%1 Zeilen</translation>
    </message>
    <message>
      <source>%1 runs; up: %2</source>
      <translation>%1 läuft; Instanzen: %2</translation>
    </message>
    <message>
      <source>%1 s</source>
      <translation>%1 s</translation>
    </message>
    <message>
      <source>%1 says so: %2</source>
      <translation>%1 sagt es: %2</translation>
    </message>
    <message>
      <source>%1 says that data is missing in it</source>
      <translation>%1 meldet, dass darin Daten fehlen</translation>
    </message>
    <message>
      <source>%1 says where the secret is found: {env: NAME}, {file: PATH} or {keyring: ENTRY}.</source>
      <translation>%1 gibt an, wo das Geheimnis steht: {env: NAME}, {file: PATH} oder {keyring: ENTRY}.</translation>
    </message>
    <message>
      <source>%1 seen to</source>
      <translation>%1 übernommen</translation>
    </message>
    <message>
      <source>%1 sees to it</source>
      <translation>%1 kümmert sich</translation>
    </message>
    <message>
      <source>%1 sees to it: %2</source>
      <translation>%1 kümmert sich: %2</translation>
    </message>
    <message>
      <source>%1 silenced</source>
      <translation>%1 stummgeschaltet</translation>
    </message>
    <message>
      <source>%1 since</source>
      <translation>%1 seit</translation>
    </message>
    <message>
      <source>%1 slow</source>
      <translation>%1 langsam</translation>
    </message>
    <message>
      <source>%1 stands in the list a second time.</source>
      <translation>%1 steht ein zweites Mal in der Liste.</translation>
    </message>
    <message>
      <source>%1 stands there twice</source>
      <translation>%1 steht zweimal dort</translation>
    </message>
    <message>
      <source>%1 stuck</source>
      <translation>%1 hängen</translation>
    </message>
    <message>
      <source>%1 until it is %2, for up to %3</source>
      <translation>%1, bis es %2 ist, höchstens %3 lang</translation>
    </message>
    <message>
      <source>%1 used, no limit</source>
      <translation>%1 belegt, keine Grenze</translation>
    </message>
    <message>
      <source>%1 waiting</source>
      <translation>%1 warten</translation>
    </message>
    <message>
      <source>%1 waiting, %2 failed</source>
      <translation>%1 wartend, %2 fehlgeschlagen</translation>
    </message>
    <message>
      <source>%1 waiting, %2 in work, %3 failed</source>
      <translation>%1 wartend, %2 in Arbeit, %3 fehlgeschlagen</translation>
    </message>
    <message>
      <source>%1 was brought here and is whole</source>
      <translation>%1 wurde hergeholt und ist unversehrt</translation>
    </message>
    <message>
      <source>%1 was stopped, and nobody could be asked to start it again.</source>
      <translation>%1 wurde gestoppt, und niemand war erreichbar, um es wieder zu starten.</translation>
    </message>
    <message>
      <source>%1 was watched for %2, and %3</source>
      <translation>%1 wurde %2 lang beobachtet, und %3</translation>
    </message>
    <message>
      <source>%1 was watched for %2; %3</source>
      <translation>%1 wurde %2 lang beobachtet; %3</translation>
    </message>
    <message>
      <source>%1 webhook</source>
      <translation>%1-Webhook</translation>
    </message>
    <message>
      <source>%1 were added or changed since and go out of service: %2</source>
      <translation>%1 kamen seither hinzu oder wurden geändert und gehen außer Dienst: %2</translation>
    </message>
    <message>
      <source>%1 with status %2 at %3 UTC</source>
      <translation>%1 mit Status %2 um %3 UTC</translation>
    </message>
    <message>
      <source>%1 wrote nothing</source>
      <translation>%1 hat nichts geschrieben</translation>
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
      <translation>%1 · %2 von %3</translation>
    </message>
    <message>
      <source>%1 · %2 · was open for %3, since %4, by %5</source>
      <translation>%1 · %2 · war %3 lang offen, seit %4, von %5</translation>
    </message>
    <message>
      <source>%1 · Triage · Opsdeck</source>
      <translation>%1 · Triage · Opsdeck</translation>
    </message>
    <message>
      <source>%1 · as of %2 UTC</source>
      <translation>%1 · Stand %2 UTC</translation>
    </message>
    <message>
      <source>%1 · open for %2, since %3, by %4</source>
      <translation>%1 · offen seit %2, eröffnet %3, von %4</translation>
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
      <translation>%1 → mindestens %2</translation>
    </message>
    <message>
      <source>%1 → at most %2</source>
      <translation>%1 → höchstens %2</translation>
    </message>
    <message>
      <source>%1 ▸ %2, affected: %3</source>
      <translation>%1 ▸ %2, betroffen: %3</translation>
    </message>
    <message>
      <source>%1, %2</source>
      <translation>%1, %2</translation>
    </message>
    <message>
      <source>%1, %2 ago, by %3</source>
      <translation>%1, vor %2, von %3</translation>
    </message>
    <message>
      <source>%1, %2 in %3 ▸ %4</source>
      <translation>%1, %2 in %3 ▸ %4</translation>
    </message>
    <message>
      <source>%1, %2 old</source>
      <translation>%1, %2 alt</translation>
    </message>
    <message>
      <source>%1, %2, %3</source>
      <translation>%1, %2, %3</translation>
    </message>
    <message>
      <source>%1, %2, open for %3</source>
      <translation>%1, %2, offen seit %3</translation>
    </message>
    <message numerus="yes">
      <source>%1, %n more</source>
      <translation>
        <numerusform>%1, %n weiterer</numerusform>
        <numerusform>%1, %n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1, %n peer(s)</source>
      <translation>
        <numerusform>%1, %n Peer</numerusform>
        <numerusform>%1, %n Peers</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, a superuser</source>
      <translation>%1, ein Superuser</translation>
    </message>
    <message>
      <source>%1, all of them more than an hour ago</source>
      <translation>%1, alle vor mehr als einer Stunde</translation>
    </message>
    <message>
      <source>%1, and whether it was in service before, or no gate speaks against it</source>
      <translation>%1, und ob sie schon im Dienst war oder kein Gate dagegen spricht</translation>
    </message>
    <message>
      <source>%1, archived</source>
      <translation>%1, archiviert</translation>
    </message>
    <message>
      <source>%1, archived: %2</source>
      <translation>%1, archiviert: %2</translation>
    </message>
    <message>
      <source>%1, ascending</source>
      <translation>%1, aufsteigend</translation>
    </message>
    <message>
      <source>%1, broken at No. %2: %3</source>
      <translation>%1, gebrochen bei Nr. %2: %3</translation>
    </message>
    <message>
      <source>%1, but not seen for %2 yet</source>
      <translation>%1, aber noch keine %2 lang beobachtet</translation>
    </message>
    <message>
      <source>%1, by %2 (%3)</source>
      <translation>%1, von %2 (%3)</translation>
    </message>
    <message>
      <source>%1, can't be chosen: %2</source>
      <translation>%1, nicht wählbar: %2</translation>
    </message>
    <message>
      <source>%1, commander %2</source>
      <translation>%1, Einsatzleitung: %2</translation>
    </message>
    <message>
      <source>%1, descending</source>
      <translation>%1, absteigend</translation>
    </message>
    <message numerus="yes">
      <source>%1, explains %n more</source>
      <translation>
        <numerusform>%1, erklärt %n weiteren</numerusform>
        <numerusform>%1, erklärt %n weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, first of %2 alerts of one cause, closed</source>
      <translation>%1, erster von %2 Alarmen einer Ursache, zugeklappt</translation>
    </message>
    <message>
      <source>%1, first of %2 alerts of one cause, open</source>
      <translation>%1, erster von %2 Alarmen einer Ursache, aufgeklappt</translation>
    </message>
    <message>
      <source>%1, for up to %2</source>
      <translation>%1, höchstens %2 lang</translation>
    </message>
    <message>
      <source>%1, from %2 UTC</source>
      <translation>%1, ab %2 UTC</translation>
    </message>
    <message>
      <source>%1, has stopped half way: its process is gone, and what it has changed is not settled</source>
      <translation>%1, ist auf halbem Weg stehen geblieben: sein Prozess ist beendet, und was er geändert hat, ist nicht geklärt</translation>
    </message>
    <message>
      <source>%1, has this target since %2 (process %3)</source>
      <translation>%1, hat dieses Ziel seit %2 (Prozess %3)</translation>
    </message>
    <message>
      <source>%1, has this target since %2 (process %3), and waits for a decision</source>
      <translation>%1, hat dieses Ziel seit %2 (Prozess %3) und wartet auf eine Entscheidung</translation>
    </message>
    <message>
      <source>%1, head %2</source>
      <translation>%1, Kopf %2</translation>
    </message>
    <message numerus="yes">
      <source>%1, in need of attention: %n</source>
      <translation>
        <numerusform>%1, Handlungsbedarf: %n</numerusform>
        <numerusform>%1, Handlungsbedarf: %n</numerusform>
      </translation>
    </message>
    <message>
      <source>%1, its course</source>
      <translation>%1, Verlauf</translation>
    </message>
    <message>
      <source>%1, its last 16 KB</source>
      <translation>%1, die letzten 16 KB</translation>
    </message>
    <message>
      <source>%1, no commander yet</source>
      <translation>%1, noch ohne Einsatzleitung</translation>
    </message>
    <message>
      <source>%1, no way back</source>
      <translation>%1, kein Weg zurück</translation>
    </message>
    <message>
      <source>%1, of which %2 are down</source>
      <translation>%1, davon %2 ausgefallen</translation>
    </message>
    <message>
      <source>%1, of which it was closed for %2</source>
      <translation>%1, davon %2 lang geschlossen</translation>
    </message>
    <message>
      <source>%1, seen there from %2 UTC</source>
      <translation>%1, dort gesehen ab %2 UTC</translation>
    </message>
    <message>
      <source>%1, since %2</source>
      <translation>%1, seit %2</translation>
    </message>
    <message>
      <source>%1, since %2: %3</source>
      <translation>%1, seit %2: %3</translation>
    </message>
    <message>
      <source>%1, so there is nothing to keep</source>
      <translation>%1, daher ist nichts zu bewahren</translation>
    </message>
    <message>
      <source>%1, status %2 in %3</source>
      <translation>%1, Status %2 in %3</translation>
    </message>
    <message>
      <source>%1, the last checks</source>
      <translation>%1, die letzten Prüfungen</translation>
    </message>
    <message>
      <source>%1, the sizes of its backups</source>
      <translation>%1, die Größen der Sicherungen</translation>
    </message>
    <message>
      <source>%1, then left by choice</source>
      <translation>%1, dann bewusst verlassen</translation>
    </message>
    <message>
      <source>%1, then went back</source>
      <translation>%1, dann zurückgerollt</translation>
    </message>
    <message>
      <source>%1, where nothing is in place: %2</source>
      <translation>%1, wo nichts eingesetzt ist: %2</translation>
    </message>
    <message>
      <source>%1, which it needs, is down</source>
      <translation>%1, wovon es abhängt, ist ausgefallen</translation>
    </message>
    <message>
      <source>%1, which needs it, is not well</source>
      <translation>%1, das davon abhängt, ist nicht in Ordnung</translation>
    </message>
    <message>
      <source>%1, which needs it, is well now</source>
      <translation>%1, das sie braucht, ist jetzt in Ordnung</translation>
    </message>
    <message>
      <source>%1, which the workers need, is down</source>
      <translation>%1, von den Workern gebraucht, ist ausgefallen</translation>
    </message>
    <message>
      <source>%1. Go on? [y/N]</source>
      <translation>%1. Fortfahren? [j/N]</translation>
    </message>
    <message>
      <source>%1. How long it takes is not known yet.</source>
      <translation>%1. Wie lange es dauert, ist noch nicht bekannt.</translation>
    </message>
    <message>
      <source>%1. Last written to %2 ago.</source>
      <translation>%1. Zuletzt vor %2 beschrieben.</translation>
    </message>
    <message>
      <source>%1. Now: %2</source>
      <translation>%1. Jetzt: %2</translation>
    </message>
    <message>
      <source>%1. Only if %2 is in place</source>
      <translation>%1. Nur wenn %2 eingesetzt ist</translation>
    </message>
    <message>
      <source>%1/%2 up</source>
      <translation>%1/%2 laufen</translation>
    </message>
    <message>
      <source>%1/%2, connection %3</source>
      <translation>%1/%2, Verbindung %3</translation>
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
      <translation>%1: %2 Einträge</translation>
    </message>
    <message>
      <source>%1: %2 has no incident</source>
      <translation>%1: Zu %2 gibt es keinen Vorfall</translation>
    </message>
    <message>
      <source>%1: %2 in %3</source>
      <translation>%1: %2 in %3</translation>
    </message>
    <message>
      <source>%1: %2 in use, %3 up</source>
      <translation>%1: %2 in Gebrauch, %3 laufen</translation>
    </message>
    <message>
      <source>%1: %2 jobs are in work that nobody works on</source>
      <translation>%1: %2 Aufträge sind in Arbeit, an denen niemand arbeitet</translation>
    </message>
    <message>
      <source>%1: %2 jobs have failed</source>
      <translation>%1: %2 Aufträge sind fehlgeschlagen</translation>
    </message>
    <message>
      <source>%1: %2 jobs have failed, more than an hour ago</source>
      <translation>%1: %2 Aufträge sind fehlgeschlagen, vor mehr als einer Stunde</translation>
    </message>
    <message>
      <source>%1: %2 rows</source>
      <translation>%1: %2 Zeilen</translation>
    </message>
    <message>
      <source>%1: %2 since %3</source>
      <translation>%1: %2 seit %3</translation>
    </message>
    <message>
      <source>%1: %2 up, %3 wanted</source>
      <translation>%1: %2 laufen, %3 gewünscht</translation>
    </message>
    <message>
      <source>%1: %2 were read, and every byte is as it was written</source>
      <translation>%1: %2 gelesen, jedes Byte ist wie geschrieben</translation>
    </message>
    <message>
      <source>%1: %2 were read; by its own marks it is whole</source>
      <translation>%1: %2 gelesen; nach eigenen Kennzeichen unversehrt</translation>
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
        <numerusform>%1: %n Auftrag in %2</numerusform>
        <numerusform>%1: %n Aufträge in %2</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: it does not say which files it holds</source>
      <translation>%1: gibt nicht an, welche Dateien es enthält</translation>
    </message>
    <message>
      <source>%1: its kind "%2" is not known</source>
      <translation>%1: die Art "%2" ist nicht bekannt</translation>
    </message>
    <message>
      <source>%1: its tables are missing</source>
      <translation>%1: die Tabellen fehlen</translation>
    </message>
    <message>
      <source>%1: no job is finished, and the oldest came %2 ago</source>
      <translation>%1: kein Auftrag wird fertig, und der älteste kam vor %2</translation>
    </message>
    <message>
      <source>%1: no longer silenced</source>
      <translation>%1: nicht mehr stummgeschaltet</translation>
    </message>
    <message>
      <source>%1: no requests lately</source>
      <translation>%1: zuletzt keine Anfragen</translation>
    </message>
    <message>
      <source>%1: not asked, since another file there gave no answer</source>
      <translation>%1: nicht gefragt, da eine andere Datei dort keine Antwort gab</translation>
    </message>
    <message>
      <source>%1: not known</source>
      <translation>%1: unbekannt</translation>
    </message>
    <message>
      <source>%1: over</source>
      <translation>%1: vorbei</translation>
    </message>
    <message>
      <source>%1: rows or digest of table %2 are missing</source>
      <translation>%1: Zeilen oder Digest der Tabelle %2 fehlen</translation>
    </message>
    <message>
      <source>%1: seen to by %2</source>
      <translation>%1: übernommen von %2</translation>
    </message>
    <message>
      <source>%1: silenced</source>
      <translation>%1: stummgeschaltet</translation>
    </message>
    <message>
      <source>%1: size or SHA-256 of %2 is missing</source>
      <translation>%1: Größe oder SHA-256 von %2 fehlt</translation>
    </message>
    <message>
      <source>%1: step %2</source>
      <translation>%1: Schritt %2</translation>
    </message>
    <message>
      <source>%1: step %2 of %3</source>
      <translation>%1: Schritt %2 von %3</translation>
    </message>
    <message numerus="yes">
      <source>%1: the newest is %2 large, the oldest of the last %n was %3</source>
      <translation>
        <numerusform>%1: die neueste ist %2 groß, die älteste der letzten %n war %3</numerusform>
        <numerusform>%1: die neueste ist %2 groß, die älteste der letzten %n war %3</numerusform>
      </translation>
    </message>
    <message>
      <source>%1: the number of its keys is missing</source>
      <translation>%1: die Anzahl der Schlüssel fehlt</translation>
    </message>
    <message>
      <source>%1: the path "%2" leads out of the set</source>
      <translation>%1: der Pfad "%2" führt aus dem Sicherungssatz hinaus</translation>
    </message>
    <message>
      <source>%1: to be taken within %2</source>
      <translation>%1: innerhalb von %2 zu übernehmen</translation>
    </message>
    <message>
      <source>%1: what stood there before is back in service</source>
      <translation>%1: der alte Stand ist wieder in Betrieb</translation>
    </message>
    <message>
      <source>%1: what was kept is removed for good</source>
      <translation>%1: das Aufbewahrte ist endgültig entfernt</translation>
    </message>
    <message>
      <source>%1: what was loaded aside is removed</source>
      <translation>%1: das daneben Geladene ist entfernt</translation>
    </message>
    <message>
      <source>%1: what was restored is in service; what stood there before is kept</source>
      <translation>%1: das Wiederhergestellte ist in Betrieb; der alte Stand ist aufbewahrt</translation>
    </message>
    <message>
      <source>%1: when memory is short, jobs are dropped silently</source>
      <translation>%1: bei Speichermangel gehen Aufträge unbemerkt verloren</translation>
    </message>
    <message>
      <source>%1; %2</source>
      <translation>%1; %2</translation>
    </message>
    <message>
      <source>%1; %2 %3 is a %4</source>
      <translation>%1; %2 %3 gilt als %4</translation>
    </message>
    <message>
      <source>%1; %2 follows in %3</source>
      <translation>%1; %2 folgt in %3</translation>
    </message>
    <message>
      <source>%1; %2 if it lasts %3</source>
      <translation>%1; %2, wenn es %3 anhält</translation>
    </message>
    <message>
      <source>%1; %2 still serves %3, but can't load it again</source>
      <translation>%1; %2 hält noch %3 im Dienst, kann es aber nicht erneut laden</translation>
    </message>
    <message numerus="yes">
      <source>%1; %n earlier one(s) in the report</source>
      <translation>
        <numerusform>%1; eine frühere im Bericht</numerusform>
        <numerusform>%1; %n frühere im Bericht</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; Redis 7.0 or newer is needed</source>
      <translation>%1; nötig ist Redis 7.0 oder neuer</translation>
    </message>
    <message>
      <source>%1; another part of it could not be read: %2</source>
      <translation>%1; ein anderer Teil war nicht lesbar: %2</translation>
    </message>
    <message numerus="yes">
      <source>%1; explains %n more alert(s)</source>
      <translation>
        <numerusform>%1; erklärt %n weiteren Alarm</numerusform>
        <numerusform>%1; erklärt %n weitere Alarme</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; go on though a gate fails, because: %2</source>
      <translation>%1; trotz nicht bestandenem Gate fortfahren, weil: %2</translation>
    </message>
    <message>
      <source>%1; it must be %2</source>
      <translation>%1; muss %2 sein</translation>
    </message>
    <message>
      <source>%1; last it wrote: %2</source>
      <translation>%1; letzte Ausgabe: %2</translation>
    </message>
    <message>
      <source>%1; limit %2</source>
      <translation>%1; Grenze %2</translation>
    </message>
    <message>
      <source>%1; no answer within %2</source>
      <translation>%1; keine Antwort binnen %2</translation>
    </message>
    <message>
      <source>%1; nobody can be asked what is served</source>
      <translation>%1; was im Dienst ist, ist von niemandem zu erfragen</translation>
    </message>
    <message>
      <source>%1; none of its alerts fires any more: look again</source>
      <translation>%1; keiner ihrer Alarme besteht noch: sehen Sie erneut nach</translation>
    </message>
    <message>
      <source>%1; opened %2, open for %3</source>
      <translation>%1; eröffnet %2, offen seit %3</translation>
    </message>
    <message>
      <source>%1; taking back what was done failed too: %2</source>
      <translation>%1; auch das Zurücknehmen ist fehlgeschlagen: %2</translation>
    </message>
    <message>
      <source>%1; the RTO is %2</source>
      <translation>%1; die RTO ist %2</translation>
    </message>
    <message>
      <source>%1; the system file asks for %2 people to go against a gate, and one alone can't</source>
      <translation>%1; die Systemdatei verlangt %2 Personen, um ein Gate zu übergehen; eine allein kann das nicht</translation>
    </message>
    <message>
      <source>%1; there must be at most %2</source>
      <translation>%1; erlaubt sind höchstens %2</translation>
    </message>
    <message>
      <source>%1; they are retried all the same, because they were chosen by hand</source>
      <translation>%1; sie werden trotzdem erneut versucht, weil sie von Hand gewählt wurden</translation>
    </message>
    <message numerus="yes">
      <source>%1; those that have failed %n time(s) or more go to %2</source>
      <translation>
        <numerusform>%1; was %n-mal oder öfter fehlgeschlagen ist, kommt nach %2</numerusform>
        <numerusform>%1; was %n-mal oder öfter fehlgeschlagen ist, kommt nach %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%1; those that have failed %n time(s) or more stay there</source>
      <translation>
        <numerusform>%1; was %n-mal oder öfter fehlgeschlagen ist, bleibt dort</numerusform>
        <numerusform>%1; was %n-mal oder öfter fehlgeschlagen ist, bleibt dort</numerusform>
      </translation>
    </message>
    <message>
      <source>%1; wait until %2 is back</source>
      <translation>%1; warten Sie, bis %2 wieder da ist</translation>
    </message>
    <message>
      <source>%1; what the run had done was left alone: %2</source>
      <translation>%1; was der Lauf getan hatte, wurde unverändert gelassen: %2</translation>
    </message>
    <message>
      <source>%1=… would show a secret to every user of this machine; let the program read it from a file</source>
      <translation>%1=… würde ein Geheimnis jedem Benutzer dieses Rechners zeigen; das Programm soll es aus einer Datei lesen</translation>
    </message>
    <message>
      <source>%1–%2 of %3</source>
      <translation>%1–%2 von %3</translation>
    </message>
    <message>
      <source>%L1 a second come, %L2 go</source>
      <translation>pro Sekunde kommen %L1, gehen %L2</translation>
    </message>
    <message numerus="yes">
      <source>%n alert(s) unanswered</source>
      <translation>
        <numerusform>%n Alarm unbeantwortet</numerusform>
        <numerusform>%n Alarme unbeantwortet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n backup(s)</source>
      <translation>
        <numerusform>%n Sicherung</numerusform>
        <numerusform>%n Sicherungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n check(s) passed</source>
      <translation>
        <numerusform>%n Prüfung bestanden</numerusform>
        <numerusform>%n Prüfungen bestanden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n chosen job(s)</source>
      <translation>
        <numerusform>%n gewählter Auftrag</numerusform>
        <numerusform>%n gewählte Aufträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n complaint(s) in all: opsdeck validate %1</source>
      <translation>
        <numerusform>insgesamt %n Beanstandung: opsdeck validate %1</numerusform>
        <numerusform>insgesamt %n Beanstandungen: opsdeck validate %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n done by hand</source>
      <translation>
        <numerusform>%n von Hand erledigt</numerusform>
        <numerusform>%n von Hand erledigt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n entries</source>
      <translation>
        <numerusform>%n Eintrag</numerusform>
        <numerusform>%n Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed</source>
      <translation>
        <numerusform>%n fehlgeschlagen</numerusform>
        <numerusform>%n fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed job(s) to decide on</source>
      <translation>
        <numerusform>über %n fehlgeschlagenen Auftrag ist zu entscheiden</numerusform>
        <numerusform>über %n fehlgeschlagene Aufträge ist zu entscheiden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n failed job(s); looking for another %1</source>
      <translation>
        <numerusform>%n fehlgeschlagener Auftrag; noch %1 beobachten</numerusform>
        <numerusform>%n fehlgeschlagene Aufträge; noch %1 beobachten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n fault(s) in procedure files; those files are left out</source>
      <translation>
        <numerusform>%n Fehler in Verfahrensdateien; die Datei bleibt außen vor</numerusform>
        <numerusform>%n Fehler in Verfahrensdateien; diese Dateien bleiben außen vor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) stayed; the first: %1</source>
      <translation>
        <numerusform>%n Datei blieb; die erste: %1</numerusform>
        <numerusform>%n Dateien blieben; die erste: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s) valid</source>
      <translation>
        <numerusform>%n Datei gültig</numerusform>
        <numerusform>%n Dateien gültig</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n file(s), %1</source>
      <translation>
        <numerusform>%n Datei, %1</numerusform>
        <numerusform>%n Dateien, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n finding(s)</source>
      <translation>
        <numerusform>%n Befund</numerusform>
        <numerusform>%n Befunde</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n in all</source>
      <translation>
        <numerusform>%n insgesamt</numerusform>
        <numerusform>%n insgesamt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n instance(s) with %1, %2 of this machine's memory</source>
      <translation>
        <numerusform>%n Instanz mit %1, %2 des Speichers dieses Rechners</numerusform>
        <numerusform>%n Instanzen mit %1, %2 des Speichers dieses Rechners</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s)</source>
      <translation>
        <numerusform>%n Auftrag</numerusform>
        <numerusform>%n Aufträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) failed too often</source>
      <translation>
        <numerusform>%n Auftrag ist zu oft fehlgeschlagen</numerusform>
        <numerusform>%n Aufträge sind zu oft fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) failed: %1</source>
      <translation>
        <numerusform>%n Auftrag fehlgeschlagen: %1</numerusform>
        <numerusform>%n Aufträge fehlgeschlagen: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) still in work; looking for another %1</source>
      <translation>
        <numerusform>%n Auftrag noch in Arbeit; noch %1 beobachten</numerusform>
        <numerusform>%n Aufträge noch in Arbeit; noch %1 beobachten</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n job(s) stuck</source>
      <translation>
        <numerusform>%n Auftrag hängt</numerusform>
        <numerusform>%n Aufträge hängen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n jobs selected</source>
      <translation>
        <numerusform>%n Auftrag ausgewählt</numerusform>
        <numerusform>%n Aufträge ausgewählt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more</source>
      <translation>
        <numerusform>%n weiterer</numerusform>
        <numerusform>%n weitere</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more column(s): %1</source>
      <translation>
        <numerusform>%n weitere Spalte: %1</numerusform>
        <numerusform>%n weitere Spalten: %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n more would not fit into the journal</source>
      <translation>
        <numerusform>%n weitere passte nicht ins Journal</numerusform>
        <numerusform>%n weitere passten nicht ins Journal</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n not known</source>
      <translation>
        <numerusform>%n unbekannt</numerusform>
        <numerusform>%n unbekannt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of %1 parts would lose more than promised</source>
      <translation>
        <numerusform>%n von %1 Teil verlöre mehr als zugesagt</numerusform>
        <numerusform>%n von %1 Teilen verlören mehr als zugesagt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of its processes ended by themselves</source>
      <translation>
        <numerusform>%n seiner Prozesse hat sich von selbst beendet</numerusform>
        <numerusform>%n seiner Prozesse haben sich von selbst beendet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n of them changing something</source>
      <translation>
        <numerusform>%n davon ändert etwas</numerusform>
        <numerusform>%n davon ändern etwas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n open</source>
      <translation>
        <numerusform>%n offen</numerusform>
        <numerusform>%n offen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n pending</source>
      <translation>
        <numerusform>%n ausstehend</numerusform>
        <numerusform>%n ausstehend</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n procedure(s)</source>
      <translation>
        <numerusform>%n Verfahren</numerusform>
        <numerusform>%n Verfahren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s)</source>
      <translation>
        <numerusform>%n Eintrag</numerusform>
        <numerusform>%n Einträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n record(s) to %1</source>
      <translation>
        <numerusform>%n Eintrag nach %1</numerusform>
        <numerusform>%n Einträge nach %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n run(s)</source>
      <translation>
        <numerusform>%n Lauf</numerusform>
        <numerusform>%n Läufe</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n running</source>
      <translation>
        <numerusform>%n läuft</numerusform>
        <numerusform>%n laufen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n seen to</source>
      <translation>
        <numerusform>%n übernommen</numerusform>
        <numerusform>%n übernommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n selected job(s)</source>
      <translation>
        <numerusform>%n ausgewählter Auftrag</numerusform>
        <numerusform>%n ausgewählte Aufträge</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n service(s), all ok</source>
      <translation>
        <numerusform>%n Dienst, in Ordnung</numerusform>
        <numerusform>%n Dienste, alle in Ordnung</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n set(s) removed, %1</source>
      <translation>
        <numerusform>%n Sicherungssatz entfernt, %1</numerusform>
        <numerusform>%n Sicherungssätze entfernt, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n set(s), %1: %2</source>
      <translation>
        <numerusform>%n Sicherungssatz, %1: %2</numerusform>
        <numerusform>%n Sicherungssätze, %1: %2</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n silenced</source>
      <translation>
        <numerusform>%n stummgeschaltet</numerusform>
        <numerusform>%n stummgeschaltet</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n skipped</source>
      <translation>
        <numerusform>%n übersprungen</numerusform>
        <numerusform>%n übersprungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n so far</source>
      <translation>
        <numerusform>bisher %n</numerusform>
        <numerusform>bisher %n</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s), %1</source>
      <translation>
        <numerusform>%n Schritt, %1</numerusform>
        <numerusform>%n Schritte, %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n step(s); you see all of them before anything runs</source>
      <translation>
        <numerusform>%n Schritt; er ist zu sehen, bevor etwas läuft</numerusform>
        <numerusform>%n Schritte; alle sind zu sehen, bevor etwas läuft</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n stopped</source>
      <translation>
        <numerusform>%n gestoppt</numerusform>
        <numerusform>%n gestoppt</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n succeeded, usually in %1</source>
      <translation>
        <numerusform>%n erfolgreich, meist in %1</numerusform>
        <numerusform>%n erfolgreich, meist in %1</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n system(s)</source>
      <translation>
        <numerusform>%n System</numerusform>
        <numerusform>%n Systeme</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n target(s)</source>
      <translation>
        <numerusform>%n Ziel</numerusform>
        <numerusform>%n Ziele</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n target(s) still the same</source>
      <translation>
        <numerusform>%n Ziel noch dasselbe</numerusform>
        <numerusform>%n Ziele noch dieselben</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n targets</source>
      <translation>
        <numerusform>%n Ziel</numerusform>
        <numerusform>%n Ziele</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n time(s) before it was over</source>
      <translation>
        <numerusform>%n-mal, bevor es vorbei war</numerusform>
        <numerusform>%n-mal, bevor es vorbei war</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n undone</source>
      <translation>
        <numerusform>%n zurückgenommen</numerusform>
        <numerusform>%n zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) archived</source>
      <translation>
        <numerusform>%n Version archiviert</numerusform>
        <numerusform>%n Versionen archiviert</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) deleted</source>
      <translation>
        <numerusform>%n Version gelöscht</numerusform>
        <numerusform>%n Versionen gelöscht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) to archive</source>
      <translation>
        <numerusform>%n Version zu archivieren</numerusform>
        <numerusform>%n Versionen zu archivieren</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n version(s) to delete for good</source>
      <translation>
        <numerusform>%n Version endgültig zu löschen</numerusform>
        <numerusform>%n Versionen endgültig zu löschen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n with an unknown outcome</source>
      <translation>
        <numerusform>%n mit unbekanntem Ausgang</numerusform>
        <numerusform>%n mit unbekanntem Ausgang</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n worker(s) running</source>
      <translation>
        <numerusform>%n Worker läuft</numerusform>
        <numerusform>%n Worker laufen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n, the worst first</source>
      <translation>
        <numerusform>%n, das Schlimmste zuerst</numerusform>
        <numerusform>%n, das Schlimmste zuerst</numerusform>
      </translation>
    </message>
    <message>
      <source>'%1' %2, not "%3".</source>
      <translation>'%1' %2, nicht "%3".</translation>
    </message>
    <message>
      <source>'%1' and '%2' must be different keys; both are '%3'.</source>
      <translation>'%1' und '%2' müssen verschiedene Schlüssel sein; beide sind '%3'.</translation>
    </message>
    <message>
      <source>'%1' belongs to a manager of type %2.</source>
      <translation>'%1' gehört zu einem Manager vom Typ %2.</translation>
    </message>
    <message>
      <source>'%1' belongs to a model of type %2.</source>
      <translation>'%1' gehört zu einem Modell vom Typ %2.</translation>
    </message>
    <message>
      <source>'%1' can be scaled, but says no 'expected' number: missing instances would go unseen.</source>
      <translation>'%1' ist skalierbar, nennt aber kein 'expected': fehlende Instanzen blieben unbemerkt.</translation>
    </message>
    <message>
      <source>'%1' can't depend on itself.</source>
      <translation>'%1' kann nicht von sich selbst abhängen.</translation>
    </message>
    <message>
      <source>'%1' depends on itself by way of others: they could never be started in order.</source>
      <translation>'%1' hängt über andere von sich selbst ab: sie ließen sich nie der Reihe nach starten.</translation>
    </message>
    <message>
      <source>'%1' has alerts but no 'failed' queue: jobs that fail would go unseen.</source>
      <translation>'%1' hat Alarme, aber keine 'failed'-Warteschlange: fehlgeschlagene Aufträge blieben unbemerkt.</translation>
    </message>
    <message>
      <source>'%1' has neither 'validate' nor 'sample': nothing shows whether a new version works.</source>
      <translation>'%1' hat weder 'validate' noch 'sample': nichts zeigt, ob eine neue Version funktioniert.</translation>
    </message>
    <message>
      <source>'%1' has no 'serving': nobody would see that another version is served.</source>
      <translation>'%1' hat kein 'serving': niemand sähe, dass eine andere Version im Dienst ist.</translation>
    </message>
    <message>
      <source>'%1' has no probe that could be asked.</source>
      <translation>'%1' hat keine Sonde, die man fragen könnte.</translation>
    </message>
    <message>
      <source>'%1' is a metric already: choose another name.</source>
      <translation>'%1' ist schon eine Metrik: einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>'%1' is no metric of a queue. Known are %2.</source>
      <translation>'%1' ist keine Metrik einer Warteschlange. Bekannt sind %2.</translation>
    </message>
    <message>
      <source>'%1' is no metric of a service. Known are %2.</source>
      <translation>'%1' ist keine Metrik eines Dienstes. Bekannt sind %2.</translation>
    </message>
    <message>
      <source>'%1' is no name of a label</source>
      <translation>'%1' ist kein Name eines Labels</translation>
    </message>
    <message>
      <source>'%1' may hold what others need. Name one further down that is for temporary files alone, such as /tmp/shop or /var/tmp/shop.</source>
      <translation>'%1' kann enthalten, was andere brauchen. Einen Ordner weiter unten nennen, der nur für temporäre Dateien da ist, etwa /tmp/shop oder /var/tmp/shop.</translation>
    </message>
    <message>
      <source>'%1' names no 'processing' queue: jobs in work or stuck would go unseen.</source>
      <translation>'%1' nennt keine 'processing'-Warteschlange: Aufträge in Arbeit oder hängende blieben unbemerkt.</translation>
    </message>
    <message>
      <source>'%1' of the project's file belongs to the service '%2' already.</source>
      <translation>'%1' aus der Projektdatei gehört schon zum Dienst '%2'.</translation>
    </message>
    <message>
      <source>'%1' of the queue '%2' is not known: it needs the queue's field '%3'.</source>
      <translation>'%1' der Warteschlange '%2' ist nicht bekannt: dazu fehlt ihr Feld '%3'.</translation>
    </message>
    <message>
      <source>'%1' says no 'expected' number of instances.</source>
      <translation>'%1' nennt keine Zahl 'expected' von Instanzen.</translation>
    </message>
    <message>
      <source>'%1' should have %2 instances, but the manager knows only %3 programs for it.</source>
      <translation>'%1' soll %2 Instanzen haben, aber der Manager kennt nur %3 Programme dafür.</translation>
    </message>
    <message>
      <source>'%1' stands here a second time. Keep one of the two.</source>
      <translation>'%1' steht hier ein zweites Mal. Eines von beiden behalten.</translation>
    </message>
    <message>
      <source>'body' belongs to 'post'.</source>
      <translation>'body' gehört zu 'post'.</translation>
    </message>
    <message>
      <source>'csvHeader' needs 'csv': the file that it begins.</source>
      <translation>'csvHeader' braucht 'csv': die Datei, die es einleitet.</translation>
    </message>
    <message>
      <source>'describe' needs 'fetch': what does it describe?</source>
      <translation>'describe' braucht 'fetch': was wird beschrieben?</translation>
    </message>
    <message>
      <source>'errors' needs 'requests': the share is their quotient.</source>
      <translation>'errors' braucht 'requests': der Anteil ist ihr Quotient.</translation>
    </message>
    <message>
      <source>'expect' belongs to an http probe.</source>
      <translation>'expect' gehört zu einer http-Sonde.</translation>
    </message>
    <message>
      <source>'latencySum' and 'latencyCount' need each other: the mean is their quotient.</source>
      <translation>'latencySum' und 'latencyCount' brauchen einander: der Mittelwert ist ihr Quotient.</translation>
    </message>
    <message>
      <source>'maxAttempts' needs 'attempts': where a job says how often it was tried.</source>
      <translation>'maxAttempts' braucht 'attempts': wo ein Auftrag angibt, wie oft er versucht wurde.</translation>
    </message>
    <message>
      <source>'maxAttempts' needs 'failed': the key of the jobs that it is about.</source>
      <translation>'maxAttempts' braucht 'failed': den Schlüssel der Aufträge, um die es geht.</translation>
    </message>
    <message>
      <source>'quarantine' needs 'maxAttempts': after how many attempts a job goes there.</source>
      <translation>'quarantine' braucht 'maxAttempts': nach wie vielen Versuchen ein Auftrag dorthin kommt.</translation>
    </message>
    <message>
      <source>'service' belongs to a connection of type postgres.</source>
      <translation>'service' gehört zu einer Verbindung vom Typ postgres.</translation>
    </message>
    <message>
      <source>'{{' without '}}' in its line.</source>
      <translation>'{{' ohne '}}' in derselben Zeile.</translation>
    </message>
    <message>
      <source>(as before step %1)</source>
      <translation>(wie vor Schritt %1)</translation>
    </message>
    <message>
      <source>(as before)</source>
      <translation>(wie zuvor)</translation>
    </message>
    <message>
      <source>(from step %1)</source>
      <translation>(aus Schritt %1)</translation>
    </message>
    <message>
      <source>(not an address)</source>
      <translation>(keine Adresse)</translation>
    </message>
    <message>
      <source>+ %1 more</source>
      <translation>+ %1 weitere</translation>
    </message>
    <message>
      <source>+%1 more</source>
      <translation>+%1 weitere</translation>
    </message>
    <message>
      <source>+%1 open</source>
      <translation>+%1 offen</translation>
    </message>
    <message numerus="yes">
      <source>, %n not well</source>
      <translation>
        <numerusform>, %n nicht in Ordnung</numerusform>
        <numerusform>, %n nicht in Ordnung</numerusform>
      </translation>
    </message>
    <message>
      <source>, after watching for %1</source>
      <translation>, nach %1 Beobachtung</translation>
    </message>
    <message>
      <source>, but only one every %1</source>
      <translation>, aber nur eine je %1</translation>
    </message>
    <message>
      <source>, expecting "%1" in the answer</source>
      <translation>, erwartet wird "%1" in der Antwort</translation>
    </message>
    <message>
      <source>, expecting status %1</source>
      <translation>, erwartet wird Status %1</translation>
    </message>
    <message>
      <source>, some for their templates</source>
      <translation>, einige wegen ihrer Vorlagen</translation>
    </message>
    <message>
      <source>, though somebody went back from it by choice the last time; nothing speaks for another</source>
      <translation>, obwohl zuletzt jemand bewusst davon zurückgerollt hat; für eine andere spricht nichts</translation>
    </message>
    <message>
      <source>--accept-loss is missing</source>
      <translation>--accept-loss fehlt</translation>
    </message>
    <message>
      <source>--ack needs --owner NAME</source>
      <translation>--ack braucht --owner NAME</translation>
    </message>
    <message>
      <source>--ack, --silence and --unsilence are three things: one at a time</source>
      <translation>--ack, --silence und --unsilence sind dreierlei: nur eines auf einmal</translation>
    </message>
    <message>
      <source>--distance is in metres, from %1 to %2</source>
      <translation>--distance ist in Metern, von %1 bis %2</translation>
    </message>
    <message>
      <source>--done "%1" is no number of an action</source>
      <translation>--done "%1" ist keine Nummer einer Maßnahme</translation>
    </message>
    <message>
      <source>--due "%1" is no date such as 2026-12-01</source>
      <translation>--due "%1" ist kein Datum wie 2026-12-01</translation>
    </message>
    <message>
      <source>--for belongs to --silence</source>
      <translation>--for gehört zu --silence</translation>
    </message>
    <message>
      <source>--guide needs a system and a procedure</source>
      <translation>--guide braucht ein System und ein Verfahren</translation>
    </message>
    <message>
      <source>--id is empty</source>
      <translation>--id ist leer</translation>
    </message>
    <message>
      <source>--inches is the screen's diagonal, from %1 to %2</source>
      <translation>--inches ist die Bildschirmdiagonale, von %1 bis %2</translation>
    </message>
    <message>
      <source>--limit must be a whole number above 0</source>
      <translation>--limit muss eine ganze Zahl über 0 sein</translation>
    </message>
    <message>
      <source>--only and --database-only exclude each other</source>
      <translation>--only und --database-only schließen einander aus</translation>
    </message>
    <message>
      <source>--override needs a reason</source>
      <translation>--override braucht einen Grund</translation>
    </message>
    <message>
      <source>--owner and --due belong to --action</source>
      <translation>--owner und --due gehören zu --action</translation>
    </message>
    <message>
      <source>--owner belongs to --ack</source>
      <translation>--owner gehört zu --ack</translation>
    </message>
    <message>
      <source>--reason is missing</source>
      <translation>--reason fehlt</translation>
    </message>
    <message>
      <source>--scale is a number from %1 to %2</source>
      <translation>--scale ist eine Zahl von %1 bis %2</translation>
    </message>
    <message>
      <source>--set gives "%1" twice</source>
      <translation>--set gibt "%1" zweimal an</translation>
    </message>
    <message>
      <source>--severity is missing</source>
      <translation>--severity fehlt</translation>
    </message>
    <message>
      <source>--silence needs --comment TEXT, for those who miss it</source>
      <translation>--silence braucht --comment TEXT, für alle, die den Alarm vermissen</translation>
    </message>
    <message>
      <source>--silence needs --for DURATION, such as 1h</source>
      <translation>--silence braucht --for DURATION, etwa 1h</translation>
    </message>
    <message>
      <source>--size is WIDTHxHEIGHT, from 640x480 to 8000x8000</source>
      <translation>--size ist WIDTHxHEIGHT, von 640x480 bis 8000x8000</translation>
    </message>
    <message>
      <source>--title is missing</source>
      <translation>--title fehlt</translation>
    </message>
    <message>
      <source>/</source>
      <translation>/</translation>
    </message>
    <message>
      <source>/proc/meminfo does not say how much there is</source>
      <translation>/proc/meminfo gibt nicht an, wie viel es gibt</translation>
    </message>
    <message>
      <source>/s</source>
      <translation>/s</translation>
    </message>
    <message>
      <source>0 of %1</source>
      <translation>0 von %1</translation>
    </message>
    <message>
      <source>0 s</source>
      <translation>0 s</translation>
    </message>
    <message>
      <source>1 entry of Redis</source>
      <translation>1 Eintrag von Redis</translation>
    </message>
    <message>
      <source>1 file</source>
      <translation>1 Datei</translation>
    </message>
    <message>
      <source>1 row</source>
      <translation>1 Zeile</translation>
    </message>
    <message>
      <source>1m is usual. What fails meanwhile brings the present image back.</source>
      <translation>Üblich ist 1m. Was währenddessen fehlschlägt, bringt das jetzige Image zurück.</translation>
    </message>
    <message>
      <source>5m is usual.</source>
      <translation>Üblich sind 5m.</translation>
    </message>
    <message>
      <source>; %1 more than an hour ago</source>
      <translation>; %1 vor mehr als einer Stunde</translation>
    </message>
    <message>
      <source>; %1 of the %2 that the container of %3 may have is taken</source>
      <translation>; %1 der %2, die der Container von %3 haben darf, sind belegt</translation>
    </message>
    <message>
      <source>; %1 of the memory is available</source>
      <translation>; vom Speicher sind %1 verfügbar</translation>
    </message>
    <message>
      <source>; %L1 a second come, %L2 go</source>
      <translation>; pro Sekunde kommen %L1, gehen %L2</translation>
    </message>
    <message>
      <source>; before it %1: %2</source>
      <translation>; davor %1: %2</translation>
    </message>
    <message>
      <source>; can't be read: %1</source>
      <translation>; nicht lesbar: %1</translation>
    </message>
    <message>
      <source>; count those of which %1</source>
      <translation>; davon zählen: %1</translation>
    </message>
    <message>
      <source>; it wrote: %1</source>
      <translation>; es schrieb: %1</translation>
    </message>
    <message>
      <source>; no longer there: %1</source>
      <translation>; nicht mehr da: %1</translation>
    </message>
    <message>
      <source>; no more than %1 may be lost</source>
      <translation>; höchstens %1 dürfen verloren gehen</translation>
    </message>
    <message>
      <source>; not watched: %1</source>
      <translation>; nicht beobachtet: %1</translation>
    </message>
    <message>
      <source>; records %1 to %2 are not anchored yet</source>
      <translation>; Einträge %1 bis %2 sind noch nicht verankert</translation>
    </message>
    <message>
      <source>; signed with %1 different keys</source>
      <translation>; mit %1 verschiedenen Schlüsseln signiert</translation>
    </message>
    <message>
      <source>; still to be moved: %1</source>
      <translation>; noch zu verschieben: %1</translation>
    </message>
    <message>
      <source>; the RTO is %1</source>
      <translation>; die RTO ist %1</translation>
    </message>
    <message>
      <source>; the end of the log of %1: %2</source>
      <translation>; Ende des Logs von %1: %2</translation>
    </message>
    <message>
      <source>; the largest is %1 with %2</source>
      <translation>; am größten ist %1 mit %2</translation>
    </message>
    <message>
      <source>; the oldest %1 go at once</source>
      <translation>; die ältesten %1 gehen auf einmal</translation>
    </message>
    <message>
      <source>; the project's file does not declare its service any more</source>
      <translation>; die Projektdatei deklariert den Dienst nicht mehr</translation>
    </message>
    <message>
      <source>; the sample must take less than %1</source>
      <translation>; das Beispiel muss weniger als %1 dauern</translation>
    </message>
    <message>
      <source>; the sample took %1</source>
      <translation>; das Beispiel dauerte %1</translation>
    </message>
    <message>
      <source>; this server lacks its locale and has used its own</source>
      <translation>; diesem Server fehlt die Locale, er hat seine eigene verwendet</translation>
    </message>
    <message>
      <source>; those there are of other journals (%1)</source>
      <translation>; die vorhandenen gehören zu anderen Journalen (%1)</translation>
    </message>
    <message>
      <source>?</source>
      <translation>?</translation>
    </message>
    <message>
      <source>A ']' or a comma is missing before this place.</source>
      <translation>Vor dieser Stelle fehlt ein ']' oder ein Komma.</translation>
    </message>
    <message>
      <source>A '}' or a comma is missing before this place.</source>
      <translation>Vor dieser Stelle fehlt ein '}' oder ein Komma.</translation>
    </message>
    <message>
      <source>A PostgreSQL connection of it.</source>
      <translation>Eine PostgreSQL-Verbindung dieses Systems.</translation>
    </message>
    <message>
      <source>A backup of another server, or one that is older than it seems, does more harm than good.</source>
      <translation>Eine Sicherung von einem anderen Server, oder eine, die älter ist, als sie scheint, schadet mehr, als sie nützt.</translation>
    </message>
    <message>
      <source>A backup that nobody has ever restored is a hope, not a backup.</source>
      <translation>Eine Sicherung, die nie wiederhergestellt wurde, ist eine Hoffnung, keine Sicherung.</translation>
    </message>
    <message>
      <source>A carriage return stands here without a line feed. End lines with LF or CRLF.</source>
      <translation>Hier steht ein Wagenrücklauf ohne Zeilenvorschub. Zeilen mit LF oder CRLF beenden.</translation>
    </message>
    <message>
      <source>A colon can't stand here. Put a text that contains ': ' in quotes.</source>
      <translation>Hier darf kein Doppelpunkt stehen. Einen Text mit ': ' in Anführungszeichen setzen.</translation>
    </message>
    <message>
      <source>A connection of type postgres has a URL such as "postgresql://db.example/documents".</source>
      <translation>Eine Verbindung vom Typ postgres hat eine URL wie "postgresql://db.example/documents".</translation>
    </message>
    <message>
      <source>A connection of type redis has a URL such as "rediss://cache.example:6379/0".</source>
      <translation>Eine Verbindung vom Typ redis hat eine URL wie "rediss://cache.example:6379/0".</translation>
    </message>
    <message>
      <source>A copy could not be put aside: make one by hand.</source>
      <translation>Eine Kopie ließ sich nicht zur Seite legen: von Hand eine anlegen.</translation>
    </message>
    <message>
      <source>A copy is in %1.</source>
      <translation>Eine Kopie ist in %1.</translation>
    </message>
    <message>
      <source>A damaged model answers, and its answers are worthless. A restart does not help it.</source>
      <translation>Ein beschädigtes Modell antwortet, und seine Antworten sind wertlos. Ein Neustart hilft nicht.</translation>
    </message>
    <message>
      <source>A decision is asked at step %1</source>
      <translation>Bei Schritt %1 ist eine Entscheidung gefragt</translation>
    </message>
    <message>
      <source>A disk can damage what it keeps, and a copy can end too soon.</source>
      <translation>Eine Platte kann beschädigen, was sie aufbewahrt, und eine Kopie kann zu früh enden.</translation>
    </message>
    <message>
      <source>A few milliseconds. If somebody else is still connected it stops, and names them.</source>
      <translation>Einige Millisekunden. Ist noch jemand anderes verbunden, hält der Lauf an und sagt, wer.</translation>
    </message>
    <message>
      <source>A few minutes at most. If its registry does not have it, nothing has been changed.</source>
      <translation>Höchstens einige Minuten. Hat seine Registry es nicht, wurde nichts geändert.</translation>
    </message>
    <message>
      <source>A field can't begin here: check the indentation.</source>
      <translation>Hier kann kein Feld beginnen: Einrückung prüfen.</translation>
    </message>
    <message>
      <source>A field's name can't be an alias.</source>
      <translation>Der Name eines Feldes darf kein Alias sein.</translation>
    </message>
    <message>
      <source>A field's name is missing before the colon.</source>
      <translation>Vor dem Doppelpunkt fehlt der Name eines Feldes.</translation>
    </message>
    <message>
      <source>A field's name must be a plain word, not a list or a mapping.</source>
      <translation>Der Name eines Feldes muss ein einfaches Wort sein, keine Liste und keine Zuordnung.</translation>
    </message>
    <message>
      <source>A file of anchors, besides the places that are remembered.</source>
      <translation>Eine Datei mit Ankern, neben den gemerkten Orten.</translation>
    </message>
    <message>
      <source>A fresh process has a fresh connection, fresh memory and the newest configuration.</source>
      <translation>Ein frischer Prozess hat eine frische Verbindung, frischen Speicher und die neueste Konfiguration.</translation>
    </message>
    <message>
      <source>A full disk takes no new backup.</source>
      <translation>Eine volle Platte nimmt keine neue Sicherung auf.</translation>
    </message>
    <message>
      <source>A full disk takes no new version. What this run archives can be brought back for as long again.</source>
      <translation>Eine volle Platte nimmt keine neue Version auf. Was dieser Lauf archiviert, lässt sich noch einmal so lange zurückholen.</translation>
    </message>
    <message>
      <source>A job that a living worker still holds would be done twice if it were put back.</source>
      <translation>Ein Auftrag, den ein laufender Worker noch hält, würde doppelt erledigt, wenn er zurückgelegt würde.</translation>
    </message>
    <message>
      <source>A job that waits for a worker is slow, however quick the worker is.</source>
      <translation>Ein Auftrag, der auf einen Worker wartet, ist langsam, wie schnell der Worker auch ist.</translation>
    </message>
    <message>
      <source>A line break stands in the request's address or headers</source>
      <translation>In Adresse oder Kopfzeilen der Anfrage steht ein Zeilenumbruch</translation>
    </message>
    <message>
      <source>A list entry can't begin here: check the indentation.</source>
      <translation>Hier kann kein Listeneintrag beginnen: Einrückung prüfen.</translation>
    </message>
    <message>
      <source>A machine that swaps makes everything slow, and a restart of one service does not help it.</source>
      <translation>Ein Rechner, der auslagert (swap), macht alles langsam; der Neustart eines Dienstes hilft nicht dagegen.</translation>
    </message>
    <message>
      <source>A manager of type compose needs 'file'.</source>
      <translation>Ein Manager vom Typ compose braucht 'file'.</translation>
    </message>
    <message>
      <source>A manager of type supervisor needs 'socket'.</source>
      <translation>Ein Manager vom Typ supervisor braucht 'socket'.</translation>
    </message>
    <message>
      <source>A message is on its way.</source>
      <translation>Eine Meldung ist unterwegs.</translation>
    </message>
    <message>
      <source>A model file that was cut short is deployed; its predictions fail validation.</source>
      <translation>Eine abgeschnittene Modelldatei wird bereitgestellt; ihre Vorhersagen bestehen die Validierung nicht.</translation>
    </message>
    <message>
      <source>A model of type %1 needs '%2'.</source>
      <translation>Ein Modell vom Typ %1 braucht '%2'.</translation>
    </message>
    <message>
      <source>A model of type files needs 'file'.</source>
      <translation>Ein Modell vom Typ files braucht 'file'.</translation>
    </message>
    <message>
      <source>A model of type files needs 'versions'.</source>
      <translation>Ein Modell vom Typ files braucht 'versions'.</translation>
    </message>
    <message>
      <source>A model of type mlflow needs 'alias' or 'stage': which version should serve.</source>
      <translation>Ein Modell vom Typ mlflow braucht 'alias' oder 'stage': welche Version in Dienst gehen soll.</translation>
    </message>
    <message>
      <source>A model that can't be loaded shows here first.</source>
      <translation>Ein Modell, das sich nicht laden lässt, zeigt sich hier zuerst.</translation>
    </message>
    <message>
      <source>A moment. If somebody else still uses it, it stops and names them.</source>
      <translation>Ein Moment. Benutzt das Bisherige noch jemand anderes, hält der Lauf an und sagt, wer.</translation>
    </message>
    <message>
      <source>A moment. It stops if somebody else has put another version there meanwhile.</source>
      <translation>Ein Moment. Der Lauf hält an, wenn inzwischen jemand anderes eine andere Version eingesetzt hat.</translation>
    </message>
    <message>
      <source>A moment; Redis is stopped and started by its manager. If somebody else still uses a database, it stops and names them.</source>
      <translation>Ein Moment; Redis wird von seinem Manager gestoppt und gestartet. Benutzt noch jemand anderes eine Datenbank, hält der Lauf an und sagt, wer.</translation>
    </message>
    <message>
      <source>A new version that is worse than the old one is found by its figures sooner than by its users.</source>
      <translation>Dass eine neue Version schlechter ist als die alte, zeigen ihre Werte eher als ihre Benutzer.</translation>
    </message>
    <message>
      <source>A number of failed jobs. Nothing is changed.</source>
      <translation>Die Zahl der fehlgeschlagenen Aufträge. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>A number of jobs that wait, that failed and that are in work. Nothing is changed.</source>
      <translation>Die Zahl der wartenden, der fehlgeschlagenen und der Aufträge in Arbeit. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>A number of jobs. Nothing is changed.</source>
      <translation>Die Zahl der Aufträge. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>A number to compare with afterwards. Nothing is changed.</source>
      <translation>Eine Zahl zum Vergleich danach. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>A number. Nothing is changed.</source>
      <translation>Eine Zahl. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>A process that is gone needs a start, not a look at its model.</source>
      <translation>Ein Prozess, der fort ist, braucht einen Start, keinen Blick auf sein Modell.</translation>
    </message>
    <message>
      <source>A process that is gone needs a start. One that runs but does not answer needs a look at its log.</source>
      <translation>Ein Prozess, der fort ist, braucht einen Start. Bei einem, der läuft, aber nicht antwortet, hilft ein Blick in das Log.</translation>
    </message>
    <message>
      <source>A program of the package %1 is missing.</source>
      <translation>Ein Programm des Pakets %1 fehlt.</translation>
    </message>
    <message>
      <source>A queue grows when too few workers run. None at all means that nothing is done.</source>
      <translation>Eine Warteschlange wächst, wenn zu wenige Worker laufen. Läuft keiner, wird nichts erledigt.</translation>
    </message>
    <message>
      <source>A queue, or its failed jobs.</source>
      <translation>Eine Warteschlange oder deren fehlgeschlagene Aufträge.</translation>
    </message>
    <message>
      <source>A quote that was opened is not closed.</source>
      <translation>Ein geöffnetes Anführungszeichen wird nicht geschlossen.</translation>
    </message>
    <message>
      <source>A reading is stale after %1, but the next comes after %2.</source>
      <translation>Ein Messwert ist nach %1 veraltet, der nächste kommt aber erst nach %2.</translation>
    </message>
    <message>
      <source>A reason is needed.</source>
      <translation>Ein Grund ist nötig.</translation>
    </message>
    <message>
      <source>A remark on %1</source>
      <translation>Eine Bemerkung zu %1</translation>
    </message>
    <message>
      <source>A restart does not help. The error and the last log lines say why. If data is missing, restore it (restore-database). If its configuration was changed, restore that (restore-part, config). If its version is new, take the previous one (rollback-service-version). Else restart everything (restart-all). If that does not help, call the platform lead.</source>
      <translation>Ein Neustart hilft nicht. Der Fehler und die letzten Logzeilen sagen, warum. Fehlen Daten, sie wiederherstellen (restore-database). Wurde die Konfiguration geändert, diese wiederherstellen (restore-part, config). Ist die Version neu, die vorige nehmen (rollback-service-version). Sonst alles neu starten (restart-all). Hilft das nicht, den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>A restart loses it. "Out of memory" names the job that was too large.</source>
      <translation>Ein Neustart löscht es. "Out of memory" nennt den Auftrag, der zu groß war.</translation>
    </message>
    <message>
      <source>A restart may lose the cause. These lines go into the record of this run.</source>
      <translation>Ein Neustart kann die Ursache verwischen. Diese Zeilen kommen in die Aufzeichnung dieses Laufs.</translation>
    </message>
    <message>
      <source>A restore keeps what it has replaced, so that it can be undone. When the restored service has proven itself, this removes the old state and frees its room. After that the restore cannot be undone any more.</source>
      <translation>Eine Wiederherstellung bewahrt auf, was sie ersetzt hat, damit sie sich zurücknehmen lässt. Hat sich der wiederhergestellte Dienst bewährt, entfernt dieses Verfahren den alten Stand und gibt den Platz frei. Danach ist die Wiederherstellung nicht mehr zurückzunehmen.</translation>
    </message>
    <message>
      <source>A room watches the wall</source>
      <translation>Ein Raum sieht auf die Wand</translation>
    </message>
    <message>
      <source>A script keeps the server busy</source>
      <translation>Ein Skript beschäftigt den Server</translation>
    </message>
    <message>
      <source>A second document begins here. Keep one system or procedure a file.</source>
      <translation>Hier beginnt ein zweites Dokument. Je Datei nur ein System oder Verfahren.</translation>
    </message>
    <message>
      <source>A secret may stand in the file in tier practice alone, not in %1. Use {env: NAME}, {file: PATH} or {keyring: ENTRY}.</source>
      <translation>Ein Geheimnis darf nur bei tier practice in der Datei stehen, nicht bei %1. {env: NAME}, {file: PATH} oder {keyring: ENTRY} verwenden.</translation>
    </message>
    <message>
      <source>A secret stands in this file, and other users have access to it. Run: %1</source>
      <translation>In dieser Datei steht ein Geheimnis, und andere Benutzer haben Zugriff darauf. Ausführen: %1</translation>
    </message>
    <message>
      <source>A server's address ends before '?' and '#': "https://prometheus.example:9090".</source>
      <translation>Die Adresse eines Servers endet vor '?' und '#': "https://prometheus.example:9090".</translation>
    </message>
    <message>
      <source>A service has the name '%1' already.</source>
      <translation>Ein Dienst heißt schon '%1'.</translation>
    </message>
    <message>
      <source>A service that starts with the wrong configuration is not restored.</source>
      <translation>Ein Dienst, der mit der falschen Konfiguration startet, ist nicht wiederhergestellt.</translation>
    </message>
    <message>
      <source>A share is read from the service's own metrics: name them under 'metrics'.</source>
      <translation>Ein Anteil wird aus den Metriken des Dienstes gelesen: unter 'metrics' angeben.</translation>
    </message>
    <message>
      <source>A short list of versions is easier to choose from. An archived one can be brought back.</source>
      <translation>Aus einer kurzen Liste wählt es sich leichter. Eine archivierte Version lässt sich zurückholen.</translation>
    </message>
    <message>
      <source>A step by hand</source>
      <translation>Ein Schritt von Hand</translation>
    </message>
    <message>
      <source>A system file says what there is to look after: services, queues, models, backups, and what may be done. Production is opened for looking only, as long as its file says so.</source>
      <translation>Eine Systemdatei sagt, was zu betreuen ist: Dienste, Warteschlangen, Modelle, Sicherungen, und was getan werden darf. Produktion wird nur zum Ansehen geöffnet, solange ihre Datei das sagt.</translation>
    </message>
    <message>
      <source>A tab stands in the indentation. YAML indents with blanks.</source>
      <translation>In der Einrückung steht ein Tabulator. YAML rückt mit Leerzeichen ein.</translation>
    </message>
    <message>
      <source>A template is missing</source>
      <translation>Eine Vorlage fehlt</translation>
    </message>
    <message>
      <source>A template that is not in this list was deleted or never uploaded. Filling the cache does not bring it back.</source>
      <translation>Eine Vorlage, die nicht in dieser Liste steht, wurde gelöscht oder nie hochgeladen. Den Cache zu füllen bringt sie nicht zurück.</translation>
    </message>
    <message>
      <source>A ticket, a path, a link</source>
      <translation>Ein Ticket, ein Pfad, ein Link</translation>
    </message>
    <message>
      <source>A value can't begin with &amp;. Put it in quotes; anchors are not allowed.</source>
      <translation>Ein Wert kann nicht mit &amp; beginnen. In Anführungszeichen setzen; Anker sind nicht erlaubt.</translation>
    </message>
    <message>
      <source>A value can't begin with *. Put it in quotes; aliases are not allowed.</source>
      <translation>Ein Wert kann nicht mit * beginnen. In Anführungszeichen setzen; Aliase sind nicht erlaubt.</translation>
    </message>
    <message>
      <source>A value can't begin with this character. Put it in quotes, such as "&gt; 100".</source>
      <translation>Ein Wert kann nicht mit diesem Zeichen beginnen. In Anführungszeichen setzen, etwa "&gt; 100".</translation>
    </message>
    <message>
      <source>A version and its SHA-256. If the service does not answer, the run goes on. Nothing is changed.</source>
      <translation>Eine Version und ihr SHA-256. Antwortet der Dienst nicht, geht der Lauf weiter. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>A version and its SHA-256. Nothing is changed.</source>
      <translation>Eine Version und ihr SHA-256. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>A version that the registry has, or "newest".</source>
      <translation>Eine Version, die die Registry hat, oder "newest".</translation>
    </message>
    <message>
      <source>A version, and what speaks for it. The plan names it already. Nothing is changed.</source>
      <translation>Eine Version, und was für sie spricht. Der Plan nennt sie schon. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>A worker does not come back. Its log says why: opsdeck logs doc-pipeline worker. Call the platform lead, and read its last lines out.</source>
      <translation>Ein Worker kommt nicht zurück. Sein Log sagt, warum: opsdeck logs doc-pipeline worker. Den Platform Lead anrufen und die letzten Zeilen vorlesen.</translation>
    </message>
    <message>
      <source>A worker spends most of a document's time waiting for one. This asks as the workers do.</source>
      <translation>Darauf wartet ein Worker bei einem Dokument die meiste Zeit. Gefragt wird so, wie die Worker es tun.</translation>
    </message>
    <message>
      <source>A worker that dies leaves its job behind. Nobody does such a job until it is put back.</source>
      <translation>Ein Worker, der ausfällt, lässt seinen Auftrag liegen. Niemand erledigt ihn, bis er zurückgelegt wird.</translation>
    </message>
    <message>
      <source>API</source>
      <translation>API</translation>
    </message>
    <message>
      <source>API down</source>
      <translation>API ausgefallen</translation>
    </message>
    <message>
      <source>About half of the jobs fail, and fail again when they are retried: template missing, model timeout, disk full.</source>
      <translation>Etwa die Hälfte der Aufträge schlägt fehl, auch bei Wiederholung: Vorlage fehlt, Modell-Timeout, Platte voll.</translation>
    </message>
    <message>
      <source>Accept that it is gone</source>
      <translation>Bestätigen, dass es weg ist</translation>
    </message>
    <message>
      <source>Accepting what a backup lacks</source>
      <translation>Bestätigen, was einer Sicherung fehlt</translation>
    </message>
    <message numerus="yes">
      <source>Acknowledge %n alert(s)</source>
      <translation>
        <numerusform>%n Alarm bestätigen</numerusform>
        <numerusform>%n Alarme bestätigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Acknowledge 1 alert</source>
      <translation>1 Alarm bestätigen</translation>
    </message>
    <message>
      <source>Acknowledge the alert</source>
      <translation>Den Alarm bestätigen</translation>
    </message>
    <message>
      <source>Acknowledged after: %1; mitigation began after: %2; resolved after: %3</source>
      <translation>Bestätigt nach: %1; Eindämmung begonnen nach: %2; behoben nach: %3</translation>
    </message>
    <message>
      <source>Acknowledge…</source>
      <translation>Bestätigen…</translation>
    </message>
    <message>
      <source>Acknowledging an alert</source>
      <translation>Alarm bestätigen</translation>
    </message>
    <message>
      <source>Action %1 is done</source>
      <translation>Maßnahme %1 ist erledigt</translation>
    </message>
    <message>
      <source>Action: %1</source>
      <translation>Maßnahme: %1</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Maßnahmen</translation>
    </message>
    <message>
      <source>Actions are blocked</source>
      <translation>Aktionen sind gesperrt</translation>
    </message>
    <message>
      <source>Actions are blocked: nothing could be written down</source>
      <translation>Aktionen sind gesperrt: nichts ließe sich festhalten</translation>
    </message>
    <message>
      <source>Active for</source>
      <translation>Aktiv seit</translation>
    </message>
    <message>
      <source>Actor</source>
      <translation>Akteur</translation>
    </message>
    <message>
      <source>Add '%1' to the environment in %2.</source>
      <translation>'%1' in der Umgebung ergänzen, in %2.</translation>
    </message>
    <message>
      <source>Add --model with one of: %1</source>
      <translation>--model mit einem davon ergänzen: %1</translation>
    </message>
    <message>
      <source>Add 1 action</source>
      <translation>1 Maßnahme hinzufügen</translation>
    </message>
    <message>
      <source>Add a line to the server's pg_hba.conf.</source>
      <translation>Eine Zeile in pg_hba.conf des Servers ergänzen.</translation>
    </message>
    <message>
      <source>Add an action</source>
      <translation>Eine Maßnahme hinzufügen</translation>
    </message>
    <message>
      <source>Add an action…</source>
      <translation>Maßnahme hinzufügen…</translation>
    </message>
    <message>
      <source>Add backupFolder and backups to it.</source>
      <translation>backupFolder und backups darin ergänzen.</translation>
    </message>
    <message>
      <source>Add backupFolder, or backups with a path, to it.</source>
      <translation>backupFolder oder backups mit einem Pfad darin ergänzen.</translation>
    </message>
    <message>
      <source>Add it under 'addresses' of the environment.</source>
      <translation>Unter 'addresses' der Umgebung ergänzen.</translation>
    </message>
    <message>
      <source>Add it under connections in %1.</source>
      <translation>Unter connections in %1 ergänzen.</translation>
    </message>
    <message>
      <source>Add it under models in %1.</source>
      <translation>Unter models in %1 ergänzen.</translation>
    </message>
    <message>
      <source>Add keep to its backups in the system file.</source>
      <translation>keep bei seinen backups in der Systemdatei ergänzen.</translation>
    </message>
    <message>
      <source>Add one under "environments".</source>
      <translation>Eine unter "environments" ergänzen.</translation>
    </message>
    <message>
      <source>Add the note</source>
      <translation>Notiz hinzufügen</translation>
    </message>
    <message>
      <source>Add them under 'models' in %1.</source>
      <translation>Unter 'models' in %1 ergänzen.</translation>
    </message>
    <message>
      <source>Add to %1</source>
      <translation>Zu %1 hinzufügen</translation>
    </message>
    <message>
      <source>Add to that one (opsdeck incident note, set), or say --another.</source>
      <translation>Diesen ergänzen (opsdeck incident note, set) oder --another angeben.</translation>
    </message>
    <message>
      <source>Added to %1</source>
      <translation>Zu %1 hinzugefügt</translation>
    </message>
    <message>
      <source>Affected</source>
      <translation>Betroffen</translation>
    </message>
    <message>
      <source>Affected: %1</source>
      <translation>Betroffen: %1</translation>
    </message>
    <message>
      <source>After &gt; or | nothing may follow on its line. Put a value such as "&gt; 100" in quotes.</source>
      <translation>Nach &gt; oder | darf in der Zeile nichts folgen. Einen Wert wie "&gt; 100" in Anführungszeichen setzen.</translation>
    </message>
    <message>
      <source>After that the present image comes back. 2m is usual; more for a service that starts slowly.</source>
      <translation>Danach kommt das jetzige Image zurück. Üblich sind 2m; mehr für einen Dienst, der langsam startet.</translation>
    </message>
    <message>
      <source>Against it: %1</source>
      <translation>Dagegen: %1</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Alert</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <source>Alert without a name</source>
      <translation>Alarm ohne Namen</translation>
    </message>
    <message>
      <source>Alert: %1: %2</source>
      <translation>Alarm: %1: %2</translation>
    </message>
    <message>
      <source>Alertmanager</source>
      <translation>Alertmanager</translation>
    </message>
    <message>
      <source>Alertmanager calls nobody for it, by all its labels; it stays on this page.</source>
      <translation>Alertmanager benachrichtigt dafür niemanden, nach all seinen Labels; auf dieser Seite bleibt er.</translation>
    </message>
    <message>
      <source>Alertmanager can't be asked, so nobody can tell what it would say.</source>
      <translation>Alertmanager ist nicht erreichbar, daher kann niemand sagen, was er melden würde.</translation>
    </message>
    <message>
      <source>Alertmanager can't be asked; its alerts are as they were, or not known</source>
      <translation>Alertmanager ist nicht erreichbar; seine Alarme sind wie zuvor oder nicht bekannt</translation>
    </message>
    <message>
      <source>Alertmanager: %1</source>
      <translation>Alertmanager: %1</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Alarme</translation>
    </message>
    <message>
      <source>Aliases</source>
      <translation>Aliase</translation>
    </message>
    <message>
      <source>Aliases (*name) are not allowed: write the value out.</source>
      <translation>Aliase (*name) sind nicht erlaubt: den Wert ausschreiben.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>All  %1</source>
      <translation>Alle  %1</translation>
    </message>
    <message>
      <source>All %1 sources have answered, the oldest answer is %2 old.</source>
      <translation>Alle %1 Quellen haben geantwortet, die älteste Antwort ist %2 alt.</translation>
    </message>
    <message numerus="yes">
      <source>All is done: %n step(s) succeeded</source>
      <translation>
        <numerusform>Alles erledigt: %n Schritt erfolgreich</numerusform>
        <numerusform>Alles erledigt: %n Schritte erfolgreich</numerusform>
      </translation>
    </message>
    <message>
      <source>All is well; %1 left</source>
      <translation>Alles in Ordnung; noch %1</translation>
    </message>
    <message>
      <source>All jobs</source>
      <translation>Alle Aufträge</translation>
    </message>
    <message>
      <source>All kinds</source>
      <translation>Alle Arten</translation>
    </message>
    <message>
      <source>All of it, as JSON.</source>
      <translation>Alles, als JSON.</translation>
    </message>
    <message>
      <source>All of it. Lines over %1 characters are broken here.</source>
      <translation>Alles. Zeilen über %1 Zeichen sind hier umbrochen.</translation>
    </message>
    <message>
      <source>All of them run. If not, the image that was in use comes back.</source>
      <translation>Alle laufen. Wenn nicht, kommt das bisher benutzte Image zurück.</translation>
    </message>
    <message>
      <source>All of them, or only some, named by the SHA-256 of their payloads with commas between.</source>
      <translation>Alle oder nur einige, benannt nach dem SHA-256 ihrer Nutzdaten, mit Kommas getrennt.</translation>
    </message>
    <message>
      <source>All others need it. What was committed stays; what was not is rolled back.</source>
      <translation>Alle anderen brauchen es. Was bestätigt war (commit), bleibt; was nicht, wird zurückgerollt.</translation>
    </message>
    <message>
      <source>All reasons</source>
      <translation>Alle Gründe</translation>
    </message>
    <message>
      <source>All say that they are well, but a request is not answered. If the answer speaks of the database, run restore-database; else call the platform lead.</source>
      <translation>Alle melden sich gesund, aber eine Anfrage wird nicht beantwortet. Nennt die Antwort die Datenbank, restore-database ausführen; sonst den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>All systems</source>
      <translation>Alle Systeme</translation>
    </message>
    <message>
      <source>All that is known of an incident: who, since when, what is due, what happened.</source>
      <translation>Alles, was zu einem Vorfall bekannt ist: wer, seit wann, was fällig ist, was geschah.</translation>
    </message>
    <message>
      <source>All that were tried are in use.</source>
      <translation>Alle versuchten sind belegt.</translation>
    </message>
    <message>
      <source>All workers are stopped, and 300 jobs arrive at once.</source>
      <translation>Alle Worker sind gestoppt, und 300 Aufträge kommen auf einmal.</translation>
    </message>
    <message>
      <source>All workers are stopped.</source>
      <translation>Alle Worker sind gestoppt.</translation>
    </message>
    <message>
      <source>All workers together, the largest of them, what is available, and the container that is nearest to its limit.</source>
      <translation>Alle Worker zusammen, der größte von ihnen, was verfügbar ist, und der Container, der seiner Grenze am nächsten ist.</translation>
    </message>
    <message>
      <source>An action that is done, by its number.</source>
      <translation>Eine erledigte Maßnahme, mit ihrer Nummer.</translation>
    </message>
    <message>
      <source>An answer is stale after %1, but the next may come %2 later: a healthy service would look unknown.</source>
      <translation>Eine Antwort ist nach %1 veraltet, die nächste kommt aber womöglich erst %2 später: ein gesunder Dienst sähe unbekannt aus.</translation>
    </message>
    <message>
      <source>An answer within a second. If there is none, restart the ML service too.</source>
      <translation>Eine Antwort binnen einer Sekunde. Bleibt sie aus, auch den ML-Dienst neu starten.</translation>
    </message>
    <message>
      <source>An answer within five seconds. If there is none, the next step restarts it.</source>
      <translation>Eine Antwort binnen fünf Sekunden. Bleibt sie aus, startet ihn der nächste Schritt neu.</translation>
    </message>
    <message>
      <source>An answer within milliseconds.</source>
      <translation>Eine Antwort binnen Millisekunden.</translation>
    </message>
    <message>
      <source>An entry of %1</source>
      <translation>Ein Eintrag von %1</translation>
    </message>
    <message>
      <source>An export from just before is in %1.</source>
      <translation>Ein Export von unmittelbar davor ist in %1.</translation>
    </message>
    <message>
      <source>An instance keeps the image that it was made of; so new ones take their place, all at once.</source>
      <translation>Eine Instanz behält das Image, auf dem sie beruht; daher treten neue an ihre Stelle, alle auf einmal.</translation>
    </message>
    <message>
      <source>An instance that fails its own check, or crashes again and again, shows within moments.</source>
      <translation>Eine Instanz, die ihre eigene Prüfung nicht besteht oder immer wieder abstürzt, zeigt sich binnen Augenblicken.</translation>
    </message>
    <message>
      <source>An override of the gates of %1 is given: "%2". It does not count: the system file asks for %3 people to go against a gate, and one alone can't. If a gate fails, the run stops there, and nothing is changed.</source>
      <translation>Ein Übergehen der Gates von %1 ist angegeben: "%2". Es zählt nicht: die Systemdatei verlangt %3 Personen, um ein Gate zu übergehen; eine allein kann das nicht. Besteht sie ein Gate nicht, bricht der Lauf dort ab, und nichts wird geändert.</translation>
    </message>
    <message>
      <source>Anchored %1 records, head %2, at %3</source>
      <translation>%1 Einträge verankert, Kopf %2, in %3</translation>
    </message>
    <message>
      <source>Anchored before: %1 records, head %2, at %3</source>
      <translation>Schon verankert: %1 Einträge, Kopf %2, in %3</translation>
    </message>
    <message>
      <source>Anchoring the journal</source>
      <translation>Journal verankern</translation>
    </message>
    <message>
      <source>Anchors (&amp;name) are not allowed: write the value where it is needed.</source>
      <translation>Anker (&amp;name) sind nicht erlaubt: den Wert dort schreiben, wo er gebraucht wird.</translation>
    </message>
    <message>
      <source>Anchors not checked: %1</source>
      <translation>Anker nicht geprüft: %1</translation>
    </message>
    <message numerus="yes">
      <source>And %n other alert(s) of the same cause</source>
      <translation>
        <numerusform>Und %n weiterer Alarm derselben Ursache</numerusform>
        <numerusform>Und %n weitere Alarme derselben Ursache</numerusform>
      </translation>
    </message>
    <message>
      <source>Another file describes a system of the name '%1' already.</source>
      <translation>Eine andere Datei beschreibt schon ein System namens '%1'.</translation>
    </message>
    <message>
      <source>Another process is changing it.</source>
      <translation>Ein anderer Prozess ändert es gerade.</translation>
    </message>
    <message>
      <source>Another server answers here than at the beginning, or it was restarted</source>
      <translation>Hier antwortet ein anderer Server als zu Beginn, oder er wurde neu gestartet</translation>
    </message>
    <message>
      <source>Another session holds the lock</source>
      <translation>Eine andere Sitzung hält die Sperre</translation>
    </message>
    <message>
      <source>Another session holds the lock: %1</source>
      <translation>Eine andere Sitzung hält die Sperre: %1</translation>
    </message>
    <message>
      <source>Answer by</source>
      <translation>Antwort bis</translation>
    </message>
    <message>
      <source>Answers a run that waits, pauses it or stops it.</source>
      <translation>Antwortet einem wartenden Lauf, pausiert ihn oder bricht ihn ab.</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Darstellung</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Approve them with --yes, or type the target's name in a terminal.</source>
      <translation>Mit --yes freigeben oder den Namen des Ziels im Terminal eingeben.</translation>
    </message>
    <message>
      <source>Approves destructive steps.</source>
      <translation>Gibt destruktive Schritte frei.</translation>
    </message>
    <message>
      <source>Archive all but the newest %1 versions of %2 that are older than %3, never what is in service</source>
      <translation>Alle Versionen von %2 außer den neuesten %1 archivieren, die älter als %3 sind; nie, was im Dienst ist</translation>
    </message>
    <message>
      <source>Archive all but the newest %1 versions of %2, never what is in service</source>
      <translation>Alle Versionen von %2 außer den neuesten %1 archivieren; nie, was im Dienst ist</translation>
    </message>
    <message>
      <source>Archive it first.</source>
      <translation>Zuerst archivieren.</translation>
    </message>
    <message>
      <source>Archive old versions</source>
      <translation>Alte Versionen archivieren</translation>
    </message>
    <message>
      <source>Archive old versions of %1</source>
      <translation>Alte Versionen von %1 archivieren</translation>
    </message>
    <message>
      <source>Archive or rename that one first.</source>
      <translation>Zuerst jene archivieren oder umbenennen.</translation>
    </message>
    <message>
      <source>Archives and deletes versions that are no longer to be kept.</source>
      <translation>Archiviert und löscht Versionen, die nicht mehr aufzubewahren sind.</translation>
    </message>
    <message>
      <source>Archiving %1</source>
      <translation>%1 archivieren</translation>
    </message>
    <message>
      <source>Archiving a version</source>
      <translation>Version archivieren</translation>
    </message>
    <message>
      <source>Archiving version %1</source>
      <translation>Version %1 archivieren</translation>
    </message>
    <message>
      <source>Are all instances well?</source>
      <translation>Sind alle Instanzen gesund?</translation>
    </message>
    <message>
      <source>Are jobs stuck?</source>
      <translation>Hängen Aufträge?</translation>
    </message>
    <message>
      <source>Arrivals and departures</source>
      <translation>Zugänge und Abgänge</translation>
    </message>
    <message>
      <source>Arrows, Enter</source>
      <translation>Pfeiltasten, Enter</translation>
    </message>
    <message>
      <source>As last seen: %1.</source>
      <translation>Zuletzt festgestellt: %1.</translation>
    </message>
    <message>
      <source>As long as the download takes. If it is here already, a moment. The service goes on.</source>
      <translation>So lange, wie das Herunterladen dauert. Ist sie schon hier, ein Moment. Der Dienst läuft weiter.</translation>
    </message>
    <message>
      <source>As many are started again at the end.</source>
      <translation>Am Ende werden wieder so viele gestartet.</translation>
    </message>
    <message>
      <source>As many as are expected. If not, the next step starts those that are missing.</source>
      <translation>So viele wie erwartet. Sonst startet der nächste Schritt die fehlenden.</translation>
    </message>
    <message>
      <source>As many as usual.</source>
      <translation>So viele wie üblich.</translation>
    </message>
    <message>
      <source>As many instances as before are up within seconds.</source>
      <translation>Binnen Sekunden laufen so viele Instanzen wie zuvor.</translation>
    </message>
    <message>
      <source>As many instances as before, all of the other image. With one instance the service is away for some seconds.</source>
      <translation>So viele Instanzen wie zuvor, alle auf dem anderen Image. Mit nur einer Instanz ist der Dienst einige Sekunden nicht verfügbar.</translation>
    </message>
    <message>
      <source>As many must run afterwards.</source>
      <translation>Danach müssen wieder so viele laufen.</translation>
    </message>
    <message>
      <source>As many run as before.</source>
      <translation>So viele wie zuvor laufen.</translation>
    </message>
    <message>
      <source>As much as you have asked for is free.</source>
      <translation>Es ist so viel frei wie verlangt.</translation>
    </message>
    <message>
      <source>As the screen says</source>
      <translation>Laut Bildschirm</translation>
    </message>
    <message>
      <source>As they come</source>
      <translation>Ohne Sortierung</translation>
    </message>
    <message>
      <source>Ask %1 for %2</source>
      <translation>%1 nach %2 fragen</translation>
    </message>
    <message>
      <source>Ask %1 for %2 and whether it is well, every %3 for %4; stop at the first answer that is bad</source>
      <translation>%1 alle %3 nach %2 und dem Zustand fragen, %4 lang; bei der ersten schlechten Antwort anhalten</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well</source>
      <translation>%1 nach dem Zustand fragen</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well, and how its requests fare, every %2 for %3; stop at the first answer that is bad</source>
      <translation>%1 alle %2 nach dem Zustand und dem Verlauf seiner Anfragen fragen, %3 lang; bei der ersten schlechten Antwort anhalten</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well: GET %2</source>
      <translation>%1 nach dem Zustand fragen: GET %2</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well: PING</source>
      <translation>%1 nach dem Zustand fragen: PING</translation>
    </message>
    <message>
      <source>Ask %1 whether it is well: SELECT 1</source>
      <translation>%1 nach dem Zustand fragen: SELECT 1</translation>
    </message>
    <message>
      <source>Ask %1 which version of %2 it serves: GET %3</source>
      <translation>%1 fragen, welche Version von %2 im Dienst ist: GET %3</translation>
    </message>
    <message>
      <source>Ask every source now</source>
      <translation>Jetzt alle Quellen fragen</translation>
    </message>
    <message>
      <source>Ask for a number.</source>
      <translation>Zahlenwert abfragen.</translation>
    </message>
    <message>
      <source>Ask for a prediction whose answer is known, and compare with the version before.</source>
      <translation>Eine Vorhersage mit bekannter Antwort anfordern und mit der Version davor vergleichen.</translation>
    </message>
    <message>
      <source>Ask for fewer, or declare more programs in supervisor's configuration.</source>
      <translation>Weniger verlangen oder mehr Programme in der Konfiguration von supervisor deklarieren.</translation>
    </message>
    <message>
      <source>Ask for less at once, or allow it more under 'timeout' of prometheus.</source>
      <translation>Weniger auf einmal abfragen oder unter 'timeout' von prometheus mehr Zeit geben.</translation>
    </message>
    <message>
      <source>Ask for less at once.</source>
      <translation>Weniger auf einmal abfragen.</translation>
    </message>
    <message>
      <source>Ask for membership in the group that owns the socket.</source>
      <translation>Um Aufnahme in die Gruppe bitten, der der Socket gehört.</translation>
    </message>
    <message>
      <source>Ask for the right to do this, or use another account.</source>
      <translation>Um das Recht dazu bitten oder ein anderes Konto verwenden.</translation>
    </message>
    <message>
      <source>Ask it once while nobody else does: is it slow then too?</source>
      <translation>Einmal fragen, während es sonst niemand tut: ist er auch dann langsam?</translation>
    </message>
    <message>
      <source>Ask the server with txid_status(), or look at the data, before trying again.</source>
      <translation>Vor einem neuen Versuch den Server mit txid_status() fragen oder die Daten ansehen.</translation>
    </message>
    <message>
      <source>Ask the store what has happened before trying again.</source>
      <translation>Vor einem neuen Versuch den Datenspeicher fragen, was geschehen ist.</translation>
    </message>
    <message>
      <source>Ask the target again</source>
      <translation>Das Ziel erneut fragen</translation>
    </message>
    <message>
      <source>Ask which image %1 is made of</source>
      <translation>Erfragen, auf welchem Image %1 beruht</translation>
    </message>
    <message>
      <source>Ask which image %1 is made of, and which it was before</source>
      <translation>Erfragen, auf welchem Image %1 beruht und auf welchem davor</translation>
    </message>
    <message>
      <source>Ask which instances of %1 are running</source>
      <translation>Erfragen, welche Instanzen von %1 laufen</translation>
    </message>
    <message>
      <source>Asking %1 for a sample prediction</source>
      <translation>%1 um eine Beispielvorhersage bitten</translation>
    </message>
    <message>
      <source>Asking %1 to check its model</source>
      <translation>%1 das Modell prüfen lassen</translation>
    </message>
    <message numerus="yes">
      <source>Asking %n source(s) for the first time</source>
      <translation>
        <numerusform>%n Quelle wird zum ersten Mal gefragt</numerusform>
        <numerusform>%n Quellen werden zum ersten Mal gefragt</numerusform>
      </translation>
    </message>
    <message>
      <source>Asking Alertmanager how it is</source>
      <translation>Alertmanager nach dem Zustand fragen</translation>
    </message>
    <message>
      <source>Asking Docker's engine who it is</source>
      <translation>Docker-Engine nach ihrer Identität fragen</translation>
    </message>
    <message>
      <source>Asking MLflow which model this is</source>
      <translation>MLflow fragen, welches Modell das ist</translation>
    </message>
    <message>
      <source>Asking Ollama for its version</source>
      <translation>Ollama nach der Version fragen</translation>
    </message>
    <message>
      <source>Asking PostgreSQL who it is</source>
      <translation>PostgreSQL nach der Identität fragen</translation>
    </message>
    <message>
      <source>Asking Prometheus…</source>
      <translation>Prometheus wird gefragt…</translation>
    </message>
    <message>
      <source>Asking Redis about itself</source>
      <translation>Angaben von Redis abfragen</translation>
    </message>
    <message>
      <source>Asking Redis for its configuration</source>
      <translation>Redis nach der Konfiguration fragen</translation>
    </message>
    <message>
      <source>Asking Redis who it is</source>
      <translation>Redis nach der Identität fragen</translation>
    </message>
    <message>
      <source>Asking a service of the practice lab</source>
      <translation>Dienst des Übungslabors fragen</translation>
    </message>
    <message>
      <source>Asking every source for the first time</source>
      <translation>Alle Quellen zum ersten Mal fragen</translation>
    </message>
    <message>
      <source>Asking for %1</source>
      <translation>%1 anfordern</translation>
    </message>
    <message>
      <source>Asking for free space at %1</source>
      <translation>Freien Platz in %1 erfragen</translation>
    </message>
    <message>
      <source>Asking for the image of %1</source>
      <translation>Image von %1 erfragen</translation>
    </message>
    <message>
      <source>Asking for the previous image of %1</source>
      <translation>Voriges Image von %1 erfragen</translation>
    </message>
    <message>
      <source>Asking for the state</source>
      <translation>Zustand erfragen</translation>
    </message>
    <message>
      <source>Asking supervisord who it is</source>
      <translation>supervisord nach der Identität fragen</translation>
    </message>
    <message>
      <source>Asking the environment</source>
      <translation>Umgebung fragen</translation>
    </message>
    <message>
      <source>Asking the practice lab's Redis</source>
      <translation>Redis des Übungslabors fragen</translation>
    </message>
    <message>
      <source>Asking the practice lab's supervisor: %1</source>
      <translation>supervisor des Übungslabors fragen: %1</translation>
    </message>
    <message>
      <source>Asking the registry and the service…</source>
      <translation>Registry und Dienst werden gefragt…</translation>
    </message>
    <message>
      <source>Asking the targets…</source>
      <translation>Die Ziele werden gefragt…</translation>
    </message>
    <message>
      <source>Asking what was moved</source>
      <translation>Erfragen, was verschoben wurde</translation>
    </message>
    <message>
      <source>Asking which version of %1 is served</source>
      <translation>Erfragen, welche Version von %1 im Dienst ist</translation>
    </message>
    <message>
      <source>Asks every service and queue of an environment, twice within seconds where rates are measured.
Exits 0 whatever their state is, and 4 if nothing at all has answered.</source>
      <translation>Fragt jeden Dienst und jede Warteschlange einer Umgebung, wo Raten gemessen werden, zweimal binnen Sekunden.
Endet mit 0, gleich in welchem Zustand sie sind, und mit 4, wenn gar nichts geantwortet hat.</translation>
    </message>
    <message>
      <source>At most so many, 100 by default.</source>
      <translation>Höchstens so viele, Vorgabe 100.</translation>
    </message>
    <message>
      <source>Attempts</source>
      <translation>Versuche</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Audit</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message numerus="yes">
      <source>Back in %1: %n job(s)</source>
      <translation>
        <numerusform>Wieder in %1: %n Auftrag</numerusform>
        <numerusform>Wieder in %1: %n Aufträge</numerusform>
      </translation>
    </message>
    <message>
      <source>Back; changes nothing</source>
      <translation>Zurück; ändert nichts</translation>
    </message>
    <message>
      <source>Backing up</source>
      <translation>Staut sich</translation>
    </message>
    <message>
      <source>Backing up %1</source>
      <translation>%1 sichern</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Backups are kept for %1 and made every %2: one that fails leaves none.</source>
      <translation>Sicherungen werden %1 aufbewahrt und alle %2 erstellt: schlägt eine fehl, bleibt keine.</translation>
    </message>
    <message>
      <source>Backups can be read</source>
      <translation>Sicherungen sind lesbar</translation>
    </message>
    <message>
      <source>Backups to choose from</source>
      <translation>Sicherungen zur Auswahl</translation>
    </message>
    <message>
      <source>Bad model</source>
      <translation>Schlechtes Modell</translation>
    </message>
    <message>
      <source>Before the run: %1</source>
      <translation>Vor dem Lauf: %1</translation>
    </message>
    <message>
      <source>Before you begin</source>
      <translation>Vor dem Beginn</translation>
    </message>
    <message>
      <source>Began</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Begin again, and type %1.</source>
      <translation>Neu beginnen und %1 eingeben.</translation>
    </message>
    <message>
      <source>Begin anew.</source>
      <translation>Neu beginnen.</translation>
    </message>
    <message>
      <source>Begin the restore anew.</source>
      <translation>Die Wiederherstellung neu beginnen.</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Begonnen</translation>
    </message>
    <message>
      <source>Being made</source>
      <translation>Wird erstellt</translation>
    </message>
    <message>
      <source>Blind in part: %1 of %2 sources are silent</source>
      <translation>Teilweise blind: %1 von %2 Quellen schweigen</translation>
    </message>
    <message>
      <source>Blind: no source answers</source>
      <translation>Blind: keine Quelle antwortet</translation>
    </message>
    <message>
      <source>Both images with their ids, and how many instances are up. Nothing is changed.</source>
      <translation>Beide Images mit ihren IDs und wie viele Instanzen laufen. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Stören</translation>
    </message>
    <message>
      <source>Break something…</source>
      <translation>Störung auslösen…</translation>
    </message>
    <message>
      <source>Break: %1</source>
      <translation>Stören: %1</translation>
    </message>
    <message>
      <source>Breaking the practice lab</source>
      <translation>Störung im Übungslabor auslösen</translation>
    </message>
    <message>
      <source>Bring it back first.</source>
      <translation>Zuerst zurückholen.</translation>
    </message>
    <message>
      <source>Bring the replicas back. Nothing was written.</source>
      <translation>Die Replikate zurückholen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Bring version %1 of %2 to where it is served, unless it is there; the service goes on with what it has</source>
      <translation>Version %1 von %2 dorthin bringen, wo sie in Dienst geht, falls sie nicht dort ist; der Dienst läuft mit seiner weiter</translation>
    </message>
    <message>
      <source>Bring version {{inputs.version}} here</source>
      <translation>Version {{inputs.version}} hierher holen</translation>
    </message>
    <message>
      <source>Bringing version %1 back</source>
      <translation>Version %1 zurückholen</translation>
    </message>
    <message>
      <source>Brings a new version of a model here, holds its figures against the gates, keeps the version in service, puts the new one in its place, restarts the service and checks what it then serves. If anything fails from there on, the version from before is put back and checked, by itself.</source>
      <translation>Holt eine neue Version eines Modells hierher, misst ihre Werte an den Gates, bewahrt die Version im Dienst auf, setzt die neue an ihrer Stelle ein, startet den Dienst neu und prüft, was danach im Dienst ist. Schlägt ab da etwas fehl, wird die vorige Version von selbst wieder eingesetzt und geprüft.</translation>
    </message>
    <message>
      <source>Brings configuration, database, Redis, templates and models back to what they were when a backup was made: the complete recovery of the service. Each part is loaded aside and checked first; then the services stop, the parts change places by renaming, and the services start. Every old part is kept, and Undo brings all of them back.</source>
      <translation>Bringt Konfiguration, Datenbank, Redis, Vorlagen und Modelle auf den Stand zum Zeitpunkt einer Sicherung zurück: die vollständige Wiederherstellung des Dienstes. Jeder Teil wird daneben geladen und zuerst geprüft; dann stoppen die Dienste, die Teile tauschen durch Umbenennen den Platz, und die Dienste starten. Jeder alte Teil bleibt erhalten; Zurücknehmen bringt sie alle wieder.</translation>
    </message>
    <message>
      <source>Brings one part back to what it was when a backup was made: Redis, the configuration, the templates, the models or the database. It is loaded aside and checked first; then the services stop, the old and the new one change places by renaming, and the services start. The old one is kept, and Undo brings it back.</source>
      <translation>Bringt einen Teil auf den Stand zum Zeitpunkt einer Sicherung zurück: Redis, die Konfiguration, die Vorlagen, die Modelle oder die Datenbank. Er wird daneben geladen und zuerst geprüft; dann stoppen die Dienste, alter und neuer Teil tauschen durch Umbenennen den Platz, und die Dienste starten. Der alte bleibt erhalten; Zurücknehmen bringt ihn wieder.</translation>
    </message>
    <message>
      <source>Brings the database back to what it was when a backup was made. The backup is loaded beside the database in service and compared row by row; only then the two change places. The old database is kept, and Undo brings it back.</source>
      <translation>Bringt die Datenbank auf den Stand zum Zeitpunkt einer Sicherung zurück. Die Sicherung wird neben die Datenbank im Dienst geladen und Zeile für Zeile verglichen; erst dann tauschen die beiden den Platz. Die alte Datenbank bleibt erhalten; Zurücknehmen bringt sie wieder.</translation>
    </message>
    <message>
      <source>Brings the whole service back to a backup set, or one part of it alone. The old state is kept: undo brings it back. SET is a name that backup list shows; files of other programs are there too, once the system file says where they are (environments, backups, path).</source>
      <translation>Bringt den ganzen Dienst auf den Stand eines Sicherungssatzes zurück, oder nur einen Teil davon. Der alte Stand bleibt erhalten: undo bringt ihn zurück. SET ist ein Name, den backup list zeigt; auch Dateien anderer Programme stehen dort, sobald die Systemdatei sagt, wo sie liegen (environments, backups, path).</translation>
    </message>
    <message>
      <source>Broken: %1</source>
      <translation>Gestört: %1</translation>
    </message>
    <message>
      <source>Broken: %1. To mend it: opsdeck lab mend %1</source>
      <translation>Gestört: %1. Beheben mit: opsdeck lab mend %1</translation>
    </message>
    <message>
      <source>By hand: %1</source>
      <translation>Von Hand: %1</translation>
    </message>
    <message>
      <source>By hand: %1 Expected: %2</source>
      <translation>Von Hand: %1 Erwartet: %2</translation>
    </message>
    <message>
      <source>By the journal these alerts have not ended (as last written at %1): %2. Look: opsdeck alerts</source>
      <translation>Laut Journal sind diese Alarme nicht zu Ende (zuletzt geschrieben um %1): %2. Sehen Sie nach: opsdeck alerts</translation>
    </message>
    <message>
      <source>By you</source>
      <translation>Selbst zu tun</translation>
    </message>
    <message>
      <source>COMMAND is missing</source>
      <translation>COMMAND fehlt</translation>
    </message>
    <message>
      <source>Call nobody for it; needs --for and --comment.</source>
      <translation>Niemanden dafür benachrichtigen; braucht --for und --comment.</translation>
    </message>
    <message>
      <source>Came back</source>
      <translation>Wiedergekehrt</translation>
    </message>
    <message>
      <source>Can't be chosen: %1</source>
      <translation>Nicht wählbar: %1</translation>
    </message>
    <message>
      <source>Can't be chosen: %1. %2</source>
      <translation>Nicht wählbar: %1. %2</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Cancelled while the statement ran</source>
      <translation>Während der Anweisung abgebrochen</translation>
    </message>
    <message>
      <source>Cancelled; nothing was changed</source>
      <translation>Abgebrochen; nichts wurde geändert</translation>
    </message>
    <message>
      <source>Carries out this step. It changes the target.</source>
      <translation>Führt diesen Schritt aus. Er ändert das Ziel.</translation>
    </message>
    <message>
      <source>Cause %1: %2</source>
      <translation>Ursache %1: %2</translation>
    </message>
    <message>
      <source>Cause: %1</source>
      <translation>Ursache: %1</translation>
    </message>
    <message>
      <source>Chain broken</source>
      <translation>Kette gebrochen</translation>
    </message>
    <message>
      <source>Chain intact</source>
      <translation>Kette unversehrt</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>Changes what is known of an incident: how bad, who does what, what to do about it.</source>
      <translation>Ändert, was zu einem Vorfall bekannt ist: wie schlimm, wer was tut, was zu tun ist.</translation>
    </message>
    <message>
      <source>Changing %1</source>
      <translation>%1 ändern</translation>
    </message>
    <message>
      <source>Changing PostgreSQL</source>
      <translation>PostgreSQL ändern</translation>
    </message>
    <message>
      <source>Changing the image of %1</source>
      <translation>Image von %1 ändern</translation>
    </message>
    <message>
      <source>Changing the incident</source>
      <translation>Vorfall ändern</translation>
    </message>
    <message>
      <source>Changing the practice lab</source>
      <translation>Übungslabor ändern</translation>
    </message>
    <message>
      <source>Chart of %1</source>
      <translation>Diagramm von %1</translation>
    </message>
    <message>
      <source>Chart of depths</source>
      <translation>Diagramm der Tiefen</translation>
    </message>
    <message>
      <source>Chart of latency</source>
      <translation>Diagramm der Latenz</translation>
    </message>
    <message>
      <source>Chart of rates</source>
      <translation>Diagramm der Raten</translation>
    </message>
    <message>
      <source>Chart of the success rate</source>
      <translation>Diagramm der Erfolgsrate</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <source>Check of %1</source>
      <translation>Prüfung von %1</translation>
    </message>
    <message>
      <source>Check that %1 of backup %2 is of this server, and what newer data would be lost</source>
      <translation>Prüfen, dass %1 der Sicherung %2 von diesem Server stammt und welche neueren Daten verloren gingen</translation>
    </message>
    <message>
      <source>Check that backup %1 is of this system, and what newer data would be lost</source>
      <translation>Prüfen, dass Sicherung %1 von diesem System stammt und welche neueren Daten verloren gingen</translation>
    </message>
    <message>
      <source>Check that the expected instances of %1 run</source>
      <translation>Prüfen, dass die erwarteten Instanzen von %1 laufen</translation>
    </message>
    <message>
      <source>Check that the server speaks TLS 1.2 or newer on this port.</source>
      <translation>Prüfen, dass der Server auf diesem Port TLS 1.2 oder neuer spricht.</translation>
    </message>
    <message>
      <source>Check that the server speaks TLS on this port.</source>
      <translation>Prüfen, dass der Server auf diesem Port TLS spricht.</translation>
    </message>
    <message>
      <source>Check the disk that holds %1 and the system's log, then start the program again.</source>
      <translation>Die Platte mit %1 und das Systemlog prüfen, dann das Programm neu starten.</translation>
    </message>
    <message>
      <source>Check the disk that holds it, then start the program again.</source>
      <translation>Die Platte, auf der es liegt, prüfen, dann das Programm neu starten.</translation>
    </message>
    <message>
      <source>Check the network and the address.</source>
      <translation>Netz und Adresse prüfen.</translation>
    </message>
    <message>
      <source>Check the secret that auth refers to.</source>
      <translation>Das Geheimnis prüfen, auf das auth verweist.</translation>
    </message>
    <message>
      <source>Check the user and the secret of the manager's connection.</source>
      <translation>Benutzer und Geheimnis der Verbindung des Managers prüfen.</translation>
    </message>
    <message>
      <source>Check the user and the secret that auth refers to.</source>
      <translation>Den Benutzer und das Geheimnis prüfen, auf das auth verweist.</translation>
    </message>
    <message>
      <source>Check them with: opsdeck validate FILE</source>
      <translation>Prüfen mit: opsdeck validate FILE</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Checked by</source>
      <translation>Geprüft durch</translation>
    </message>
    <message>
      <source>Checking Alertmanager</source>
      <translation>Alertmanager prüfen</translation>
    </message>
    <message>
      <source>Checking Docker Compose</source>
      <translation>Docker Compose prüfen</translation>
    </message>
    <message>
      <source>Checking PostgreSQL</source>
      <translation>PostgreSQL prüfen</translation>
    </message>
    <message>
      <source>Checking Prometheus</source>
      <translation>Prometheus prüfen</translation>
    </message>
    <message>
      <source>Checking Redis</source>
      <translation>Redis prüfen</translation>
    </message>
    <message>
      <source>Checking an export</source>
      <translation>Export prüfen</translation>
    </message>
    <message>
      <source>Checking supervisor</source>
      <translation>supervisor prüfen</translation>
    </message>
    <message>
      <source>Checking the figure</source>
      <translation>Wert prüfen</translation>
    </message>
    <message>
      <source>Checking what %1 serves</source>
      <translation>Prüfen, was bei %1 im Dienst ist</translation>
    </message>
    <message>
      <source>Checks system and procedure files; all complaints at once.</source>
      <translation>Prüft System- und Verfahrensdateien; alle Beanstandungen auf einmal.</translation>
    </message>
    <message>
      <source>Choose a backup of this one. After the loss of a server begin again and tick that, or add --other-server.</source>
      <translation>Eine Sicherung dieses Servers wählen. Nach Verlust eines Servers neu beginnen und das ankreuzen, oder --other-server ergänzen.</translation>
    </message>
    <message>
      <source>Choose a procedure…</source>
      <translation>Prozedur wählen …</translation>
    </message>
    <message>
      <source>Choose an earlier end, or change the rule.</source>
      <translation>Ein früheres Ende wählen oder die Regel ändern.</translation>
    </message>
    <message>
      <source>Choose an end after now.</source>
      <translation>Ein Ende in der Zukunft wählen.</translation>
    </message>
    <message>
      <source>Choose an environment whose manager is Docker Compose.</source>
      <translation>Eine Umgebung wählen, deren Manager Docker Compose ist.</translation>
    </message>
    <message>
      <source>Choose and open a row</source>
      <translation>Eine Zeile wählen und öffnen</translation>
    </message>
    <message>
      <source>Choose another XDG_STATE_HOME.</source>
      <translation>Ein anderes XDG_STATE_HOME wählen.</translation>
    </message>
    <message>
      <source>Choose another backup.</source>
      <translation>Eine andere Sicherung wählen.</translation>
    </message>
    <message>
      <source>Choose another one: opsdeck backup list</source>
      <translation>Eine andere wählen: opsdeck backup list</translation>
    </message>
    <message>
      <source>Choose another version, or bring it back.</source>
      <translation>Eine andere Version wählen oder diese zurückholen.</translation>
    </message>
    <message>
      <source>Choose another version, or promote it with promote-model, which says who overrides.</source>
      <translation>Eine andere Version wählen oder sie mit promote-model befördern; das hält fest, wer das Gate übergeht.</translation>
    </message>
    <message>
      <source>Choose another version, or say why it is to serve nevertheless.</source>
      <translation>Eine andere Version wählen oder angeben, warum sie dennoch in Dienst gehen soll.</translation>
    </message>
    <message>
      <source>Choose another version.</source>
      <translation>Eine andere Version wählen.</translation>
    </message>
    <message>
      <source>Choose another version; the system file asks for %1 people to go against a gate.</source>
      <translation>Eine andere Version wählen; die Systemdatei verlangt %1 Personen, um ein Gate zu übergehen.</translation>
    </message>
    <message>
      <source>Choose how bad it is.</source>
      <translation>Wählen Sie, wie schlimm es ist.</translation>
    </message>
    <message>
      <source>Choose one</source>
      <translation>Bitte wählen</translation>
    </message>
    <message>
      <source>Choose one above</source>
      <translation>Oben eine wählen</translation>
    </message>
    <message>
      <source>Choose one that was in service, or describe this one: its figures decide. An unmeasured one may be gone back to if it is called stable.</source>
      <translation>Eine wählen, die im Dienst war, oder diese beschreiben: ihre Werte entscheiden. Zu einer ungemessenen lässt sich nur zurückrollen, wenn sie stable heißt.</translation>
    </message>
    <message>
      <source>Choose several rows: two versions of a model are compared</source>
      <translation>Mehrere Zeilen wählen: zwei Versionen eines Modells werden verglichen</translation>
    </message>
    <message>
      <source>Choose system and environment</source>
      <translation>System und Umgebung wählen</translation>
    </message>
    <message>
      <source>Choose the columns of the table, and what it is sorted by</source>
      <translation>Spalten und Sortierung der Tabelle wählen</translation>
    </message>
    <message>
      <source>Choose the model first.</source>
      <translation>Zuerst das Modell wählen.</translation>
    </message>
    <message>
      <source>Choose the newest version of %1 that may be used</source>
      <translation>Die neueste verwendbare Version von %1 wählen</translation>
    </message>
    <message>
      <source>Choose the version of %1 to go back to: validated and seen to serve longest without going wrong, else the last one that was in service, else the one called stable</source>
      <translation>Die Version von %1 wählen, zu der zurückgerollt wird: validiert und am längsten ohne Fehler im Dienst gesehen, sonst die zuletzt im Dienst gewesene, sonst die namens stable</translation>
    </message>
    <message>
      <source>Choosing a model</source>
      <translation>Modell wählen</translation>
    </message>
    <message>
      <source>Choosing a version of %1</source>
      <translation>Version von %1 wählen</translation>
    </message>
    <message>
      <source>Choosing an environment of %1</source>
      <translation>Umgebung von %1 wählen</translation>
    </message>
    <message>
      <source>Choosing an incident</source>
      <translation>Vorfall wählen</translation>
    </message>
    <message>
      <source>Claimed</source>
      <translation>Beansprucht</translation>
    </message>
    <message>
      <source>Claiming ownership</source>
      <translation>Anspruch erheben</translation>
    </message>
    <message>
      <source>Claiming the target</source>
      <translation>Ziel beanspruchen</translation>
    </message>
    <message>
      <source>Clear %1…</source>
      <translation>%1 leeren…</translation>
    </message>
    <message>
      <source>Clear a queue</source>
      <translation>Warteschlange leeren</translation>
    </message>
    <message>
      <source>Clearing takes jobs of all reasons; show all of them first.</source>
      <translation>Leeren nimmt Aufträge aller Gründe; zeigen Sie zuerst alle.</translation>
    </message>
    <message>
      <source>Clear…</source>
      <translation>Leeren…</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>Clock jump</source>
      <translation>Uhrensprung</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close idle sessions or raise max_connections.</source>
      <translation>Untätige Sitzungen schließen oder max_connections erhöhen.</translation>
    </message>
    <message>
      <source>Close it first: opsdeck incident close</source>
      <translation>Zuerst schließen: opsdeck incident close</translation>
    </message>
    <message>
      <source>Close; the run goes on</source>
      <translation>Schließen; der Lauf geht weiter</translation>
    </message>
    <message>
      <source>Close; the run stands still</source>
      <translation>Schließen; der Lauf steht still</translation>
    </message>
    <message>
      <source>Close; the run waits</source>
      <translation>Schließen; der Lauf wartet</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <source>Closing this window leaves it running.</source>
      <translation>Er läuft weiter, wenn dieses Fenster geschlossen wird.</translation>
    </message>
    <message>
      <source>Cluster</source>
      <translation>Cluster</translation>
    </message>
    <message>
      <source>Columns as at first</source>
      <translation>Spalten wie am Anfang</translation>
    </message>
    <message>
      <source>Command palette</source>
      <translation>Befehlspalette</translation>
    </message>
    <message>
      <source>Commander</source>
      <translation>Einsatzleitung</translation>
    </message>
    <message>
      <source>Commander %1</source>
      <translation>Einsatzleitung: %1</translation>
    </message>
    <message>
      <source>Comment, if there is something to say</source>
      <translation>Kommentar, falls es etwas zu sagen gibt</translation>
    </message>
    <message>
      <source>Communications</source>
      <translation>Kommunikation</translation>
    </message>
    <message>
      <source>Comparing %1</source>
      <translation>%1 vergleichen</translation>
    </message>
    <message>
      <source>Comparing with the backup</source>
      <translation>Mit der Sicherung vergleichen</translation>
    </message>
    <message>
      <source>Completing the address %1</source>
      <translation>Adresse %1 vervollständigen</translation>
    </message>
    <message>
      <source>Compose project "%1" (%2) on Docker's engine %3</source>
      <translation>Compose-Projekt "%1" (%2) auf der Docker-Engine %3</translation>
    </message>
    <message>
      <source>Compose takes such a name for an option</source>
      <translation>Compose hält einen solchen Namen für eine Option</translation>
    </message>
    <message>
      <source>Compose's answer can't be read</source>
      <translation>Die Antwort von Compose ist nicht lesbar</translation>
    </message>
    <message>
      <source>Condition</source>
      <translation>Bedingung</translation>
    </message>
    <message>
      <source>Confirm step %1</source>
      <translation>Schritt %1 bestätigen</translation>
    </message>
    <message>
      <source>Confirms that what is lost stays lost.</source>
      <translation>Bestätigt, dass Verlorenes verloren bleibt.</translation>
    </message>
    <message>
      <source>Connected are %1: they have to end with the services, else nothing is swapped</source>
      <translation>Verbunden sind %1: sie müssen mit den Diensten enden, sonst wird nichts getauscht</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>Connection refused: nothing listens at %1</source>
      <translation>Verbindung abgelehnt: unter %1 lauscht nichts</translation>
    </message>
    <message>
      <source>Connection refused: nothing listens there</source>
      <translation>Verbindung abgelehnt: dort lauscht nichts</translation>
    </message>
    <message>
      <source>Connection to %1</source>
      <translation>Verbindung zu %1</translation>
    </message>
    <message>
      <source>Connections</source>
      <translation>Verbindungen</translation>
    </message>
    <message>
      <source>Continue</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Continue to %1</source>
      <translation>Weiter: %1</translation>
    </message>
    <message>
      <source>Copied. Nobody was called: paste it where help is.</source>
      <translation>Kopiert. Niemand wurde gerufen: Fügen Sie es ein, wo Hilfe ist.</translation>
    </message>
    <message>
      <source>Copied. Nobody was called: send it to %1.</source>
      <translation>Kopiert. Niemand wurde gerufen: Senden Sie es an %1.</translation>
    </message>
    <message>
      <source>Copies the chosen rows, or all of them, for a spreadsheet (Ctrl+C)</source>
      <translation>Kopiert die gewählten Zeilen, oder alle, für eine Tabellenkalkulation (Strg+C)</translation>
    </message>
    <message>
      <source>Copies where you are, as text for a chat or a ticket.</source>
      <translation>Kopiert den Stand der Dinge, als Text für einen Chat oder ein Ticket.</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Copy JSON</source>
      <translation>JSON kopieren</translation>
    </message>
    <message>
      <source>Copy PromQL</source>
      <translation>PromQL kopieren</translation>
    </message>
    <message>
      <source>Copy as text</source>
      <translation>Als Text kopieren</translation>
    </message>
    <message>
      <source>Copy details</source>
      <translation>Einzelheiten kopieren</translation>
    </message>
    <message>
      <source>Copy for a helper</source>
      <translation>Für Helfer kopieren</translation>
    </message>
    <message>
      <source>Copy report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Copy what was observed</source>
      <translation>Beobachtung kopieren</translation>
    </message>
    <message>
      <source>Copying %1 to %2</source>
      <translation>%1 nach %2 kopieren</translation>
    </message>
    <message>
      <source>Copying a system file</source>
      <translation>Systemdatei kopieren</translation>
    </message>
    <message>
      <source>Correct "file" of the environment's manager in the system file.</source>
      <translation>"file" des Managers der Umgebung in der Systemdatei berichtigen.</translation>
    </message>
    <message>
      <source>Correct it, or compare with = instead of =~.</source>
      <translation>Berichtigen oder mit = statt =~ vergleichen.</translation>
    </message>
    <message>
      <source>Correct the database number in the connection's address.</source>
      <translation>Die Datenbanknummer in der Adresse der Verbindung berichtigen.</translation>
    </message>
    <message>
      <source>Correct the expression; the numbers are its line and column.</source>
      <translation>Den Ausdruck berichtigen; die Zahlen sind seine Zeile und Spalte.</translation>
    </message>
    <message>
      <source>Correct the host's name, or look at the name service: without its network (VPN) this machine may not know it.</source>
      <translation>Berichtigen Sie den Namen des Rechners oder prüfen Sie den Namensdienst: Ohne das passende Netz (VPN) kennt ihn diese Maschine womöglich nicht.</translation>
    </message>
    <message>
      <source>Correct the name in the connection's address.</source>
      <translation>Namen in der Adresse der Verbindung berichtigen.</translation>
    </message>
    <message>
      <source>Correct the queue's key in the system file.</source>
      <translation>Schlüssel der Warteschlange in der Systemdatei berichtigen.</translation>
    </message>
    <message>
      <source>Correct the queue's key in the system file. Nothing was changed.</source>
      <translation>Schlüssel der Warteschlange in der Systemdatei berichtigen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Count the instances of %1 that are up</source>
      <translation>Laufende Instanzen von %1 zählen</translation>
    </message>
    <message>
      <source>Count the instances of %1 that are up and made of %2</source>
      <translation>Laufende Instanzen von %1 mit dem Image %2 zählen</translation>
    </message>
    <message>
      <source>Count the jobs of %1 that have been in work for more than %2</source>
      <translation>Aufträge von %1 zählen, die seit mehr als %2 in Arbeit sind</translation>
    </message>
    <message>
      <source>Ctrl+,</source>
      <translation>Strg+,</translation>
    </message>
    <message>
      <source>Ctrl+,; theme, size, language, notifications, files</source>
      <translation>Strg+,; Farbschema, Größe, Sprache, Benachrichtigungen, Dateien</translation>
    </message>
    <message>
      <source>Ctrl+K</source>
      <translation>Strg+K</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything, also this. The key ? shows the others.</source>
      <translation>Strg+K findet alles, auch dies hier. Die Taste ? zeigt die übrigen.</translation>
    </message>
    <message>
      <source>Ctrl+K finds everything. g and a letter go to a page, t asks what is wrong, e changes the environment, ? shows all keys. Esc is always safe.</source>
      <translation>Strg+K findet alles. g und ein Buchstabe führen zu einer Seite, t fragt, was nicht stimmt, e wechselt die Umgebung, ? zeigt alle Tasten. Esc ist immer gefahrlos.</translation>
    </message>
    <message>
      <source>Customers depend on this.</source>
      <translation>Kunden sind davon abhängig.</translation>
    </message>
    <message>
      <source>DEVELOPMENT</source>
      <translation>ENTWICKLUNG</translation>
    </message>
    <message>
      <source>DISPLAY FROZEN since %1 UTC, for %2</source>
      <translation>ANZEIGE EINGEFROREN um %1 UTC, seit %2</translation>
    </message>
    <message>
      <source>Damaged</source>
      <translation>Beschädigt</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Data is missing in %1</source>
      <translation>In %1 fehlen Daten</translation>
    </message>
    <message>
      <source>Data is missing: find out with Triage what is so before you start one.</source>
      <translation>Es fehlen Daten: Klären Sie mit der Triage, was los ist, bevor Sie eines starten.</translation>
    </message>
    <message>
      <source>Decide there. Or end it as it stands: opsdeck decide %1 abort</source>
      <translation>Entscheiden Sie dort. Oder beenden Sie ihn, wie er steht: opsdeck decide %1 abort</translation>
    </message>
    <message>
      <source>Decided by</source>
      <translation>Entschieden von</translation>
    </message>
    <message>
      <source>Deciding "%1"</source>
      <translation>"%1" entscheiden</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message>
      <source>Declare it in supervisor's configuration, or correct the system file.</source>
      <translation>In der Konfiguration von supervisor deklarieren oder die Systemdatei berichtigen.</translation>
    </message>
    <message>
      <source>Declare it in ~/.pg_service.conf.</source>
      <translation>In ~/.pg_service.conf deklarieren.</translation>
    </message>
    <message>
      <source>Declare it there, or correct "services" of the environment's manager in the system file.</source>
      <translation>Dort deklarieren oder "services" des Managers der Umgebung in der Systemdatei berichtigen.</translation>
    </message>
    <message>
      <source>Declare its programs in the service manager and in the system file.</source>
      <translation>Seine Programme im Dienstmanager und in der Systemdatei deklarieren.</translation>
    </message>
    <message>
      <source>Degraded</source>
      <translation>Beeinträchtigt</translation>
    </message>
    <message>
      <source>Delete archived versions of %1</source>
      <translation>Archivierte Versionen von %1 löschen</translation>
    </message>
    <message>
      <source>Delete for good the versions of %1 that have been archived for %2 and that nothing refers to</source>
      <translation>Versionen von %1, die seit %2 archiviert sind und auf die nichts verweist, endgültig löschen</translation>
    </message>
    <message>
      <source>Delete nothing: the system file does not say how long versions of %1 are kept</source>
      <translation>Nichts löschen: die Systemdatei sagt nicht, wie lange Versionen von %1 aufbewahrt werden</translation>
    </message>
    <message>
      <source>Delete old versions of a model</source>
      <translation>Alte Versionen eines Modells löschen</translation>
    </message>
    <message>
      <source>Delete old versions that are archived</source>
      <translation>Archivierte alte Versionen löschen</translation>
    </message>
    <message>
      <source>Delete old versions…</source>
      <translation>Alte Versionen löschen…</translation>
    </message>
    <message>
      <source>Deletes versions that have been archived for as long as the system file says they are to be kept, then archives those that are beyond the number to be kept and older than that. What is in place, served, in the journal as in service, or called by a name is never touched; and nothing is while nobody knows what is served.</source>
      <translation>Löscht Versionen, deren Aufbewahrungszeit im Archiv laut Systemdatei abgelaufen ist, und archiviert dann jene, die über die aufzubewahrende Zahl hinausgehen und älter als diese Frist sind. Was eingesetzt oder im Dienst ist, laut Journal im Dienst ist oder einen eigenen Namen (Alias) trägt, bleibt immer unberührt; solange niemand weiß, was im Dienst ist, bleibt alles unberührt.</translation>
    </message>
    <message>
      <source>Deleting %1</source>
      <translation>%1 löschen</translation>
    </message>
    <message>
      <source>Depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <source>Deputy</source>
      <translation>Stellvertretung</translation>
    </message>
    <message>
      <source>Desktop notification for new P0 and P1</source>
      <translation>Desktop-Benachrichtigung bei neuen P0 und P1</translation>
    </message>
    <message>
      <source>Detail</source>
      <translation>Einzelheiten</translation>
    </message>
    <message>
      <source>Detected</source>
      <translation>Erkannt</translation>
    </message>
    <message>
      <source>Developers work here.</source>
      <translation>Hier arbeiten Entwickler.</translation>
    </message>
    <message>
      <source>Device pixels a pixel, from %1 to %2.</source>
      <translation>Gerätepixel je Pixel, von %1 bis %2.</translation>
    </message>
    <message>
      <source>Diagonal of its screen</source>
      <translation>Bildschirmdiagonale</translation>
    </message>
    <message>
      <source>Diagonal of the wall's screen, where it tells a wrong one.</source>
      <translation>Diagonale des Wandbildschirms, falls er eine falsche meldet.</translation>
    </message>
    <message>
      <source>Did you mean %1?</source>
      <translation>Ist %1 gemeint?</translation>
    </message>
    <message>
      <source>Did you mean %1? opsdeck lab faults lists all.</source>
      <translation>Meinten Sie %1? opsdeck lab faults nennt alle.</translation>
    </message>
    <message>
      <source>Did you mean '%1'?</source>
      <translation>Ist '%1' gemeint?</translation>
    </message>
    <message>
      <source>Did you mean --%1?</source>
      <translation>Meinten Sie --%1?</translation>
    </message>
    <message>
      <source>Discard the state from before a restore</source>
      <translation>Stand von vor einer Wiederherstellung verwerfen</translation>
    </message>
    <message>
      <source>Discarding what run %1 has kept</source>
      <translation>Von Lauf %1 Aufbewahrtes verwerfen</translation>
    </message>
    <message>
      <source>Discard…</source>
      <translation>Verwerfen…</translation>
    </message>
    <message>
      <source>Do all workers run?</source>
      <translation>Laufen alle Worker?</translation>
    </message>
    <message>
      <source>Do jobs still fail?</source>
      <translation>Schlagen noch Aufträge fehl?</translation>
    </message>
    <message>
      <source>Do jobs wait?</source>
      <translation>Warten Aufträge?</translation>
    </message>
    <message>
      <source>Do not restore from this: %1</source>
      <translation>Stellen Sie hieraus nichts wieder her: %1</translation>
    </message>
    <message>
      <source>Docker's engine %1, by %2</source>
      <translation>Docker-Engine %1, über %2</translation>
    </message>
    <message>
      <source>Documents are rendered from them.</source>
      <translation>Aus ihnen werden Dokumente erzeugt.</translation>
    </message>
    <message>
      <source>Documents of a template that is missing fail, and all others do not.</source>
      <translation>Dokumente mit fehlender Vorlage schlagen fehl, alle anderen nicht.</translation>
    </message>
    <message>
      <source>Documents take too long</source>
      <translation>Dokumente dauern zu lange</translation>
    </message>
    <message>
      <source>Does PostgreSQL answer?</source>
      <translation>Antwortet PostgreSQL?</translation>
    </message>
    <message>
      <source>Does Redis answer?</source>
      <translation>Antwortet Redis?</translation>
    </message>
    <message>
      <source>Does it serve the right version, and well?</source>
      <translation>Ist die richtige Version im Dienst, und arbeitet sie gut?</translation>
    </message>
    <message>
      <source>Does it stay well?</source>
      <translation>Bleibt er gesund?</translation>
    </message>
    <message>
      <source>Does the API know its templates?</source>
      <translation>Kennt die API ihre Vorlagen?</translation>
    </message>
    <message>
      <source>Does the ML service answer?</source>
      <translation>Antwortet der ML-Dienst?</translation>
    </message>
    <message>
      <source>Does the ML service run?</source>
      <translation>Läuft der ML-Dienst?</translation>
    </message>
    <message>
      <source>Does the application serve from it?</source>
      <translation>Läuft die Anwendung damit?</translation>
    </message>
    <message>
      <source>Does the backup fit, and what would be lost?</source>
      <translation>Passt die Sicherung, und was ginge verloren?</translation>
    </message>
    <message>
      <source>Does the model pass its own check now?</source>
      <translation>Besteht das Modell jetzt die eigene Prüfung?</translation>
    </message>
    <message>
      <source>Does the model pass its own check?</source>
      <translation>Besteht das Modell die eigene Prüfung?</translation>
    </message>
    <message>
      <source>Does {{inputs.service}} answer as it should?</source>
      <translation>Antwortet {{inputs.service}}, wie es sein soll?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Done again, it will most likely fail again as long as nothing else changes.</source>
      <translation>Wiederholt schlägt es höchstwahrscheinlich wieder fehl, solange sich sonst nichts ändert.</translation>
    </message>
    <message>
      <source>Done by</source>
      <translation>Erledigt von</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>Ausgefallen</translation>
    </message>
    <message>
      <source>Drained in</source>
      <translation>Leer in</translation>
    </message>
    <message>
      <source>Drift</source>
      <translation>Abweichung</translation>
    </message>
    <message>
      <source>Dropping the table documents</source>
      <translation>Tabelle documents löschen</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>Dumping table %1: %2</source>
      <translation>Tabelle %1 sichern: %2</translation>
    </message>
    <message>
      <source>Each figure against its gate. The run stops here if one fails or is not known, and names it.</source>
      <translation>Jeder Wert an seinem Gate gemessen. Der Lauf hält hier an, wenn einer es nicht besteht oder unbekannt ist, und nennt ihn.</translation>
    </message>
    <message>
      <source>Each finishes its job, stops and starts. If one does not come back, the rest are left as they are.</source>
      <translation>Jeder beendet seinen Auftrag, stoppt und startet. Kommt einer nicht zurück, bleiben die übrigen, wie sie sind.</translation>
    </message>
    <message>
      <source>Each frees what it holds, while the others do the work.</source>
      <translation>Jeder gibt frei, was er belegt, während die anderen arbeiten.</translation>
    </message>
    <message>
      <source>Each inference takes 3 to 5 seconds.</source>
      <translation>Jede Inferenz dauert 3 bis 5 Sekunden.</translation>
    </message>
    <message>
      <source>Each instance stops when its work is done, starts, and is well before the next one is touched. If one fails, the rest are left as they are.</source>
      <translation>Jede Instanz stoppt, wenn ihre Arbeit getan ist, startet und ist gesund, bevor die nächste an die Reihe kommt. Schlägt eine fehl, bleiben die übrigen, wie sie sind.</translation>
    </message>
    <message>
      <source>Each instance stops, then starts. From here on, the run goes back by itself if anything fails.</source>
      <translation>Jede Instanz stoppt und startet dann. Ab hier wird der Lauf von selbst zurückgenommen, wenn etwas fehlschlägt.</translation>
    </message>
    <message>
      <source>Each instance stops, then starts. If none was running, it is started.</source>
      <translation>Jede Instanz stoppt und startet dann. Lief keine, wird sie gestartet.</translation>
    </message>
    <message>
      <source>Each part in turn, with its progress. The system goes on working meanwhile.</source>
      <translation>Ein Teil nach dem anderen, jeweils mit Fortschritt. Das System arbeitet währenddessen weiter.</translation>
    </message>
    <message>
      <source>Each worker finishes its job, then stops. Jobs wait in the queue.</source>
      <translation>Jeder Worker beendet seinen Auftrag und stoppt dann. Aufträge warten in der Warteschlange.</translation>
    </message>
    <message>
      <source>Each worker finishes its job, then stops. New jobs wait meanwhile.</source>
      <translation>Jeder Worker beendet seinen Auftrag und stoppt dann. Neue Aufträge warten währenddessen.</translation>
    </message>
    <message>
      <source>Each worker finishes its job, then stops. The queue grows a little meanwhile. The next steps start them again.</source>
      <translation>Jeder Worker beendet seinen Auftrag und stoppt dann. Die Warteschlange wächst währenddessen etwas. Die nächsten Schritte starten die Worker wieder.</translation>
    </message>
    <message>
      <source>Earlier</source>
      <translation>Früher</translation>
    </message>
    <message>
      <source>Earlier runs</source>
      <translation>Frühere Läufe</translation>
    </message>
    <message>
      <source>Edit the incident</source>
      <translation>Den Vorfall bearbeiten</translation>
    </message>
    <message>
      <source>Edit…</source>
      <translation>Bearbeiten…</translation>
    </message>
    <message>
      <source>Either a FILE, or --system SYSTEM --connection NAME.</source>
      <translation>Entweder FILE oder --system SYSTEM --connection NAME.</translation>
    </message>
    <message>
      <source>End its silence.</source>
      <translation>Seine Stummschaltung beenden.</translation>
    </message>
    <message>
      <source>End of the silence, UTC</source>
      <translation>Ende der Stummschaltung, UTC</translation>
    </message>
    <message>
      <source>End the post-mortem</source>
      <translation>Post-mortem abschließen</translation>
    </message>
    <message>
      <source>End the program that has journal.db open.</source>
      <translation>Das Programm beenden, das journal.db geöffnet hat.</translation>
    </message>
    <message>
      <source>End the silence</source>
      <translation>Stummschaltung beenden</translation>
    </message>
    <message>
      <source>End these sessions, then retry.</source>
      <translation>Diese Sitzungen beenden, dann wiederholen.</translation>
    </message>
    <message>
      <source>End these sessions, then start again. Nothing was changed.</source>
      <translation>Diese Sitzungen beenden, dann neu beginnen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Ending a silence</source>
      <translation>Stummschaltung beenden</translation>
    </message>
    <message>
      <source>Ending the silence %1</source>
      <translation>Stummschaltung %1 beenden</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Umgebung</translation>
    </message>
    <message>
      <source>Environment: %1 (%2)</source>
      <translation>Umgebung: %1 (%2)</translation>
    </message>
    <message>
      <source>Environment; without it the practice environment, if the lab runs.</source>
      <translation>Umgebung; ohne Angabe die Übungsumgebung, falls das Labor läuft.</translation>
    </message>
    <message>
      <source>Error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Esc once more throws away what you have chosen.</source>
      <translation>Noch einmal Esc verwirft, was Sie gewählt haben.</translation>
    </message>
    <message>
      <source>Esc once more throws away what you have written.</source>
      <translation>Noch einmal Esc verwirft, was Sie geschrieben haben.</translation>
    </message>
    <message>
      <source>Even if one is open for the same.</source>
      <translation>Auch wenn dafür schon einer offen ist.</translation>
    </message>
    <message>
      <source>Event</source>
      <translation>Ereignis</translation>
    </message>
    <message>
      <source>Every action of this run stands in Audit; the run itself on the page Runs.</source>
      <translation>Jede Aktion dieses Laufs steht im Audit, der Lauf selbst auf der Seite Läufe.</translation>
    </message>
    <message>
      <source>Every byte is read and compared with the manifest. The service goes on meanwhile.</source>
      <translation>Jedes Byte wird gelesen und mit dem Manifest verglichen. Der Dienst läuft währenddessen weiter.</translation>
    </message>
    <message>
      <source>Every byte was read and fits its manifest. Nobody has restored it yet.</source>
      <translation>Jedes Byte wurde gelesen und passt zum Manifest. Noch hat sie niemand wiederhergestellt.</translation>
    </message>
    <message>
      <source>Every document needs it. While it is down, nothing else is worth looking at.</source>
      <translation>Jedes Dokument braucht ihn. Solange er ausgefallen ist, lohnt sich kein Blick auf anderes.</translation>
    </message>
    <message>
      <source>Every page, into this folder.</source>
      <translation>Jede Seite, in diesen Ordner.</translation>
    </message>
    <message>
      <source>Every service (%1) and queue (%2) answered in time and is within its limits.</source>
      <translation>Dienste (%1) und Warteschlangen (%2) haben alle rechtzeitig geantwortet und liegen in ihren Grenzen.</translation>
    </message>
    <message>
      <source>Every service (%1) answered in time and is within its limits.</source>
      <translation>Jeder Dienst (%1) hat rechtzeitig geantwortet und hält seine Grenzen ein.</translation>
    </message>
    <message>
      <source>Every source answers, but refuses</source>
      <translation>Jede Quelle antwortet, lehnt aber ab</translation>
    </message>
    <message>
      <source>Everything after %1 UTC would be lost: about %2.</source>
      <translation>Alles nach %1 UTC ginge verloren: etwa %2.</translation>
    </message>
    <message>
      <source>Everything is mended.</source>
      <translation>Alles ist behoben.</translation>
    </message>
    <message>
      <source>Everything that was asked has answered, and is as it should be.</source>
      <translation>Alles Befragte hat geantwortet und ist, wie es sein soll.</translation>
    </message>
    <message>
      <source>Evidence (optional)</source>
      <translation>Beleg (optional)</translation>
    </message>
    <message>
      <source>Exact action</source>
      <translation>Genaue Aktion</translation>
    </message>
    <message>
      <source>Exactly this will run, in this order.</source>
      <translation>Genau das wird ausgeführt, in dieser Reihenfolge.</translation>
    </message>
    <message>
      <source>Execute</source>
      <translation>Ausführen</translation>
    </message>
    <message>
      <source>Executes a run. Started by Opsdeck itself.</source>
      <translation>Führt einen Lauf aus. Wird von Opsdeck selbst gestartet.</translation>
    </message>
    <message>
      <source>Executing the run</source>
      <translation>Lauf ausführen</translation>
    </message>
    <message>
      <source>Exists</source>
      <translation>Vorhanden</translation>
    </message>
    <message>
      <source>Expected</source>
      <translation>Erwartet</translation>
    </message>
    <message>
      <source>Explain every step</source>
      <translation>Jeden Schritt erklären</translation>
    </message>
    <message>
      <source>Export JSONL…</source>
      <translation>JSONL exportieren…</translation>
    </message>
    <message>
      <source>Export every job of %1 to a file, check the file, then take all jobs out of %1; they can be put back for %2</source>
      <translation>Alle Aufträge von %1 in eine Datei exportieren, die Datei prüfen, dann alle Aufträge aus %1 nehmen; sie lassen sich %2 lang zurücklegen</translation>
    </message>
    <message>
      <source>Export the shown records</source>
      <translation>Angezeigte Einträge exportieren</translation>
    </message>
    <message>
      <source>Exported</source>
      <translation>Exportiert</translation>
    </message>
    <message>
      <source>Exporting the jobs</source>
      <translation>Aufträge exportieren</translation>
    </message>
    <message>
      <source>Exporting the jobs of %1</source>
      <translation>Aufträge von %1 exportieren</translation>
    </message>
    <message>
      <source>Exporting the journal</source>
      <translation>Journal exportieren</translation>
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
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Failed</source>
      <comment>jobs; short, on the wall</comment>
      <translation>Gescheitert</translation>
    </message>
    <message>
      <source>Failed at step %1 of %2: %3</source>
      <translation>Fehlgeschlagen bei Schritt %1 von %2: %3</translation>
    </message>
    <message>
      <source>Failed jobs of %1</source>
      <translation>Fehlgeschlagene Aufträge von %1</translation>
    </message>
    <message>
      <source>Failed, left alone</source>
      <translation>Fehlgeschlagen, so belassen</translation>
    </message>
    <message>
      <source>Failed, taken back</source>
      <translation>Fehlgeschlagen, zurückgenommen</translation>
    </message>
    <message>
      <source>Failing</source>
      <translation>Scheitert</translation>
    </message>
    <message>
      <source>Fetch %1 from its registry; nothing uses it yet</source>
      <translation>%1 aus der Registry abrufen; noch nutzt sie nichts</translation>
    </message>
    <message>
      <source>Fetch a new version…</source>
      <translation>Neue Version abrufen…</translation>
    </message>
    <message>
      <source>Fetch it again.</source>
      <translation>Erneut abrufen.</translation>
    </message>
    <message>
      <source>Fetch it again; if that does not help, whoever made it has to publish it anew.</source>
      <translation>Erneut abrufen; hilft das nicht, muss der Ersteller sie neu veröffentlichen.</translation>
    </message>
    <message>
      <source>Fetch the image</source>
      <translation>Image abrufen</translation>
    </message>
    <message>
      <source>Fetches a new version and puts it in service, as promote does.</source>
      <translation>Ruft eine neue Version ab und stellt sie in Dienst wie promote.</translation>
    </message>
    <message>
      <source>Fetching %1</source>
      <translation>%1 abrufen</translation>
    </message>
    <message>
      <source>Fetching a secret</source>
      <translation>Geheimnis abrufen</translation>
    </message>
    <message>
      <source>Fetching a version</source>
      <translation>Version abrufen</translation>
    </message>
    <message>
      <source>Fetching version %1</source>
      <translation>Version %1 abrufen</translation>
    </message>
    <message>
      <source>Fewer run than should.</source>
      <translation>Es laufen weniger, als sollten.</translation>
    </message>
    <message>
      <source>Figure</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Figure in the chart</source>
      <translation>Wert im Diagramm</translation>
    </message>
    <message>
      <source>Figures and gates</source>
      <translation>Werte und Gates</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>File after file. At the first one that differs it stops and names it.</source>
      <translation>Datei für Datei. Bei der ersten, die abweicht, hält der Lauf an und nennt sie.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Files that a program still has open hold their space until it closes them.</source>
      <translation>Dateien, die ein Programm noch offen hat, belegen ihren Platz, bis es sie schließt.</translation>
    </message>
    <message>
      <source>Files verified</source>
      <translation>Dateien geprüft</translation>
    </message>
    <message>
      <source>Fill the template cache anew</source>
      <translation>Vorlagen-Cache neu füllen</translation>
    </message>
    <message>
      <source>Filling in {{%1}}</source>
      <translation>{{%1}} einsetzen</translation>
    </message>
    <message>
      <source>Filling the message's template</source>
      <translation>Vorlage der Meldung ausfüllen</translation>
    </message>
    <message>
      <source>Filling the report's template</source>
      <translation>Vorlage des Berichts ausfüllen</translation>
    </message>
    <message>
      <source>Filter of %1</source>
      <translation>Filter von %1</translation>
    </message>
    <message>
      <source>Filter the page, or the rows of its table</source>
      <translation>Die Seite filtern, oder die Zeilen ihrer Tabelle</translation>
    </message>
    <message>
      <source>Find out what happened first: an anchor would only hide it. If it was meant, remove the place from %1 and keep the anchors at another one.</source>
      <translation>Zuerst klären, was geschehen ist: ein Anker würde es nur verdecken. War es Absicht, den Ort aus %1 entfernen und die Anker an einem anderen aufbewahren.</translation>
    </message>
    <message>
      <source>Find out why before anything else is done.</source>
      <translation>Den Grund klären, bevor etwas anderes geschieht.</translation>
    </message>
    <message>
      <source>Find out why with: opsdeck check %1 -e %2</source>
      <translation>Den Grund klären mit: opsdeck check %1 -e %2</translation>
    </message>
    <message>
      <source>Finding a free port</source>
      <translation>Freien Port suchen</translation>
    </message>
    <message>
      <source>Finding the system "%1"</source>
      <translation>System "%1" suchen</translation>
    </message>
    <message>
      <source>Findings</source>
      <translation>Befunde</translation>
    </message>
    <message>
      <source>Findings of the linter</source>
      <translation>Befunde des Linters</translation>
    </message>
    <message>
      <source>Finds out where the time goes: in the queue, in the workers or in the ML service. Starts workers that are missing, restarts an ML service that is slow or fails its check, and proves whether that helped. If it did not, it says so and what to do next.</source>
      <translation>Findet heraus, wo die Zeit bleibt: in der Warteschlange, in den Workern oder im ML-Dienst. Startet fehlende Worker, startet einen ML-Dienst neu, der langsam ist oder seine Prüfung nicht besteht, und weist nach, ob das geholfen hat. Wenn nicht, wird das gesagt, und was als Nächstes zu tun ist.</translation>
    </message>
    <message>
      <source>Follow it with: opsdeck runs follow %1. Or end it as it stands: opsdeck decide %1 abort</source>
      <translation>Verfolgen Sie ihn mit: opsdeck runs follow %1. Oder beenden Sie ihn, wie er steht: opsdeck decide %1 abort</translation>
    </message>
    <message>
      <source>Following run %1</source>
      <translation>Lauf %1 verfolgen</translation>
    </message>
    <message>
      <source>For it: %1</source>
      <translation>Dafür: %1</translation>
    </message>
    <message>
      <source>Forget 1 file</source>
      <translation>1 Datei vergessen</translation>
    </message>
    <message>
      <source>Found now</source>
      <translation>Jetzt vorgefunden</translation>
    </message>
    <message>
      <source>Free memory or raise maxmemory. Nothing was written.</source>
      <translation>Speicher freigeben oder maxmemory erhöhen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>From %1 to %2.</source>
      <translation>Von %1 bis %2.</translation>
    </message>
    <message>
      <source>From part to part</source>
      <translation>Von Bereich zu Bereich</translation>
    </message>
    <message>
      <source>GET %1</source>
      <translation>GET %1</translation>
    </message>
    <message>
      <source>GET %1, expects %2, every %3</source>
      <translation>GET %1, erwartet %2, alle %3</translation>
    </message>
    <message>
      <source>Gate</source>
      <translation>Gate</translation>
    </message>
    <message>
      <source>Gates</source>
      <translation>Gates</translation>
    </message>
    <message>
      <source>Gates of %1: %2. Without a reason to override them, the run is refused.</source>
      <translation>Gates von %1: %2. Ohne Grund, sie zu übergehen, wird der Lauf abgelehnt.</translation>
    </message>
    <message>
      <source>Gates overridden</source>
      <translation>Gates übergangen</translation>
    </message>
    <message>
      <source>Give an earlier and a later time, and a step above zero.</source>
      <translation>Eine frühere und eine spätere Zeit und einen Schritt über null angeben.</translation>
    </message>
    <message>
      <source>Give it to another…</source>
      <translation>Weitergeben…</translation>
    </message>
    <message>
      <source>Give one after %1.</source>
      <translation>Eines nach %1 angeben.</translation>
    </message>
    <message>
      <source>Give the alert to another</source>
      <translation>Den Alarm weitergeben</translation>
    </message>
    <message>
      <source>Give the connection a user and an auth reference.</source>
      <translation>Der Verbindung einen Benutzer und einen auth-Verweis geben.</translation>
    </message>
    <message>
      <source>Give the connection an auth reference, or an entry in ~/.pgpass.</source>
      <translation>Der Verbindung einen auth-Verweis oder einen Eintrag in ~/.pgpass geben.</translation>
    </message>
    <message>
      <source>Give the model a serving URL.</source>
      <translation>Dem Modell eine serving-URL geben.</translation>
    </message>
    <message>
      <source>Give the service a name that does not begin with a dash.</source>
      <translation>Dem Dienst einen Namen geben, der nicht mit einem Bindestrich beginnt.</translation>
    </message>
    <message>
      <source>Give yours another name: "name" under "metadata".</source>
      <translation>Geben Sie Ihrem einen anderen Namen: „name“ unter „metadata“.</translation>
    </message>
    <message>
      <source>Gives an input its value.</source>
      <translation>Gibt einer Eingabe ihren Wert.</translation>
    </message>
    <message>
      <source>Gives up what was added or changed since the backup was made.</source>
      <translation>Verwirft, was seit der Sicherung hinzukam oder geändert wurde.</translation>
    </message>
    <message>
      <source>Go on in %1</source>
      <translation>Fortsetzen in %1</translation>
    </message>
    <message>
      <source>Go on? [y/N]</source>
      <translation>Fortfahren? [j/N]</translation>
    </message>
    <message>
      <source>Goes on as if the step had succeeded. Your reason is journaled.</source>
      <translation>Fährt fort, als wäre der Schritt gelungen. Ihr Grund wird ins Journal geschrieben.</translation>
    </message>
    <message>
      <source>Goes on where it was paused: a step has failed.</source>
      <translation>Fährt fort, wo pausiert wurde: ein Schritt ist fehlgeschlagen.</translation>
    </message>
    <message>
      <source>Goes on with a damaged journal without the records that are lost, and says so in it.</source>
      <translation>Fährt mit einem beschädigten Journal ohne die verlorenen Einträge fort und vermerkt das darin.</translation>
    </message>
    <message>
      <source>Goes on with the next step.</source>
      <translation>Fährt mit dem nächsten Schritt fort.</translation>
    </message>
    <message>
      <source>Goes on without asking.</source>
      <translation>Fährt ohne Rückfrage fort.</translation>
    </message>
    <message>
      <source>Goes on without this step. Your reason is journaled.</source>
      <translation>Fährt ohne diesen Schritt fort. Ihr Grund wird ins Journal geschrieben.</translation>
    </message>
    <message>
      <source>Good to go back to</source>
      <translation>Zum Zurückrollen geeignet</translation>
    </message>
    <message>
      <source>Good to go back to: %1; %2</source>
      <translation>Zum Zurückrollen geeignet: %1; %2</translation>
    </message>
    <message>
      <source>Grant it to the role, or connect as another one.</source>
      <translation>Es der Rolle gewähren oder als andere Rolle verbinden.</translation>
    </message>
    <message>
      <source>Grant the command and the keys with ACL SETUSER; moves also need the keys opsdeck:op:*.</source>
      <translation>Befehl und Schlüssel mit ACL SETUSER gewähren; zum Verschieben sind auch die Schlüssel opsdeck:op:* nötig.</translation>
    </message>
    <message>
      <source>Growing</source>
      <translation>Wächst</translation>
    </message>
    <message>
      <source>Head</source>
      <translation>Kopf</translation>
    </message>
    <message>
      <source>Head hash</source>
      <translation>Kopf-Hash</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>High contrast</source>
      <translation>Hoher Kontrast</translation>
    </message>
    <message>
      <source>Higher is better for '%1', but the gate %2 refuses the higher figures.</source>
      <translation>Bei '%1' ist höher besser, aber das Gate %2 weist die höheren Werte ab.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Hold the figures of version %1 of %2 against its gates: %3</source>
      <translation>Werte der Version %1 von %2 an ihren Gates messen: %3</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <source>How bad "%1" is, is not known here, so it counts as P2</source>
      <translation>Wie schlimm "%1" ist, ist hier unbekannt, daher zählt es als P2</translation>
    </message>
    <message>
      <source>How bad it is.</source>
      <translation>Wie schlimm es ist.</translation>
    </message>
    <message>
      <source>How deep is the queue?</source>
      <translation>Wie tief ist die Warteschlange?</translation>
    </message>
    <message>
      <source>How far it is.</source>
      <translation>Wie weit es ist.</translation>
    </message>
    <message>
      <source>How it is watched</source>
      <translation>So wird er überwacht</translation>
    </message>
    <message>
      <source>How it stands now</source>
      <translation>So steht es jetzt</translation>
    </message>
    <message>
      <source>How long does a prediction take?</source>
      <translation>Wie lange dauert eine Vorhersage?</translation>
    </message>
    <message>
      <source>How long is it to be watched afterwards?</source>
      <translation>Wie lange soll er danach beobachtet werden?</translation>
    </message>
    <message>
      <source>How long may it take until the service is well?</source>
      <translation>Wie lange darf es dauern, bis der Dienst gesund ist?</translation>
    </message>
    <message>
      <source>How long may the queue take to be calm again?</source>
      <translation>Wie lange darf es dauern, bis die Warteschlange wieder ruhig ist?</translation>
    </message>
    <message>
      <source>How long to wait between two instances?</source>
      <translation>Wie lange zwischen zwei Instanzen warten?</translation>
    </message>
    <message>
      <source>How long to wait between two workers?</source>
      <translation>Wie lange zwischen zwei Workern warten?</translation>
    </message>
    <message>
      <source>How long to watch for new failures at the end?</source>
      <translation>Wie lange soll am Ende auf neue Fehlschläge geachtet werden?</translation>
    </message>
    <message>
      <source>How long, as 30m or 4h.</source>
      <translation>Wie lange, etwa 30m oder 4h.</translation>
    </message>
    <message>
      <source>How many gigabytes must be free in the end?</source>
      <translation>Wie viele Gigabyte müssen am Ende frei sein?</translation>
    </message>
    <message>
      <source>How many gigabytes must be free on the disk?</source>
      <translation>Wie viele Gigabyte müssen auf der Platte frei sein?</translation>
    </message>
    <message>
      <source>How many have failed, by reason. Nothing is changed.</source>
      <translation>Wie viele fehlgeschlagen sind, nach Grund. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>How many jobs are in work?</source>
      <translation>Wie viele Aufträge sind in Arbeit?</translation>
    </message>
    <message>
      <source>How many jobs are in {{inputs.queue}}?</source>
      <translation>Wie viele Aufträge sind in {{inputs.queue}}?</translation>
    </message>
    <message>
      <source>How many jobs failed for want of a template, and one of their reasons. Nothing is changed.</source>
      <translation>Wie viele Aufträge wegen einer fehlenden Vorlage fehlschlugen, und einer ihrer Gründe. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>How many jobs have failed?</source>
      <translation>Wie viele Aufträge sind fehlgeschlagen?</translation>
    </message>
    <message>
      <source>How many jobs wait?</source>
      <translation>Wie viele Aufträge warten?</translation>
    </message>
    <message>
      <source>How many run, and how many are expected. Nothing is changed.</source>
      <translation>Wie viele laufen und wie viele erwartet werden. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>How many workers are up?</source>
      <translation>Wie viele Worker laufen?</translation>
    </message>
    <message>
      <source>How many workers should run afterwards?</source>
      <translation>Wie viele Worker sollen danach laufen?</translation>
    </message>
    <message>
      <source>How many workers should run?</source>
      <translation>Wie viele Worker sollen laufen?</translation>
    </message>
    <message>
      <source>How many, by reason. Nothing is changed.</source>
      <translation>Wie viele, nach Grund. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>How much is free?</source>
      <translation>Wie viel ist frei?</translation>
    </message>
    <message>
      <source>How much memory do they hold now?</source>
      <translation>Wie viel Speicher belegen sie jetzt?</translation>
    </message>
    <message>
      <source>How much memory do they hold?</source>
      <translation>Wie viel Speicher belegen sie?</translation>
    </message>
    <message>
      <source>How much memory may the workers hold, in percent?</source>
      <translation>Wie viel Speicher dürfen die Worker belegen, in Prozent?</translation>
    </message>
    <message>
      <source>How old the backup is, and what was added or changed since. Nothing is changed.</source>
      <translation>Wie alt die Sicherung ist und was seither hinzukam oder sich änderte. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>How to tell</source>
      <translation>Woran zu erkennen</translation>
    </message>
    <message>
      <source>I have told them</source>
      <translation>Ich habe es mitgeteilt</translation>
    </message>
    <message>
      <source>I take it</source>
      <translation>Ich übernehme</translation>
    </message>
    <message>
      <source>If it does not come back, put a version back that has worked: opsdeck models rollback %1 -e %2</source>
      <translation>Kommt es nicht zurück, eine bewährte Version wieder einsetzen: opsdeck models rollback %1 -e %2</translation>
    </message>
    <message>
      <source>If it fails</source>
      <translation>Bei Fehlschlag</translation>
    </message>
    <message>
      <source>If it is little, the memory is held by something else, and the next steps do not help. Look with top.</source>
      <translation>Ist es wenig, belegt etwas anderes den Speicher, und die nächsten Schritte helfen nicht. Mit top nachsehen.</translation>
    </message>
    <message>
      <source>If something else is served, restart %1.</source>
      <translation>Ist etwas anderes im Dienst, %1 neu starten.</translation>
    </message>
    <message>
      <source>If that is meant: --yes</source>
      <translation>Wenn das so gewollt ist: --yes</translation>
    </message>
    <message>
      <source>If that is not the one in place, it has not loaded it, and a restart is what it needs.</source>
      <translation>Ist es nicht die eingesetzte, hat er sie nicht geladen und braucht einen Neustart.</translation>
    </message>
    <message>
      <source>If the service manager does not know it, it runs elsewhere: see that it answers there. If it does not come up, its log says why: opsdeck logs doc-pipeline cache. If its file is damaged, restore it (restore-part, redis).</source>
      <translation>Kennt der Dienstmanager es nicht, läuft es anderswo: prüfen, dass es dort antwortet. Kommt es nicht hoch, sagt sein Log, warum: opsdeck logs doc-pipeline cache. Ist seine Datei beschädigt, es wiederherstellen (restore-part, redis).</translation>
    </message>
    <message>
      <source>If the service manager does not know it, it runs elsewhere: see that it answers there. If it does not come up, its log says why: opsdeck logs doc-pipeline database. If its files are damaged, restore it (restore-database).</source>
      <translation>Kennt der Dienstmanager es nicht, läuft es anderswo: prüfen, dass es dort antwortet. Kommt es nicht hoch, sagt sein Log, warum: opsdeck logs doc-pipeline database. Sind seine Dateien beschädigt, es wiederherstellen (restore-database).</translation>
    </message>
    <message>
      <source>If you know better, say how bad it is with --severity and --title.</source>
      <translation>Wissen Sie es besser, mit --severity und --title angeben, wie schlimm es ist.</translation>
    </message>
    <message>
      <source>Impact</source>
      <translation>Auswirkung</translation>
    </message>
    <message>
      <source>Impact and roles</source>
      <translation>Auswirkung und Rollen</translation>
    </message>
    <message>
      <source>Impact: %1</source>
      <translation>Auswirkung: %1</translation>
    </message>
    <message>
      <source>In</source>
      <translation>Zugang</translation>
    </message>
    <message>
      <source>In a sentence</source>
      <translation>In einem Satz</translation>
    </message>
    <message>
      <source>In doubt</source>
      <translation>Fraglich</translation>
    </message>
    <message>
      <source>In place</source>
      <translation>Eingesetzt</translation>
    </message>
    <message>
      <source>In place, to be loaded</source>
      <translation>Eingesetzt, zu laden</translation>
    </message>
    <message>
      <source>In place: %1%2</source>
      <translation>Eingesetzt: %1%2</translation>
    </message>
    <message>
      <source>In progress</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <source>In quarantine</source>
      <translation>In Quarantäne</translation>
    </message>
    <message>
      <source>In work</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <source>Incident</source>
      <translation>Vorfall</translation>
    </message>
    <message>
      <source>Incident opened as %1: %2</source>
      <translation>Vorfall als %1 eröffnet: %2</translation>
    </message>
    <message>
      <source>Incidents</source>
      <translation>Vorfälle</translation>
    </message>
    <message>
      <source>Incidents are being read</source>
      <translation>Vorfälle werden gelesen</translation>
    </message>
    <message>
      <source>Incidents not known: %1</source>
      <translation>Vorfälle unbekannt: %1</translation>
    </message>
    <message>
      <source>Incidents stand in the journal, and it can't be read.</source>
      <translation>Vorfälle stehen im Journal, und das ist nicht lesbar.</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Eingaben</translation>
    </message>
    <message>
      <source>Inputs: %1</source>
      <translation>Eingaben: %1</translation>
    </message>
    <message>
      <source>Install Debian's docker-compose or Docker's docker-compose-plugin.</source>
      <translation>docker-compose von Debian oder docker-compose-plugin von Docker installieren.</translation>
    </message>
    <message>
      <source>Install Docker's command line (Debian: docker.io), and see that it is in PATH.</source>
      <translation>Die Docker-Befehlszeile installieren (Debian: docker.io) und dafür sorgen, dass sie in PATH ist.</translation>
    </message>
    <message>
      <source>Install Opsdeck again.</source>
      <translation>Opsdeck neu installieren.</translation>
    </message>
    <message>
      <source>Install it, or name it by its absolute path.</source>
      <translation>Es installieren oder mit seinem absoluten Pfad nennen.</translation>
    </message>
    <message>
      <source>Install it: apt-get install redis-tools</source>
      <translation>Installieren: apt-get install redis-tools</translation>
    </message>
    <message>
      <source>Install it: sudo apt-get install %1</source>
      <translation>Installieren: sudo apt-get install %1</translation>
    </message>
    <message>
      <source>Install them: apt-get install postgresql-client</source>
      <translation>Installieren: apt-get install postgresql-client</translation>
    </message>
    <message>
      <source>Install them: apt-get install postgresql-client-%1</source>
      <translation>Installieren: apt-get install postgresql-client-%1</translation>
    </message>
    <message>
      <source>Install them: sudo apt-get install prometheus prometheus-alertmanager. The lab needs them installed when it starts.</source>
      <translation>Installieren: sudo apt-get install prometheus prometheus-alertmanager. Das Labor braucht sie schon beim Start.</translation>
    </message>
    <message>
      <source>Instance</source>
      <translation>Instanz</translation>
    </message>
    <message>
      <source>Instances</source>
      <translation>Instanzen</translation>
    </message>
    <message>
      <source>Intent</source>
      <translation>Absicht</translation>
    </message>
    <message>
      <source>Investigating</source>
      <translation>In Untersuchung</translation>
    </message>
    <message>
      <source>Is a prediction quick now?</source>
      <translation>Ist eine Vorhersage jetzt schnell?</translation>
    </message>
    <message>
      <source>Is a template still missing?</source>
      <translation>Fehlt noch eine Vorlage?</translation>
    </message>
    <message>
      <source>Is the API running?</source>
      <translation>Läuft die API?</translation>
    </message>
    <message>
      <source>Is the cause gone?</source>
      <translation>Ist die Ursache behoben?</translation>
    </message>
    <message>
      <source>Is the machine short of memory?</source>
      <translation>Fehlt dem Rechner Speicher?</translation>
    </message>
    <message>
      <source>Is the queue calm?</source>
      <translation>Ist die Warteschlange ruhig?</translation>
    </message>
    <message>
      <source>Is the secret under 'auth' of %1 still right?</source>
      <translation>Stimmt das Geheimnis unter 'auth' von %1 noch?</translation>
    </message>
    <message>
      <source>Is the service well?</source>
      <translation>Ist der Dienst gesund?</translation>
    </message>
    <message>
      <source>Is there room now?</source>
      <translation>Ist jetzt Platz?</translation>
    </message>
    <message>
      <source>Is there room on the disk?</source>
      <translation>Ist Platz auf der Platte?</translation>
    </message>
    <message>
      <source>Is this another server than the one that the backup was made from?</source>
      <translation>Ist dies ein anderer Server als der, von dem die Sicherung stammt?</translation>
    </message>
    <message>
      <source>Is this the address of %1?</source>
      <translation>Ist das die Adresse von %1?</translation>
    </message>
    <message>
      <source>Is this the address of the server itself?</source>
      <translation>Ist das die Adresse des Servers selbst?</translation>
    </message>
    <message>
      <source>Is this what you want?</source>
      <translation>Ist das so gewollt?</translation>
    </message>
    <message>
      <source>Is {{file}} at the right place?</source>
      <translation>Steht {{file}} an der richtigen Stelle?</translation>
    </message>
    <message>
      <source>Is {{inputs.service}} running?</source>
      <translation>Läuft {{inputs.service}}?</translation>
    </message>
    <message>
      <source>It %1.</source>
      <translation>Diese Version: %1.</translation>
    </message>
    <message>
      <source>It answered with a redirect (%1) to %2; redirects are not followed</source>
      <translation>Antwort war eine Umleitung (%1) nach %2; Umleitungen wird nicht gefolgt</translation>
    </message>
    <message>
      <source>It answers within a minute. If it does not, the version from before is put back.</source>
      <translation>Er antwortet binnen einer Minute. Wenn nicht, wird die vorige Version wieder eingesetzt.</translation>
    </message>
    <message>
      <source>It answers within seconds, with the jobs that it had. Without persistence they are gone.</source>
      <translation>Antwortet binnen Sekunden, mit den Aufträgen, die es hatte. Ohne Persistenz sind sie verloren.</translation>
    </message>
    <message>
      <source>It answers within seconds.</source>
      <translation>Antwortet binnen Sekunden.</translation>
    </message>
    <message>
      <source>It asks for nothing.</source>
      <translation>Keine Eingaben nötig.</translation>
    </message>
    <message>
      <source>It can't be read: %1.</source>
      <translation>Nicht lesbar: %1.</translation>
    </message>
    <message>
      <source>It can't be restored. Choose another one. Make a new one once the data is known to be right.</source>
      <translation>Sie lässt sich nicht wiederherstellen. Wählen Sie eine andere. Machen Sie eine neue, sobald feststeht, dass die Daten stimmen.</translation>
    </message>
    <message>
      <source>It can't be run now. Nothing was changed.</source>
      <translation>Jetzt nicht ausführbar. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>It cannot be restored: %1</source>
      <translation>Nicht wiederherstellbar: %1</translation>
    </message>
    <message>
      <source>It connects anew to all that was restarted.</source>
      <translation>Sie verbindet sich neu mit allem, was neu gestartet wurde.</translation>
    </message>
    <message>
      <source>It could not go back, though step %1 failed: %2.</source>
      <translation>Zurücknehmen misslang, obwohl Schritt %1 fehlschlug: %2.</translation>
    </message>
    <message>
      <source>It did not stay up: %1</source>
      <translation>Lief nicht weiter: %1</translation>
    </message>
    <message>
      <source>It does not answer.</source>
      <translation>Er antwortet nicht.</translation>
    </message>
    <message>
      <source>It does not match yet.</source>
      <translation>Noch keine Übereinstimmung.</translation>
    </message>
    <message>
      <source>It explains the alerts of %1.</source>
      <translation>Er erklärt die Alarme von %1.</translation>
    </message>
    <message>
      <source>It finishes what it does, then stops. Jobs wait in the queue.</source>
      <translation>Beendet, was gerade läuft, und stoppt dann. Aufträge warten in der Warteschlange.</translation>
    </message>
    <message>
      <source>It had been closed and was opened again.</source>
      <translation>Er war geschlossen und wurde wieder eröffnet.</translation>
    </message>
    <message>
      <source>It has %1 bytes; its description says %2.</source>
      <translation>Sie hat %1 Bytes; ihre Beschreibung sagt %2.</translation>
    </message>
    <message>
      <source>It has done, and this stays: %1.</source>
      <translation>Getan, und das bleibt: %1.</translation>
    </message>
    <message>
      <source>It has letters, digits, dots, dashes and underscores, such as 2.1.0.</source>
      <translation>Sie besteht aus Buchstaben, Ziffern, Punkten, Bindestrichen und Unterstrichen, etwa 2.1.0.</translation>
    </message>
    <message>
      <source>It has no label that says how bad it is, so it counts as P2</source>
      <translation>Kein Label sagt, wie schlimm es ist, daher zählt es als P2</translation>
    </message>
    <message>
      <source>It has no text</source>
      <translation>Ohne Text</translation>
    </message>
    <message>
      <source>It has not lasted long enough to be an alert.</source>
      <translation>Für einen Alarm dauert es noch nicht lange genug.</translation>
    </message>
    <message>
      <source>It has to lie whole beside the one in service before anything is changed.</source>
      <translation>Sie muss vollständig neben der Version im Dienst liegen, bevor etwas geändert wird.</translation>
    </message>
    <message>
      <source>It has: %1</source>
      <translation>Vorhanden: %1</translation>
    </message>
    <message>
      <source>It holds %1, or lies among them: %2</source>
      <translation>Er enthält %1 oder liegt darin: %2</translation>
    </message>
    <message>
      <source>It holds a home folder: %1</source>
      <translation>Er enthält ein Home-Verzeichnis: %1</translation>
    </message>
    <message>
      <source>It holds its targets until it is resumed or stopped</source>
      <translation>Er hält seine Ziele, bis er fortgesetzt oder abgebrochen wird</translation>
    </message>
    <message>
      <source>It holds sessions in the database. From here on the service is down.</source>
      <translation>Sie hält Sitzungen in der Datenbank. Ab hier ist der Dienst ausgefallen.</translation>
    </message>
    <message>
      <source>It holds the queues. Where it keeps them on disk, it writes them before it stops and loads them again.</source>
      <translation>Es hält die Warteschlangen. Wo es sie auf der Platte aufbewahrt, schreibt es sie vor dem Stoppen und lädt sie danach wieder.</translation>
    </message>
    <message>
      <source>It is a link to %1, which is none of the versions.</source>
      <translation>Es ist ein Link auf %1, und das ist keine der Versionen.</translation>
    </message>
    <message>
      <source>It is archived.</source>
      <translation>Sie ist archiviert.</translation>
    </message>
    <message>
      <source>It is gone for good.</source>
      <translation>Ist endgültig entfernt.</translation>
    </message>
    <message>
      <source>It is healthy.</source>
      <translation>Er ist gesund.</translation>
    </message>
    <message>
      <source>It is in place already.</source>
      <translation>Sie ist bereits eingesetzt.</translation>
    </message>
    <message>
      <source>It is in service, but the server has refused what belonged to the database itself: %1. Set it by hand</source>
      <translation>Sie ist im Dienst, aber der Server hat abgelehnt, was zur Datenbank selbst gehörte: %1. Von Hand setzen</translation>
    </message>
    <message>
      <source>It is loaded aside and compared first. The present state is kept, and Undo brings it back.</source>
      <translation>Sie wird daneben geladen und zuerst verglichen. Der jetzige Stand bleibt erhalten; Zurücknehmen bringt ihn wieder.</translation>
    </message>
    <message>
      <source>It is not a folder of this user's own.</source>
      <translation>Es ist kein eigener Ordner dieses Benutzers.</translation>
    </message>
    <message>
      <source>It is not known whether the last step happened. Look at the target before you go on.</source>
      <translation>Ob der letzte Schritt geschehen ist, ist unbekannt. Vor dem Weitermachen das Ziel ansehen.</translation>
    </message>
    <message>
      <source>It is not on this machine. While it is fetched the service goes on as it is.</source>
      <translation>Es ist nicht auf diesem Rechner. Während es abgerufen wird, läuft der Dienst unverändert weiter.</translation>
    </message>
    <message>
      <source>It is not open.</source>
      <translation>Es ist nicht geöffnet.</translation>
    </message>
    <message>
      <source>It is still looking.</source>
      <translation>Die Suche läuft noch.</translation>
    </message>
    <message>
      <source>It is still not up: %1</source>
      <translation>Läuft noch nicht: %1</translation>
    </message>
    <message>
      <source>It is stopped within seconds.</source>
      <translation>Binnen Sekunden gestoppt.</translation>
    </message>
    <message>
      <source>It is the quickest cure, and it costs nobody anything while the API is down anyway.</source>
      <translation>Das hilft am schnellsten und schadet niemandem, solange die API ohnehin ausgefallen ist.</translation>
    </message>
    <message>
      <source>It is up, but not well: %1</source>
      <translation>Läuft, ist aber nicht gesund: %1</translation>
    </message>
    <message>
      <source>It is well again within seconds.</source>
      <translation>Er ist binnen Sekunden wieder gesund.</translation>
    </message>
    <message>
      <source>It is well again within seconds. A job that asks it meanwhile fails, and can be tried again.</source>
      <translation>Er ist binnen Sekunden wieder gesund. Ein Auftrag, der ihn währenddessen fragt, schlägt fehl und lässt sich erneut versuchen.</translation>
    </message>
    <message>
      <source>It is well again within seconds. Jobs that fail meanwhile are tried again with the others.</source>
      <translation>Er ist binnen Sekunden wieder gesund. Aufträge, die währenddessen fehlschlagen, werden mit den anderen erneut versucht.</translation>
    </message>
    <message>
      <source>It is: opsdeck undo %1</source>
      <translation>Es ist: opsdeck undo %1</translation>
    </message>
    <message>
      <source>It keeps no log</source>
      <translation>Es wird kein Log geführt</translation>
    </message>
    <message>
      <source>It lies there. Whether it can be read, nobody has tried.</source>
      <translation>Sie liegt vor. Ob sie lesbar ist, hat niemand geprüft.</translation>
    </message>
    <message>
      <source>It loads its model anew and frees what it holds.</source>
      <translation>Er lädt sein Modell neu und gibt frei, was er belegt.</translation>
    </message>
    <message>
      <source>It loads its model when it starts. With a single instance it is away for some seconds.</source>
      <translation>Er lädt sein Modell beim Start. Mit nur einer Instanz ist er einige Sekunden nicht verfügbar.</translation>
    </message>
    <message>
      <source>It loads what is in place.</source>
      <translation>Er lädt, was eingesetzt ist.</translation>
    </message>
    <message>
      <source>It looks like a backup of something else. Choose one of this system.</source>
      <translation>Das sieht nach der Sicherung von etwas anderem aus. Eine dieses Systems wählen.</translation>
    </message>
    <message>
      <source>It matches.</source>
      <translation>Stimmt überein.</translation>
    </message>
    <message>
      <source>It may be run in %1</source>
      <translation>Es darf in %1 ausgeführt werden</translation>
    </message>
    <message>
      <source>It may be starting or stopping: try again later.</source>
      <translation>Vielleicht startet oder stoppt es: später erneut versuchen.</translation>
    </message>
    <message>
      <source>It may be tried again.</source>
      <translation>Erneuter Versuch möglich.</translation>
    </message>
    <message>
      <source>It may have been given other files.</source>
      <translation>Er hat vielleicht andere Dateien bekommen.</translation>
    </message>
    <message>
      <source>It may have done, at least in part: %1.</source>
      <translation>Vielleicht getan, zumindest teilweise: %1.</translation>
    </message>
    <message>
      <source>It may or may not have happened. Look at the target before you answer.</source>
      <translation>Es kann geschehen sein oder nicht. Vor der Antwort das Ziel ansehen.</translation>
    </message>
    <message>
      <source>It must hold the secret and nothing else.</source>
      <translation>Die Datei darf nur das Geheimnis enthalten.</translation>
    </message>
    <message>
      <source>It names the version in place, passes its own check and makes a sample prediction. If not, the run goes back.</source>
      <translation>Er nennt die eingesetzte Version, besteht die eigene Prüfung und macht eine Beispielvorhersage. Wenn nicht, wird der Lauf zurückgenommen.</translation>
    </message>
    <message>
      <source>It passes every gate.</source>
      <translation>Sie besteht jedes Gate.</translation>
    </message>
    <message>
      <source>It says nothing.</source>
      <translation>Der Text ist leer.</translation>
    </message>
    <message>
      <source>It says that it is well, but does not answer a request. If it speaks of its database, run restore-database; else call the platform lead.</source>
      <translation>Die API meldet sich gesund, beantwortet aber keine Anfrage. Nennt sie ihre Datenbank, restore-database ausführen; sonst den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>It says that it is well.</source>
      <translation>Er meldet sich gesund.</translation>
    </message>
    <message>
      <source>It says why it could not load its model, or why an answer failed. A restart loses it.</source>
      <translation>Es sagt, warum er sein Modell nicht laden konnte oder warum eine Antwort fehlschlug. Ein Neustart löscht es.</translation>
    </message>
    <message>
      <source>It shares files with %1, which is named before.</source>
      <translation>Er teilt sich Dateien mit %1, das zuvor genannt ist.</translation>
    </message>
    <message>
      <source>It silences</source>
      <translation>Betrifft</translation>
    </message>
    <message>
      <source>It starts within seconds and says that it is well.</source>
      <translation>Sie startet binnen Sekunden und meldet sich gesund.</translation>
    </message>
    <message>
      <source>It takes as much room as the one in service.</source>
      <translation>Braucht so viel Platz wie das, was im Dienst ist.</translation>
    </message>
    <message>
      <source>It takes no inputs.</source>
      <translation>Es hat keine Eingaben.</translation>
    </message>
    <message>
      <source>It tells what it is busy with. A restart loses it.</source>
      <translation>Es zeigt, womit er beschäftigt ist. Ein Neustart löscht es.</translation>
    </message>
    <message>
      <source>It wants a token or a password: say under 'auth' of %1 where it is found.</source>
      <translation>Ein Token oder Passwort ist nötig: unter 'auth' von %1 angeben, wo es zu finden ist.</translation>
    </message>
    <message>
      <source>It was found damaged: %1</source>
      <translation>Als beschädigt erkannt: %1</translation>
    </message>
    <message>
      <source>It was kept under its date: look at the list, and roll back to it by name.</source>
      <translation>Sie wurde unter ihrem Datum aufbewahrt: in der Liste nachsehen und mit ihrem Namen zurückrollen.</translation>
    </message>
    <message>
      <source>It was loaded into a scratch place without an error. Not all of it could be compared.</source>
      <translation>Sie wurde ohne Fehler in einen Testbereich geladen. Nicht alles war vergleichbar.</translation>
    </message>
    <message>
      <source>It was read to its end, and by its own marks it is whole. Nobody has restored it yet.</source>
      <translation>Sie wurde bis zum Ende gelesen und ist nach eigenen Kennzeichen unversehrt. Noch hat sie niemand wiederhergestellt.</translation>
    </message>
    <message>
      <source>It was removed on purpose…</source>
      <translation>Das wurde mit Absicht entfernt…</translation>
    </message>
    <message>
      <source>It was restarted or put back from an older copy: compare the queues before going on.</source>
      <translation>Er wurde neu gestartet oder aus älterer Kopie zurückgespielt: erst die Warteschlangen vergleichen.</translation>
    </message>
    <message>
      <source>It was restarted or replaced. Start the procedure anew, so that its plan fits.</source>
      <translation>Es wurde neu gestartet oder ersetzt. Das Verfahren neu beginnen, damit der Plan passt.</translation>
    </message>
    <message>
      <source>It was restored into a scratch place, and every row was what it should be.</source>
      <translation>Sie wurde in einem Testbereich wiederhergestellt, und jede Zeile war, wie sie sein soll.</translation>
    </message>
    <message>
      <source>It was restored into a scratch place, and what came back is what it holds. Whether it held all there was, it does not say.</source>
      <translation>Sie wurde in einem Testbereich wiederhergestellt, und zurück kam, was sie enthält. Ob sie alles enthielt, sagt sie nicht.</translation>
    </message>
    <message>
      <source>It was restored into a scratch place, and what it holds came back.</source>
      <translation>Sie wurde an einem Probeort wiederhergestellt, und was sie enthält, kam zurück.</translation>
    </message>
    <message>
      <source>It went back, because step %1 failed: %2.</source>
      <translation>Von selbst zurückgenommen, weil Schritt %1 fehlschlug: %2.</translation>
    </message>
    <message>
      <source>Its Docker Compose runs on another machine, %1</source>
      <translation>Docker Compose läuft dafür auf einem anderen Rechner, %1</translation>
    </message>
    <message>
      <source>Its SHA-256 is %1; its description says %2.</source>
      <translation>Ihr SHA-256 ist %1; ihre Beschreibung sagt %2.</translation>
    </message>
    <message>
      <source>Its beginning and end are Alertmanager's to remember; nobody has acknowledged it here.</source>
      <translation>Beginn und Ende merkt sich Alertmanager; hier hat ihn niemand bestätigt.</translation>
    </message>
    <message>
      <source>Its description can't be read: %1.</source>
      <translation>Ihre Beschreibung ist nicht lesbar: %1.</translation>
    </message>
    <message>
      <source>Its file is looked for every few seconds</source>
      <translation>Alle paar Sekunden wird nach der Datei gesehen</translation>
    </message>
    <message>
      <source>Its inputs are: %1</source>
      <translation>Eingaben sind: %1</translation>
    </message>
    <message>
      <source>Its log files are in %1.</source>
      <translation>Die Log-Dateien liegen in %1.</translation>
    </message>
    <message>
      <source>Its log says why it ended: opsdeck logs %1 %2</source>
      <translation>Das Log sagt, warum er endete: opsdeck logs %1 %2</translation>
    </message>
    <message>
      <source>Its manager says that it runs: mend its address in the system file, or stop it first.</source>
      <translation>Laut Manager läuft es: Adresse in der Systemdatei berichtigen oder es zuerst stoppen.</translation>
    </message>
    <message>
      <source>Its name stands in the reason of the jobs that failed.</source>
      <translation>Ihr Name steht im Grund der fehlgeschlagenen Aufträge.</translation>
    </message>
    <message>
      <source>Its own probe succeeds. If not, the image that was in use comes back.</source>
      <translation>Seine eigene Sonde gelingt. Wenn nicht, kommt das bisher benutzte Image zurück.</translation>
    </message>
    <message>
      <source>Its prediction was slow or wrong. It loads its model anew and frees what it holds.</source>
      <translation>Die Vorhersage war langsam oder falsch. Er lädt sein Modell neu und gibt frei, was er belegt.</translation>
    </message>
    <message>
      <source>Its process, or that there is none. Nothing is changed.</source>
      <translation>Der Prozess, oder dass es keinen gibt. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>Its runner is gone; resume it to find out what became of it</source>
      <translation>Sein Prozess ist beendet; fortsetzen, um zu erfahren, was aus ihm wurde</translation>
    </message>
    <message>
      <source>Its supervisor runs on another machine, %1</source>
      <translation>Der supervisor läuft auf einem anderen Rechner, %1</translation>
    </message>
    <message>
      <source>Its text can't be made: see above, or choose another.</source>
      <translation>Text nicht erstellbar: siehe oben, oder einen anderen wählen.</translation>
    </message>
    <message>
      <source>Its text is being read.</source>
      <translation>Der Text wird gelesen.</translation>
    </message>
    <message>
      <source>Its undo was refused: %1. Once that has changed: opsdeck undo %2</source>
      <translation>Zurücknehmen wurde abgelehnt: %1. Sobald sich das geändert hat: opsdeck undo %2</translation>
    </message>
    <message>
      <source>JSON lines, which can be verified (*.jsonl);;CSV for spreadsheets (*.csv)</source>
      <translation>JSON-Zeilen, nachprüfbar (*.jsonl);;CSV für Tabellenkalkulation (*.csv)</translation>
    </message>
    <message>
      <source>Jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <source>Jobs come faster than they are done. Run "The queue is backing up" (queue-backing-up) next; it adds workers.</source>
      <translation>Aufträge kommen schneller, als sie erledigt werden. Als Nächstes "Die Warteschlange staut sich" (queue-backing-up) ausführen: fügt Worker hinzu.</translation>
    </message>
    <message>
      <source>Jobs failed</source>
      <translation>Fehlgeschlagen</translation>
    </message>
    <message>
      <source>Jobs failing</source>
      <translation>Aufträge schlagen fehl</translation>
    </message>
    <message>
      <source>Jobs gave up waiting for it. It loads its model anew and frees what it holds.</source>
      <translation>Aufträge warteten vergeblich auf ihn. Er lädt sein Modell neu und gibt frei, was er belegt.</translation>
    </message>
    <message>
      <source>Jobs in work of %1</source>
      <translation>Aufträge von %1 in Arbeit</translation>
    </message>
    <message>
      <source>Jobs miss a template. One that the cache lacks, or has damaged, is read from the library again.</source>
      <translation>Aufträgen fehlt eine Vorlage. Was im Cache fehlt oder beschädigt ist, wird erneut aus der Bibliothek gelesen.</translation>
    </message>
    <message>
      <source>Jobs of %1</source>
      <translation>Aufträge von %1</translation>
    </message>
    <message>
      <source>Jobs of %1 are in work, but nobody works on them</source>
      <translation>Aufträge von %1 sind in Arbeit, aber niemand bearbeitet sie</translation>
    </message>
    <message>
      <source>Jobs of %1 fail for several reasons</source>
      <translation>Aufträge von %1 schlagen aus mehreren Gründen fehl</translation>
    </message>
    <message>
      <source>Jobs of %1 fail: %2</source>
      <translation>Aufträge von %1 schlagen fehl: %2</translation>
    </message>
    <message>
      <source>Jobs stay in work although nobody works on them, because a worker died. This stops the workers, puts every job in work back in front of its queue, and starts as many workers as before.</source>
      <translation>Aufträge bleiben in Arbeit, obwohl niemand an ihnen arbeitet, weil ein Worker ausgefallen ist. Dieses Verfahren stoppt die Worker, legt jeden Auftrag in Arbeit vorn in seine Warteschlange zurück und startet so viele Worker wie zuvor.</translation>
    </message>
    <message>
      <source>Jobs stuck</source>
      <translation>Aufträge hängen</translation>
    </message>
    <message>
      <source>Jobs that have waited are done now.</source>
      <translation>Wartende Aufträge werden jetzt erledigt.</translation>
    </message>
    <message>
      <source>Jobs wait longer and longer because they arrive faster than they are done, or because nobody works on them. This looks at the queue and its workers, brings back jobs that are stuck, adds workers, and watches the queue drain.</source>
      <translation>Aufträge warten immer länger, weil sie schneller kommen, als sie erledigt werden, oder weil niemand an ihnen arbeitet. Dieses Verfahren sieht sich die Warteschlange und ihre Worker an, holt hängende Aufträge zurück, fügt Worker hinzu und beobachtet, wie sich die Warteschlange leert.</translation>
    </message>
    <message>
      <source>Jobs waiting</source>
      <translation>Wartend</translation>
    </message>
    <message>
      <source>Journal</source>
      <translation>Journal</translation>
    </message>
    <message>
      <source>Keep the journal on a local disk.</source>
      <translation>Das Journal auf einer lokalen Platte führen.</translation>
    </message>
    <message>
      <source>Keep the last log lines</source>
      <translation>Letzte Logzeilen aufbewahren</translation>
    </message>
    <message>
      <source>Keep the last log lines of the API</source>
      <translation>Letzte Logzeilen der API aufbewahren</translation>
    </message>
    <message>
      <source>Keep the version in service</source>
      <translation>Version im Dienst aufbewahren</translation>
    </message>
    <message>
      <source>Keep what it says</source>
      <translation>Aufbewahren, was er sagt</translation>
    </message>
    <message>
      <source>Keep what the ML service says</source>
      <translation>Aufbewahren, was der ML-Dienst sagt</translation>
    </message>
    <message>
      <source>Keep what the workers say</source>
      <translation>Aufbewahren, was die Worker sagen</translation>
    </message>
    <message>
      <source>Keep what they say</source>
      <translation>Aufbewahren, was sie sagen</translation>
    </message>
    <message>
      <source>Keeping what is in place</source>
      <translation>Eingesetzte Version aufbewahren</translation>
    </message>
    <message>
      <source>Kept beside what is in service, by the restore that replaced or took it back:</source>
      <translation>Neben dem, was im Dienst ist, aufbewahrt von der Wiederherstellung, die es ersetzt oder zurückgenommen hat:</translation>
    </message>
    <message>
      <source>Kept by restores</source>
      <translation>Von Wiederherstellungen aufbewahrt</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Schlüssel</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>Kind of record</source>
      <translation>Art des Eintrags</translation>
    </message>
    <message>
      <source>Known are %1 and %2 more.</source>
      <translation>Bekannt sind %1 und %2 weitere.</translation>
    </message>
    <message>
      <source>Known are %1.</source>
      <translation>Bekannt sind %1.</translation>
    </message>
    <message>
      <source>Known systems: %1. Yours belong into %2.</source>
      <translation>Bekannte Systeme: %1. Eigene gehören nach %2.</translation>
    </message>
    <message>
      <source>Lacks data</source>
      <translation>Daten fehlen</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Last answer</source>
      <translation>Letzte Antwort</translation>
    </message>
    <message>
      <source>Last changes</source>
      <translation>Letzte Änderungen</translation>
    </message>
    <message>
      <source>Last drill</source>
      <translation>Letzte Übung</translation>
    </message>
    <message>
      <source>Last success</source>
      <translation>Letzter Erfolg</translation>
    </message>
    <message>
      <source>Last success (UTC)</source>
      <translation>Letzter Erfolg (UTC)</translation>
    </message>
    <message>
      <source>Last success: %1</source>
      <translation>Letzter Erfolg: %1</translation>
    </message>
    <message>
      <source>Lately</source>
      <translation>Zuletzt</translation>
    </message>
    <message>
      <source>Latency</source>
      <translation>Latenz</translation>
    </message>
    <message>
      <source>Latency, mean</source>
      <translation>Latenz, Mittel</translation>
    </message>
    <message>
      <source>Leave it empty if you only prefer another one: it may be suggested again. What is said here is journaled, and the version is not suggested any more. The same follows by itself where the service did not answer or failed its check.</source>
      <translation>Leer lassen, wenn nur eine andere bevorzugt wird: die jetzige kann dann wieder vorgeschlagen werden. Was hier steht, kommt ins Journal, und die Version wird nicht mehr vorgeschlagen. Das gilt von selbst auch, wo der Dienst nicht antwortete oder die eigene Prüfung nicht bestand.</translation>
    </message>
    <message>
      <source>Leave it empty, and a version that fails a gate is refused. A reason is journaled, as overridden without second approval. Where the system file asks for two people, no reason is enough.</source>
      <translation>Bleibt es leer, wird eine Version abgewiesen, die ein Gate nicht besteht. Ein Grund kommt ins Journal, als ohne zweite Freigabe übergangen. Wo die Systemdatei zwei Personen verlangt, genügt kein Grund.</translation>
    </message>
    <message>
      <source>Left alone</source>
      <translation>Unverändert gelassen</translation>
    </message>
    <message>
      <source>Left alone: %1.</source>
      <translation>Unverändert gelassen: %1.</translation>
    </message>
    <message numerus="yes">
      <source>Left out: %n less likely one(s).</source>
      <translation>
        <numerusform>Weggelassen: %n weniger wahrscheinliche.</numerusform>
        <numerusform>Weggelassen: %n weniger wahrscheinliche.</numerusform>
      </translation>
    </message>
    <message>
      <source>Less than two seconds.</source>
      <translation>Weniger als zwei Sekunden.</translation>
    </message>
    <message>
      <source>Less than two seconds. If it takes longer, or fails, the ML service is restarted.</source>
      <translation>Weniger als zwei Sekunden. Dauert es länger oder schlägt es fehl, wird der ML-Dienst neu gestartet.</translation>
    </message>
    <message>
      <source>Less than {{inputs.limit}} % of the machine's memory and of what each worker's container may have.</source>
      <translation>Weniger als {{inputs.limit}} % des Speichers des Rechners und dessen, was der Container jedes Workers haben darf.</translation>
    </message>
    <message>
      <source>Let caFile name the authority that signed it. Certificate errors are never ignored.</source>
      <translation>In caFile die CA angeben, die es signiert hat. Zertifikatsfehler werden nie ignoriert.</translation>
    </message>
    <message>
      <source>Let it come to its end: opsdeck resume %1. Or end it as it stands: opsdeck decide %1 abort</source>
      <translation>Ihn zu Ende führen: opsdeck resume %1. Oder ihn so beenden, wie er steht: opsdeck decide %1 abort</translation>
    </message>
    <message>
      <source>Let it end, or stop it: opsdeck runs. If that is meant: --yes</source>
      <translation>Lassen Sie ihn enden oder halten Sie ihn an: opsdeck runs. Wenn es so gemeint ist: --yes</translation>
    </message>
    <message>
      <source>Let the connection's caFile name the authority that signed it. Certificate errors are never ignored.</source>
      <translation>In caFile der Verbindung die CA angeben, die es signiert hat. Zertifikatsfehler werden nie ignoriert.</translation>
    </message>
    <message>
      <source>Let the service ask for %1, or on that machine: ollama cp %1 %2:%3</source>
      <translation>Den Dienst %1 anfragen lassen, oder auf jenem Rechner: ollama cp %1 %2:%3</translation>
    </message>
    <message>
      <source>Let your user read it.</source>
      <translation>Dem eigenen Benutzer Leserecht geben.</translation>
    </message>
    <message>
      <source>Lets a paused run go on, or takes over one whose owner is gone, and follows it.</source>
      <translation>Setzt einen pausierten Lauf fort oder übernimmt einen, dessen Prozess beendet ist, und verfolgt ihn.</translation>
    </message>
    <message>
      <source>Level</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Lies in</source>
      <translation>Liegt in</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>Limits</source>
      <translation>Grenzen</translation>
    </message>
    <message>
      <source>List them with: opsdeck backup list %1</source>
      <translation>Liste: opsdeck backup list %1</translation>
    </message>
    <message>
      <source>List them with: opsdeck incident list</source>
      <translation>Auflisten mit: opsdeck incident list</translation>
    </message>
    <message>
      <source>List them with: opsdeck runs</source>
      <translation>Auflisten mit: opsdeck runs</translation>
    </message>
    <message>
      <source>List them with: opsdeck runs.</source>
      <translation>Auflisten mit: opsdeck runs.</translation>
    </message>
    <message>
      <source>List them with: opsdeck runs. Usage: opsdeck runs follow RUN</source>
      <translation>Auflisten mit: opsdeck runs. Aufruf: opsdeck runs follow RUN</translation>
    </message>
    <message>
      <source>Lists records of the journal, the newest last.</source>
      <translation>Listet Einträge des Journals, neueste zuletzt.</translation>
    </message>
    <message>
      <source>Lists runs, newest first, or follows one to its end.</source>
      <translation>Listet Läufe, neueste zuerst, oder verfolgt einen bis zum Ende.</translation>
    </message>
    <message>
      <source>Lists the backups of a system, and what restores have kept.</source>
      <translation>Listet die Sicherungen eines Systems und von Wiederherstellungen Aufbewahrtes.</translation>
    </message>
    <message>
      <source>Lists the backups of a system, newest first, with what each has been shown to be good for: exists, readable, restored, validated.</source>
      <translation>Listet die Sicherungen eines Systems, neueste zuerst, und wozu jede nachweislich taugt: vorhanden, lesbar, wiederhergestellt, validiert.</translation>
    </message>
    <message>
      <source>Lists the incidents of an environment: those that are open, the gravest first, then those that are over.</source>
      <translation>Listet die Vorfälle einer Umgebung: die offenen, den schwersten zuerst, dann die beendeten.</translation>
    </message>
    <message>
      <source>Lists the versions of a system's models, what is serving, and the gates.</source>
      <translation>Listet die Versionen der Modelle eines Systems, was im Dienst ist, und die Gates.</translation>
    </message>
    <message>
      <source>Load the backup beside the database in service</source>
      <translation>Sicherung neben die Datenbank im Dienst laden</translation>
    </message>
    <message>
      <source>Load the configuration beside what is in service</source>
      <translation>Konfiguration neben das laden, was im Dienst ist</translation>
    </message>
    <message>
      <source>Load the contents of Redis beside what is in service</source>
      <translation>Inhalt von Redis neben das laden, was im Dienst ist</translation>
    </message>
    <message>
      <source>Load the database beside what is in service</source>
      <translation>Datenbank neben das laden, was im Dienst ist</translation>
    </message>
    <message>
      <source>Load the model files beside what is in service</source>
      <translation>Modelldateien neben das laden, was im Dienst ist</translation>
    </message>
    <message>
      <source>Load the part beside what is in service</source>
      <translation>Teil neben das laden, was im Dienst ist</translation>
    </message>
    <message>
      <source>Load the templates beside what is in service</source>
      <translation>Vorlagen neben das laden, was im Dienst ist</translation>
    </message>
    <message>
      <source>Loading</source>
      <translation>Wird geladen</translation>
    </message>
    <message>
      <source>Loading table %1 of %2: %3</source>
      <translation>Tabelle %1 von %2 laden: %3</translation>
    </message>
    <message>
      <source>Loading the backup of Redis, to compare it</source>
      <translation>Redis-Sicherung zum Vergleich laden</translation>
    </message>
    <message>
      <source>Local time alone</source>
      <translation>Nur Ortszeit</translation>
    </message>
    <message>
      <source>Locking %1</source>
      <translation>%1 sperren</translation>
    </message>
    <message>
      <source>Log</source>
      <translation>Log</translation>
    </message>
    <message>
      <source>Log of %1</source>
      <translation>Log von %1</translation>
    </message>
    <message>
      <source>Logs</source>
      <translation>Logs</translation>
    </message>
    <message>
      <source>Long enough for the jobs that are tried again to be done. 1m is usual.</source>
      <translation>Lange genug, dass die erneut versuchten Aufträge erledigt werden. Üblich ist 1m.</translation>
    </message>
    <message>
      <source>Look</source>
      <translation>Ansehen</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Erneut nachsehen</translation>
    </message>
    <message>
      <source>Look and settings</source>
      <translation>Darstellung und Einstellungen</translation>
    </message>
    <message>
      <source>Look around</source>
      <translation>Umsehen</translation>
    </message>
    <message>
      <source>Look at %1</source>
      <translation>%1 ansehen</translation>
    </message>
    <message>
      <source>Look at both before anything else is done.</source>
      <translation>Beide ansehen, bevor etwas anderes geschieht.</translation>
    </message>
    <message>
      <source>Look at each with its reason, on the page of its queue.</source>
      <translation>Jeden mit seinem Grund ansehen, auf der Seite seiner Warteschlange.</translation>
    </message>
    <message>
      <source>Look at it in the list of silences.</source>
      <translation>Sie in der Liste der Stummschaltungen ansehen.</translation>
    </message>
    <message>
      <source>Look at it, then move it away.</source>
      <translation>Ansehen, dann beiseiteschieben.</translation>
    </message>
    <message>
      <source>Look at its log.</source>
      <translation>Sein Log ansehen.</translation>
    </message>
    <message>
      <source>Look at the data before trying again.</source>
      <translation>Vor einem neuen Versuch die Daten ansehen.</translation>
    </message>
    <message>
      <source>Look at the disk's free space and the folder's rights.</source>
      <translation>Freien Platz auf der Platte und Rechte des Ordners prüfen.</translation>
    </message>
    <message>
      <source>Look at the failed jobs by their reason: what do those of one kind share?</source>
      <translation>Fehlgeschlagene Aufträge nach Grund ansehen: was haben die einer Art gemeinsam?</translation>
    </message>
    <message>
      <source>Look at the list of silences before you do it again.</source>
      <translation>Vor einer Wiederholung die Liste der Stummschaltungen ansehen.</translation>
    </message>
    <message>
      <source>Look at the list of versions, or fetch it first.</source>
      <translation>Die Liste der Versionen ansehen oder sie zuerst abrufen.</translation>
    </message>
    <message>
      <source>Look at the list of versions.</source>
      <translation>Die Liste der Versionen ansehen.</translation>
    </message>
    <message>
      <source>Look at the log of %1. If this version is no better, put another one there: rollback-model, with its name.</source>
      <translation>Das Log von %1 ansehen. Ist diese Version nicht besser, eine andere einsetzen: rollback-model, mit ihrem Namen.</translation>
    </message>
    <message>
      <source>Look at the names in the system file.</source>
      <translation>Die Namen in der Systemdatei prüfen.</translation>
    </message>
    <message>
      <source>Look at the server and the network.</source>
      <translation>Server und Netzwerk prüfen.</translation>
    </message>
    <message>
      <source>Look at the server's disk and log. Nothing was written.</source>
      <translation>Platte und Log des Servers ansehen. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Look at the server's log, or try again later.</source>
      <translation>Log des Servers ansehen oder später erneut versuchen.</translation>
    </message>
    <message>
      <source>Look at the server: it gives the same page again and again.</source>
      <translation>Den Server prüfen: er liefert immer wieder dieselbe Seite.</translation>
    </message>
    <message>
      <source>Look at the service and the network, or allow it more time.</source>
      <translation>Dienst und Netzwerk prüfen oder mehr Zeit zugestehen.</translation>
    </message>
    <message>
      <source>Look at the service's log, or correct what is expected of it.</source>
      <translation>Das Log des Dienstes ansehen oder berichtigen, was von ihm erwartet wird.</translation>
    </message>
    <message>
      <source>Look at what it did, and go on with: opsdeck resume %1</source>
      <translation>Ansehen, was er getan hat, und fortsetzen mit: opsdeck resume %1</translation>
    </message>
    <message>
      <source>Look at what it has done already.</source>
      <translation>Ansehen, was schon geschehen ist.</translation>
    </message>
    <message>
      <source>Look at what it has done; its output is in %1.</source>
      <translation>Nachsehen, was es getan hat; seine Ausgabe steht in %1.</translation>
    </message>
    <message>
      <source>Look at what it may have done already.</source>
      <translation>Nachsehen, was es vielleicht schon getan hat.</translation>
    </message>
    <message>
      <source>Look at what keeps the server busy, or allow the connection more time.</source>
      <translation>Nachsehen, was den Server beschäftigt, oder der Verbindung mehr Zeit zugestehen.</translation>
    </message>
    <message>
      <source>Look at who did (Audit), and begin anew.</source>
      <translation>Nachsehen, wer es war (Audit), und neu beginnen.</translation>
    </message>
    <message>
      <source>Look first, and keep what was seen.</source>
      <translation>Zuerst nachsehen und das Gesehene aufbewahren.</translation>
    </message>
    <message>
      <source>Look there before you send it again.</source>
      <translation>Vor erneutem Senden dort nachsehen.</translation>
    </message>
    <message>
      <source>Look what a worker waits for: opsdeck logs %1 %2</source>
      <translation>Nachsehen, worauf ein Worker wartet: opsdeck logs %1 %2</translation>
    </message>
    <message>
      <source>Look what the service, or its machine, is busy with.</source>
      <translation>Nachsehen, was den Dienst oder seinen Rechner beschäftigt.</translation>
    </message>
    <message>
      <source>Look whether %1 has a version %2</source>
      <translation>Prüfen, ob es von %1 eine Version %2 gibt</translation>
    </message>
    <message>
      <source>Look whether the same jobs are in work a minute later.</source>
      <translation>Prüfen, ob eine Minute später dieselben Aufträge in Arbeit sind.</translation>
    </message>
    <message>
      <source>Look whether the table is there: psql, \dt</source>
      <translation>Prüfen, ob die Tabelle da ist: psql, \dt</translation>
    </message>
    <message>
      <source>Look whether version %1 of %2 may be used; no gate is declared</source>
      <translation>Prüfen, ob Version %1 von %2 verwendbar ist; kein Gate ist deklariert</translation>
    </message>
    <message>
      <source>Look which disk is full, and of what: df -h, du -xh --max-depth=2</source>
      <translation>Nachsehen, welche Platte voll ist und wovon: df -h, du -xh --max-depth=2</translation>
    </message>
    <message>
      <source>Look which instances there are now.</source>
      <translation>Nachsehen, welche Instanzen es jetzt gibt.</translation>
    </message>
    <message>
      <source>Look which process holds it: ps, top.</source>
      <translation>Nachsehen, welcher Prozess ihn belegt: ps, top.</translation>
    </message>
    <message>
      <source>Look which version of %1 is in place</source>
      <translation>Nachsehen, welche Version von %1 eingesetzt ist</translation>
    </message>
    <message>
      <source>Looking</source>
      <translation>Wird angesehen</translation>
    </message>
    <message>
      <source>Looking at everything at once</source>
      <translation>Alles wird auf einmal angesehen</translation>
    </message>
    <message>
      <source>Looking at the failed jobs</source>
      <translation>Fehlgeschlagene Aufträge ansehen</translation>
    </message>
    <message>
      <source>Looking for %1</source>
      <translation>%1 suchen</translation>
    </message>
    <message>
      <source>Looking for backup %1</source>
      <translation>Sicherung %1 suchen</translation>
    </message>
    <message>
      <source>Looking for backups</source>
      <translation>Sicherungen suchen</translation>
    </message>
    <message>
      <source>Looking for backups…</source>
      <translation>Sicherungen werden gesucht…</translation>
    </message>
    <message>
      <source>Looking for incident "%1"</source>
      <translation>Vorfall "%1" suchen</translation>
    </message>
    <message>
      <source>Looking for old versions of %1</source>
      <translation>Alte Versionen von %1 suchen</translation>
    </message>
    <message>
      <source>Looking for run "%1"</source>
      <translation>Lauf "%1" suchen</translation>
    </message>
    <message>
      <source>Looking for stuck jobs</source>
      <translation>Hängende Aufträge suchen</translation>
    </message>
    <message>
      <source>Looking for the data of Redis</source>
      <translation>Daten von Redis suchen</translation>
    </message>
    <message>
      <source>Looking for the data of backup %1</source>
      <translation>Daten der Sicherung %1 suchen</translation>
    </message>
    <message>
      <source>Looking for the database</source>
      <translation>Datenbank suchen</translation>
    </message>
    <message>
      <source>Looking for the image %1</source>
      <translation>Image %1 suchen</translation>
    </message>
    <message>
      <source>Looking for the model</source>
      <translation>Modell suchen</translation>
    </message>
    <message>
      <source>Looking for the model %1</source>
      <translation>Modell %1 suchen</translation>
    </message>
    <message>
      <source>Looking for the newest backup</source>
      <translation>Neueste Sicherung suchen</translation>
    </message>
    <message>
      <source>Looking for the practice lab</source>
      <translation>Übungslabor suchen</translation>
    </message>
    <message>
      <source>Looking for the practice lab's programs</source>
      <translation>Programme des Übungslabors suchen</translation>
    </message>
    <message>
      <source>Looking for the previous image of %1</source>
      <translation>Voriges Image von %1 suchen</translation>
    </message>
    <message>
      <source>Looking for the procedure "%1"</source>
      <translation>Verfahren "%1" suchen</translation>
    </message>
    <message>
      <source>Looking for the programs of PostgreSQL</source>
      <translation>Programme von PostgreSQL suchen</translation>
    </message>
    <message>
      <source>Looking for the queue %1</source>
      <translation>Warteschlange %1 suchen</translation>
    </message>
    <message>
      <source>Looking for the silence</source>
      <translation>Stummschaltung suchen</translation>
    </message>
    <message>
      <source>Looking for version %1</source>
      <translation>Version %1 suchen</translation>
    </message>
    <message>
      <source>Looking for version %1 of %2</source>
      <translation>Version %1 von %2 suchen</translation>
    </message>
    <message>
      <source>Looking for versions…</source>
      <translation>Versionen werden gesucht…</translation>
    </message>
    <message>
      <source>Looking into %1</source>
      <translation>%1 einsehen</translation>
    </message>
    <message>
      <source>Looking into the practice lab's database</source>
      <translation>Datenbank des Übungslabors einsehen</translation>
    </message>
    <message>
      <source>Looking only</source>
      <translation>Nur ansehen</translation>
    </message>
    <message>
      <source>Looking what restoring %1 would lose</source>
      <translation>Verlust bei Wiederherstellung von %1 prüfen</translation>
    </message>
    <message>
      <source>Looks at everything at once, changes nothing, and says how bad it is and what may be behind it.</source>
      <translation>Sieht alles auf einmal an, ändert nichts und sagt, wie schlimm es ist und was dahinterstecken kann.</translation>
    </message>
    <message>
      <source>Looks at everything for what is behind this alert; changes nothing.</source>
      <translation>Sucht überall nach dem, was hinter diesem Alarm steckt; ändert nichts.</translation>
    </message>
    <message>
      <source>Lost</source>
      <translation>Verloren</translation>
    </message>
    <message>
      <source>Lower is better for '%1', but the gate %2 refuses the lower figures.</source>
      <translation>Bei '%1' ist niedriger besser, aber das Gate %2 weist die niedrigeren Werte ab.</translation>
    </message>
    <message>
      <source>MISSING</source>
      <translation>FEHLT</translation>
    </message>
    <message>
      <source>ML</source>
      <translation>ML</translation>
    </message>
    <message>
      <source>ML service slow</source>
      <translation>ML-Dienst langsam</translation>
    </message>
    <message>
      <source>MLflow</source>
      <translation>MLflow</translation>
    </message>
    <message>
      <source>MLflow says that it is not ready: %1</source>
      <translation>MLflow meldet sie als nicht bereit: %1</translation>
    </message>
    <message>
      <source>Machine</source>
      <translation>Rechner</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <source>Made by</source>
      <translation>Erstellt von</translation>
    </message>
    <message>
      <source>Make a backup</source>
      <translation>Sicherung erstellen</translation>
    </message>
    <message>
      <source>Make a backup of what is there first. To give it up, begin again and allow that newer data is given up (on the command line: --discard-newer).</source>
      <translation>Zuerst eine Sicherung des Vorhandenen erstellen. Um es aufzugeben, neu beginnen und erlauben, dass neuere Daten aufgegeben werden (auf der Befehlszeile: --discard-newer).</translation>
    </message>
    <message>
      <source>Make a backup…</source>
      <translation>Sicherung erstellen…</translation>
    </message>
    <message>
      <source>Make a new backup set</source>
      <translation>Neuen Sicherungssatz erstellen</translation>
    </message>
    <message>
      <source>Make a new backup set of %1: %2</source>
      <translation>Neuen Sicherungssatz von %1 erstellen: %2</translation>
    </message>
    <message>
      <source>Make it, or name another.</source>
      <translation>Anlegen oder anderen angeben.</translation>
    </message>
    <message>
      <source>Make room first: run "Make room on the disk" (free-space), which shows what may go before it goes. Then run this again: it tries the failed jobs once more.</source>
      <translation>Zuerst Platz schaffen: "Platz auf der Platte schaffen" (free-space) ausführen; es zeigt vorher, was entfernt werden darf. Danach dieses Verfahren erneut ausführen: es versucht die fehlgeschlagenen Aufträge noch einmal.</translation>
    </message>
    <message>
      <source>Make room on the disk</source>
      <translation>Platz auf der Platte schaffen</translation>
    </message>
    <message>
      <source>Make room on the disk that holds %1, then start the program again.</source>
      <translation>Auf der Platte mit %1 Platz schaffen, dann das Programm neu starten.</translation>
    </message>
    <message>
      <source>Make room on the disk, then try again. Nothing is damaged.</source>
      <translation>Auf der Platte Platz schaffen, dann erneut versuchen. Nichts ist beschädigt.</translation>
    </message>
    <message>
      <source>Make room there; old states of earlier restores go with the procedure discard-old-state.</source>
      <translation>Dort Platz schaffen; alte Stände früherer Wiederherstellungen entfernt das Verfahren discard-old-state.</translation>
    </message>
    <message>
      <source>Make room there; the procedure prune-backups removes old ones.</source>
      <translation>Schaffen Sie dort Platz; das Verfahren prune-backups entfernt alte.</translation>
    </message>
    <message>
      <source>Make room, for instance by removing old versions.</source>
      <translation>Platz schaffen, etwa durch Entfernen alter Versionen.</translation>
    </message>
    <message>
      <source>Make sure that it is of this system; then begin again and tick that, or add --other-server.</source>
      <translation>Sicherstellen, dass sie von diesem System ist; dann neu beginnen und das ankreuzen oder --other-server angeben.</translation>
    </message>
    <message>
      <source>Make the folder first.</source>
      <translation>Zuerst den Ordner anlegen.</translation>
    </message>
    <message>
      <source>Make the lab as new: opsdeck lab reset</source>
      <translation>Das Labor neu aufsetzen: opsdeck lab reset</translation>
    </message>
    <message>
      <source>Make two backups of them in the system file.</source>
      <translation>In der Systemdatei zwei Sicherungen daraus machen.</translation>
    </message>
    <message numerus="yes">
      <source>Make up to %n change(s) in %1</source>
      <translation>
        <numerusform>Höchstens %n Änderung in %1 vornehmen</numerusform>
        <numerusform>Bis zu %n Änderungen in %1 vornehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Makes a new backup set of everything that the system names: database, Redis, configuration, templates, models. Every part is read back, and a manifest with sizes, SHA-256 and row counts is written last.</source>
      <translation>Erstellt einen neuen Sicherungssatz von allem, was das System nennt: Datenbank, Redis, Konfiguration, Vorlagen, Modelle. Jeder Teil wird zurückgelesen; zuletzt wird ein Manifest mit Größen, SHA-256 und Zeilenzahlen geschrieben.</translation>
    </message>
    <message>
      <source>Makes a new backup set.</source>
      <translation>Erstellt einen neuen Sicherungssatz.</translation>
    </message>
    <message>
      <source>Making %1 of %2</source>
      <translation>%1 aus %2 erstellen</translation>
    </message>
    <message>
      <source>Making a backup</source>
      <translation>Sicherung anlegen</translation>
    </message>
    <message>
      <source>Making the folder</source>
      <translation>Ordner anlegen</translation>
    </message>
    <message>
      <source>Making the folder %1</source>
      <translation>Den Ordner %1 anlegen</translation>
    </message>
    <message>
      <source>Making the practice lab's data</source>
      <translation>Daten des Übungslabors erstellen</translation>
    </message>
    <message>
      <source>Making the table documents again</source>
      <translation>Tabelle documents neu anlegen</translation>
    </message>
    <message>
      <source>Manager says</source>
      <translation>Manager meldet</translation>
    </message>
    <message>
      <source>Many documents fail</source>
      <translation>Viele Dokumente schlagen fehl</translation>
    </message>
    <message>
      <source>Mark %1 as done</source>
      <translation>%1 als erledigt markieren</translation>
    </message>
    <message>
      <source>Marking action %1 as done</source>
      <translation>Maßnahme %1 als erledigt markieren</translation>
    </message>
    <message>
      <source>May data that is newer than the backup be given up?</source>
      <translation>Dürfen Daten aufgegeben werden, die neuer als die Sicherung sind?</translation>
    </message>
    <message>
      <source>May it serve?</source>
      <translation>Darf sie in Dienst gehen?</translation>
    </message>
    <message>
      <source>Mean latency</source>
      <translation>Mittlere Latenz</translation>
    </message>
    <message>
      <source>Memory</source>
      <translation>Speicher</translation>
    </message>
    <message>
      <source>Mend the file, or remove it and name each place again: opsdeck journal anchor FILE</source>
      <translation>Die Datei berichtigen, oder sie entfernen und jeden Ort neu angeben: opsdeck journal anchor FILE</translation>
    </message>
    <message>
      <source>Mend the file, then check it with: opsdeck validate %1</source>
      <translation>Die Datei berichtigen, dann prüfen mit: opsdeck validate %1</translation>
    </message>
    <message>
      <source>Mend what is behind it first, or stop here.</source>
      <translation>Beheben Sie zuerst die Ursache, oder stoppen Sie hier.</translation>
    </message>
    <message>
      <source>Mend what was broken</source>
      <translation>Die Störung beheben</translation>
    </message>
    <message>
      <source>Mended: %1</source>
      <translation>Behoben: %1</translation>
    </message>
    <message>
      <source>Mending the practice lab</source>
      <translation>Übungslabor instand setzen</translation>
    </message>
    <message>
      <source>Menu, Shift+F10</source>
      <translation>Menü, Umschalt+F10</translation>
    </message>
    <message>
      <source>Merge keys (&lt;&lt;) are not allowed: write the fields out.</source>
      <translation>Merge-Schlüssel (&lt;&lt;) sind nicht erlaubt: die Felder ausschreiben.</translation>
    </message>
    <message>
      <source>Messages</source>
      <translation>Meldungen</translation>
    </message>
    <message>
      <source>Metres from which the wall is read; else as in the settings, or 5.</source>
      <translation>Leseabstand der Wandanzeige in Metern; sonst wie in den Einstellungen oder 5.</translation>
    </message>
    <message>
      <source>Metric</source>
      <translation>Metrik</translation>
    </message>
    <message>
      <source>Mind</source>
      <translation>Hinweis</translation>
    </message>
    <message>
      <source>Missing here on purpose: %1. %2 accepted it at %3 UTC: “%4”.</source>
      <translation>Fehlt hier mit Absicht: %1. %2 hat das um %3 UTC bestätigt: „%4“.</translation>
    </message>
    <message>
      <source>Missing on purpose: %1. This set and those after it are no longer marked for it.</source>
      <translation>Fehlt mit Absicht: %1. Diese Sicherung und die folgenden werden dafür nicht mehr markiert.</translation>
    </message>
    <message>
      <source>Mitigating</source>
      <translation>In Eindämmung</translation>
    </message>
    <message>
      <source>Model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>Model %1</source>
      <translation>Modell %1</translation>
    </message>
    <message>
      <source>Models</source>
      <translation>Modelle</translation>
    </message>
    <message>
      <source>More jobs come into %1 than its workers can do</source>
      <translation>In %1 kommen mehr Aufträge, als die Worker schaffen</translation>
    </message>
    <message>
      <source>More jobs come than are done. Run "The queue is backing up" (queue-backing-up) next; it adds workers.</source>
      <translation>Es kommen mehr Aufträge, als erledigt werden. Als Nächstes "Die Warteschlange staut sich" (queue-backing-up) ausführen: fügt Worker hinzu.</translation>
    </message>
    <message>
      <source>More of each: opsdeck backup COMMAND --help</source>
      <translation>Mehr zu jedem: opsdeck backup COMMAND --help</translation>
    </message>
    <message>
      <source>More of each: opsdeck models COMMAND --help</source>
      <translation>Mehr zu jedem: opsdeck models COMMAND --help</translation>
    </message>
    <message>
      <source>More workers did not help. Run "Documents take too long" (generation-timeout) next: it finds out whether the ML service is slow. If it is not, call the platform lead.</source>
      <translation>Mehr Worker haben nicht geholfen. Als Nächstes "Dokumente dauern zu lange" (generation-timeout) ausführen: es findet heraus, ob der ML-Dienst langsam ist. Ist er es nicht, den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>More workers finish more jobs at the same time.</source>
      <translation>Mehr Worker erledigen mehr Aufträge gleichzeitig.</translation>
    </message>
    <message>
      <source>More workers hold fewer jobs each. This does not help where one job alone is too large.</source>
      <translation>Mehr Worker halten je weniger Aufträge. Das hilft nicht, wo schon ein einzelner Auftrag zu groß ist.</translation>
    </message>
    <message>
      <source>Mount what it lies on. If it is gone for good, remove it from %1 and anchor again.</source>
      <translation>Einhängen, worauf sie liegt. Ist sie endgültig fort, sie aus %1 entfernen und neu verankern.</translation>
    </message>
    <message>
      <source>Move %1 of %2 to the end of %3, oldest first</source>
      <translation>%1 von %2 ans Ende von %3 verschieben, älteste zuerst</translation>
    </message>
    <message>
      <source>Move all jobs of %1 back to the front of %2, in their old order; not while a worker runs</source>
      <translation>Alle Aufträge von %1 in alter Reihenfolge zurück an den Anfang von %2 verschieben; nicht, solange ein Worker läuft</translation>
    </message>
    <message>
      <source>Move it away; the next anchor makes a new key, which verifiers don't know.</source>
      <translation>Beiseiteschieben; der nächste Anker erzeugt einen neuen Schlüssel, den Prüfer nicht kennen.</translation>
    </message>
    <message>
      <source>Move those in quarantine with queue.move.</source>
      <translation>Jene in Quarantäne mit queue.move verschieben.</translation>
    </message>
    <message>
      <source>Moving jobs from %1 to %2</source>
      <translation>Aufträge von %1 nach %2 verschieben</translation>
    </message>
    <message>
      <source>Moving jobs out of %1</source>
      <translation>Aufträge aus %1 herausnehmen</translation>
    </message>
    <message>
      <source>NO DATA</source>
      <translation>KEINE DATEN</translation>
    </message>
    <message>
      <source>NO DATA: %1</source>
      <translation>KEINE DATEN: %1</translation>
    </message>
    <message>
      <source>NO DATA: no source has ever answered</source>
      <translation>KEINE DATEN: keine Quelle hat je geantwortet</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Name "files" under "backups" in the environment, or "of" in the system.</source>
      <translation>"files" unter "backups" in der Umgebung oder "of" im System angeben.</translation>
    </message>
    <message>
      <source>Name a file.</source>
      <translation>Nennen Sie eine Datei.</translation>
    </message>
    <message>
      <source>Name a folder.</source>
      <translation>Nennen Sie einen Ordner.</translation>
    </message>
    <message>
      <source>Name a new file.</source>
      <translation>Eine neue Datei angeben.</translation>
    </message>
    <message>
      <source>Name a readable PEM file as the authority of this connection.</source>
      <translation>Als CA dieser Verbindung eine lesbare PEM-Datei angeben.</translation>
    </message>
    <message>
      <source>Name another file, or say --replace.</source>
      <translation>Eine andere Datei oder --replace angeben.</translation>
    </message>
    <message>
      <source>Name it .html, .md or .pdf.</source>
      <translation>Auf .html, .md oder .pdf enden lassen.</translation>
    </message>
    <message>
      <source>Name it .md, .html or .pdf.</source>
      <translation>Auf .md, .html oder .pdf enden lassen.</translation>
    </message>
    <message>
      <source>Name it under "failed".</source>
      <translation>Unter "failed" angeben.</translation>
    </message>
    <message>
      <source>Name it under "processing".</source>
      <translation>Unter "processing" angeben.</translation>
    </message>
    <message>
      <source>Name it with .%1 at its end.</source>
      <translation>Auf .%1 enden lassen.</translation>
    </message>
    <message>
      <source>Name one (incidents.webhook), or use --by-hand.</source>
      <translation>Einen angeben (incidents.webhook) oder --by-hand verwenden.</translation>
    </message>
    <message>
      <source>Name one of those that opsdeck backup list shows, or make one.</source>
      <translation>Eine angeben, die opsdeck backup list zeigt, oder eine erstellen.</translation>
    </message>
    <message>
      <source>Name one that opsdeck backup list shows.</source>
      <translation>Einen angeben, den opsdeck backup list zeigt.</translation>
    </message>
    <message>
      <source>Name one with --environment: %1</source>
      <translation>Eine mit --environment angeben: %1</translation>
    </message>
    <message>
      <source>Name one with --id: %1</source>
      <translation>Einen mit --id angeben: %1</translation>
    </message>
    <message>
      <source>Name the version.</source>
      <translation>Die Version angeben.</translation>
    </message>
    <message>
      <source>Name their folders in the system file, under temporaryFiles of the environment.</source>
      <translation>Ihre Ordner in der Systemdatei nennen, unter temporaryFiles der Umgebung.</translation>
    </message>
    <message>
      <source>Name them under "consumers".</source>
      <translation>Unter "consumers" angeben.</translation>
    </message>
    <message>
      <source>Name what it is for, such as alertname="HighErrorRate".</source>
      <translation>Angeben, wofür sie gilt, etwa alertname="HighErrorRate".</translation>
    </message>
    <message>
      <source>Named by the SHA-256 of their payloads with commas between. The queues page fills them in.</source>
      <translation>Benannt nach dem SHA-256 ihrer Nutzdaten, mit Kommas getrennt. Die Seite der Warteschlangen trägt sie ein.</translation>
    </message>
    <message>
      <source>Names are inputs.NAME, steps.ID.VALUE of an earlier step, and before.VALUE in an undo.</source>
      <translation>Namen sind inputs.NAME, steps.ID.VALUE eines früheren Schritts und, beim Zurücknehmen, before.VALUE.</translation>
    </message>
    <message>
      <source>Names have letters, digits and _, and do not begin with a digit.</source>
      <translation>Namen bestehen aus Buchstaben, Ziffern und _ und beginnen nicht mit einer Ziffer.</translation>
    </message>
    <message>
      <source>Native histograms are left out (%1 series): ask for histogram_quantile() or histogram_count() of them.</source>
      <translation>Native Histogramme bleiben weg (%1 Reihen): histogram_quantile() oder histogram_count() davon abfragen.</translation>
    </message>
    <message>
      <source>Needed to go on.</source>
      <translation>Zum Fortfahren nötig.</translation>
    </message>
    <message>
      <source>Needs</source>
      <translation>Braucht</translation>
    </message>
    <message>
      <source>Needs you</source>
      <translation>Handlungsbedarf</translation>
    </message>
    <message>
      <source>Needs you now</source>
      <translation>Jetzt Handlungsbedarf</translation>
    </message>
    <message>
      <source>Neither the system file nor the registry names any figure.</source>
      <translation>Weder Systemdatei noch Registry nennt einen Wert.</translation>
    </message>
    <message>
      <source>Neither touches what is in service.</source>
      <translation>Beides lässt unberührt, was im Dienst ist.</translation>
    </message>
    <message>
      <source>Net</source>
      <translation>Netto</translation>
    </message>
    <message>
      <source>Network unreachable</source>
      <translation>Netz nicht erreichbar</translation>
    </message>
    <message>
      <source>Newest backup</source>
      <translation>Neueste Sicherung</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Next update by %1</source>
      <translation>Nächste Meldung bis %1</translation>
    </message>
    <message>
      <source>Next update in</source>
      <translation>Meldung in</translation>
    </message>
    <message>
      <source>No account, no telemetry, and no network but to what you name.</source>
      <translation>Kein Konto, keine Telemetrie, Netz nur zu dem, was Sie angeben.</translation>
    </message>
    <message>
      <source>No alert</source>
      <translation>Kein Alarm</translation>
    </message>
    <message>
      <source>No alert is selected</source>
      <translation>Kein Alarm ausgewählt</translation>
    </message>
    <message>
      <source>No alert that is known</source>
      <translation>Kein bekannter Alarm</translation>
    </message>
    <message>
      <source>No alert.</source>
      <translation>Kein Alarm.</translation>
    </message>
    <message>
      <source>No anchor was compared: %1</source>
      <translation>Kein Anker wurde verglichen: %1</translation>
    </message>
    <message>
      <source>No anchor: %1 Keep one: opsdeck journal anchor FILE</source>
      <translation>Kein Anker: %1 Einen anlegen: opsdeck journal anchor FILE</translation>
    </message>
    <message>
      <source>No answer came, or none in time: doing it again may help.</source>
      <translation>Es kam keine oder keine rechtzeitige Antwort: Eine Wiederholung kann helfen.</translation>
    </message>
    <message>
      <source>No answer in time</source>
      <translation>Keine rechtzeitige Antwort</translation>
    </message>
    <message>
      <source>No answer to the connection attempt</source>
      <translation>Keine Antwort auf den Verbindungsversuch</translation>
    </message>
    <message numerus="yes">
      <source>No answer to the connection attempt within %n ms</source>
      <translation>
        <numerusform>Keine Antwort auf den Verbindungsversuch binnen %n ms</numerusform>
        <numerusform>Keine Antwort auf den Verbindungsversuch binnen %n ms</numerusform>
      </translation>
    </message>
    <message>
      <source>No answer within the time allowed</source>
      <translation>Keine Antwort in der zulässigen Zeit</translation>
    </message>
    <message>
      <source>No answer within the time allowed; nothing was changed</source>
      <translation>Keine Antwort in der zulässigen Zeit; nichts wurde geändert</translation>
    </message>
    <message>
      <source>No backup</source>
      <translation>Ohne Sicherung</translation>
    </message>
    <message>
      <source>No backup is chosen.</source>
      <translation>Keine Sicherung ist gewählt.</translation>
    </message>
    <message>
      <source>No backup is selected</source>
      <translation>Keine Sicherung ausgewählt</translation>
    </message>
    <message>
      <source>No backups</source>
      <translation>Keine Sicherungen</translation>
    </message>
    <message>
      <source>No commander</source>
      <translation>Keine Einsatzleitung</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Keine Daten</translation>
    </message>
    <message>
      <source>No data on %1: %2</source>
      <translation>Keine Daten zu %1: %2</translation>
    </message>
    <message>
      <source>No data: %1</source>
      <translation>Keine Daten: %1</translation>
    </message>
    <message>
      <source>No environment says where the versions of '%1' are.</source>
      <translation>Keine Umgebung sagt, wo die Versionen von '%1' sind.</translation>
    </message>
    <message>
      <source>No field stands here. A file begins with "apiVersion: opsdeck/v1".</source>
      <translation>Hier steht kein Feld. Eine Datei beginnt mit "apiVersion: opsdeck/v1".</translation>
    </message>
    <message>
      <source>No fresh answer from %1</source>
      <translation>Keine aktuelle Antwort von %1</translation>
    </message>
    <message>
      <source>No incident</source>
      <translation>Kein Vorfall</translation>
    </message>
    <message>
      <source>No incident is selected</source>
      <translation>Kein Vorfall ausgewählt</translation>
    </message>
    <message>
      <source>No incident.</source>
      <translation>Kein Vorfall.</translation>
    </message>
    <message>
      <source>No instance is known, so there is no log to read.</source>
      <translation>Keine Instanz ist bekannt, also gibt es kein Log zu lesen.</translation>
    </message>
    <message>
      <source>No job fails for want of a template any more.</source>
      <translation>Kein Auftrag schlägt mehr fehl, weil eine Vorlage fehlt.</translation>
    </message>
    <message>
      <source>No job has failed. Dead letters show up here by themselves.</source>
      <translation>Kein Auftrag ist fehlgeschlagen. Fehlgeschlagene erscheinen hier von selbst.</translation>
    </message>
    <message>
      <source>No job is in quarantine. Jobs that keep failing come here when failed ones are retried.</source>
      <translation>Kein Auftrag ist in Quarantäne. Hierher kommen Aufträge, die bei Wiederholung immer wieder fehlschlagen.</translation>
    </message>
    <message>
      <source>No job is in work.</source>
      <translation>Kein Auftrag ist in Arbeit.</translation>
    </message>
    <message>
      <source>No job waits. New jobs show up here by themselves.</source>
      <translation>Kein Auftrag wartet. Neue erscheinen hier von selbst.</translation>
    </message>
    <message>
      <source>No limit is crossed, and nothing fails. Worth a look: %1.</source>
      <translation>Keine Grenze ist überschritten, und nichts schlägt fehl. Einen Blick wert: %1.</translation>
    </message>
    <message>
      <source>No limit is set for the error-rate, success-rate or latency of '%1': while a new version of '%2' is watched, real requests that fail would go unseen.</source>
      <translation>Für error-rate, success-rate oder Latenz von '%1' ist keine Grenze gesetzt: während eine neue Version von '%2' beobachtet wird, blieben fehlschlagende echte Anfragen unbemerkt.</translation>
    </message>
    <message>
      <source>No more requests arrive.</source>
      <translation>Es kommen keine Anfragen mehr.</translation>
    </message>
    <message numerus="yes">
      <source>No open alert; %n that are silenced, explained or pending: see All.</source>
      <translation>
        <numerusform>Kein offener Alarm; %n stummgeschaltet, erklärt oder anstehend: siehe Alle.</numerusform>
        <numerusform>Kein offener Alarm; %n stummgeschaltet, erklärt oder anstehend: siehe Alle.</numerusform>
      </translation>
    </message>
    <message>
      <source>No open incident</source>
      <translation>Kein offener Vorfall</translation>
    </message>
    <message>
      <source>No other run changes the same target</source>
      <translation>Kein anderer Lauf ändert dasselbe Ziel</translation>
    </message>
    <message>
      <source>No owner</source>
      <translation>Prozess beendet</translation>
    </message>
    <message>
      <source>No procedure fits it.</source>
      <translation>Kein Verfahren passt dazu.</translation>
    </message>
    <message>
      <source>No procedure fits this system. Put files into procedures/ of the configuration folder.</source>
      <translation>Kein Verfahren passt zu diesem System. Dateien in procedures/ des Konfigurationsordners ablegen.</translation>
    </message>
    <message>
      <source>No procedure is selected</source>
      <translation>Kein Verfahren ausgewählt</translation>
    </message>
    <message>
      <source>No procedure ran.</source>
      <translation>Kein Verfahren lief.</translation>
    </message>
    <message>
      <source>No procedure runs</source>
      <translation>Kein Verfahren läuft</translation>
    </message>
    <message>
      <source>No queues</source>
      <translation>Keine Warteschlangen</translation>
    </message>
    <message>
      <source>No rates yet</source>
      <translation>Noch keine Raten</translation>
    </message>
    <message>
      <source>No reason makes it whole. Choose another version.</source>
      <translation>Kein Grund macht sie unversehrt. Eine andere Version wählen.</translation>
    </message>
    <message>
      <source>No record matches.</source>
      <translation>Kein Eintrag passt.</translation>
    </message>
    <message>
      <source>No requests in this time, so no rate</source>
      <translation>Keine Anfragen in dieser Zeit, also keine Rate</translation>
    </message>
    <message>
      <source>No run is selected</source>
      <translation>Kein Lauf ausgewählt</translation>
    </message>
    <message>
      <source>No runs yet. Start one with: opsdeck run SYSTEM PROCEDURE</source>
      <translation>Noch keine Läufe. Einen starten mit: opsdeck run SYSTEM PROCEDURE</translation>
    </message>
    <message>
      <source>No samples in the last %1</source>
      <translation>Keine Messwerte in den letzten %1</translation>
    </message>
    <message>
      <source>No services</source>
      <translation>Keine Dienste</translation>
    </message>
    <message>
      <source>No source answers; the last known values are shown</source>
      <translation>Keine Quelle antwortet; gezeigt sind die letzten bekannten Werte</translation>
    </message>
    <message>
      <source>No source has answered yet; nothing is known</source>
      <translation>Noch hat keine Quelle geantwortet; nichts ist bekannt</translation>
    </message>
    <message>
      <source>No system</source>
      <translation>Kein System</translation>
    </message>
    <message>
      <source>No system file could be read</source>
      <translation>Keine Systemdatei war lesbar</translation>
    </message>
    <message>
      <source>No triage was kept with it.</source>
      <translation>Dazu wurde keine Triage aufbewahrt.</translation>
    </message>
    <message>
      <source>No values yet</source>
      <translation>Noch keine Werte</translation>
    </message>
    <message>
      <source>No version has this figure</source>
      <translation>Keine Version hat diesen Wert</translation>
    </message>
    <message>
      <source>No version is chosen.</source>
      <translation>Keine Version gewählt.</translation>
    </message>
    <message>
      <source>No version is selected</source>
      <translation>Keine Version ausgewählt</translation>
    </message>
    <message numerus="yes">
      <source>No whole answer within %n ms</source>
      <translation>
        <numerusform>Keine vollständige Antwort binnen %n ms</numerusform>
        <numerusform>Keine vollständige Antwort binnen %n ms</numerusform>
      </translation>
    </message>
    <message>
      <source>No worker takes jobs.</source>
      <translation>Kein Worker nimmt Aufträge an.</translation>
    </message>
    <message>
      <source>No.</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>No. %1: %2, %3 UTC</source>
      <translation>Nr. %1: %2, %3 UTC</translation>
    </message>
    <message>
      <source>Nobody can ask for documents. This keeps the last log lines as evidence, checks what the API depends on, restarts it, and proves with a real request that it answers.</source>
      <translation>Niemand kann Dokumente anfordern. Dieses Verfahren bewahrt die letzten Logzeilen als Beleg auf, prüft, wovon die API abhängt, startet sie neu und weist mit einer echten Anfrage nach, dass sie antwortet.</translation>
    </message>
    <message>
      <source>Nobody knows what is served</source>
      <translation>Niemand weiß, was im Dienst ist</translation>
    </message>
    <message>
      <source>Nobody may read or write what is about to be replaced.</source>
      <translation>Niemand darf lesen oder schreiben, was gleich ersetzt wird.</translation>
    </message>
    <message>
      <source>Nobody may read or write what is about to be replaced. From here on the service is down.</source>
      <translation>Niemand darf lesen oder schreiben, was gleich ersetzt wird. Ab hier ist der Dienst ausgefallen.</translation>
    </message>
    <message>
      <source>Nobody may write into a database that is about to be replaced.</source>
      <translation>Niemand darf in eine Datenbank schreiben, die gleich ersetzt wird.</translation>
    </message>
    <message>
      <source>Nobody needs them any more, and on a full disk nothing can be written.</source>
      <translation>Niemand braucht sie mehr, und auf eine volle Platte lässt sich nichts schreiben.</translation>
    </message>
    <message>
      <source>Nobody takes jobs from {{inputs.from}}; there they are safe, but they will never be done.</source>
      <translation>Niemand nimmt Aufträge aus {{inputs.from}}; dort sind sie sicher, werden aber nie erledigt.</translation>
    </message>
    <message>
      <source>Nobody was named.</source>
      <translation>Niemand wurde benannt.</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Keine</translation>
    </message>
    <message>
      <source>None before %1 is back.</source>
      <translation>Keines, bevor %1 wieder da ist.</translation>
    </message>
    <message>
      <source>None by its kind. Triage looks at everything and may find one.</source>
      <translation>Keines nach seiner Art. Die Triage sieht alles an und findet vielleicht eines.</translation>
    </message>
    <message>
      <source>None fails any more. If some do, their reasons are named.</source>
      <translation>Keiner schlägt mehr fehl. Wenn doch, werden die Gründe genannt.</translation>
    </message>
    <message>
      <source>None is old enough</source>
      <translation>Nichts ist alt genug</translation>
    </message>
    <message>
      <source>None may be used as it is.</source>
      <translation>Keine ist verwendbar, wie sie ist.</translation>
    </message>
    <message>
      <source>None was old enough</source>
      <translation>Nichts war alt genug</translation>
    </message>
    <message>
      <source>None was sent.</source>
      <translation>Keine wurde gesendet.</translation>
    </message>
    <message>
      <source>None was up: %1 started</source>
      <translation>Keine lief: %1 gestartet</translation>
    </message>
    <message>
      <source>Not answered</source>
      <translation>Unbeantwortet</translation>
    </message>
    <message>
      <source>Not every source has answered, so nothing can be said.</source>
      <translation>Nicht jede Quelle hat geantwortet, daher ist keine Aussage möglich.</translation>
    </message>
    <message>
      <source>Not finished</source>
      <translation>Nicht fertig</translation>
    </message>
    <message numerus="yes">
      <source>Not in this export: %n part(s) of the journal.</source>
      <translation>
        <numerusform>Nicht in diesem Export: %n Teil des Journals.</numerusform>
        <numerusform>Nicht in diesem Export: %n Teile des Journals.</numerusform>
      </translation>
    </message>
    <message>
      <source>Not known</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Not known yet</source>
      <translation>Noch unbekannt</translation>
    </message>
    <message>
      <source>Not known.</source>
      <translation>Unbekannt.</translation>
    </message>
    <message>
      <source>Not known: %1</source>
      <translation>Unbekannt: %1</translation>
    </message>
    <message>
      <source>Not looked at yet, as it takes longer than %1: the run looks before it changes anything</source>
      <translation>Noch nicht geprüft, weil es länger als %1 dauert: der Lauf prüft es, bevor er etwas ändert</translation>
    </message>
    <message>
      <source>Not said yet: %1. For the report: %2</source>
      <translation>Noch nicht gesagt: %1. Für den Bericht: %2</translation>
    </message>
    <message>
      <source>Not sent: %1</source>
      <translation>Nicht gesendet: %1</translation>
    </message>
    <message>
      <source>Not watched</source>
      <translation>Nicht überwacht</translation>
    </message>
    <message>
      <source>Not watched: nothing is known</source>
      <translation>Nicht überwacht: nichts ist bekannt</translation>
    </message>
    <message>
      <source>Not written into %1: %2</source>
      <translation>Nicht in %1 geschrieben: %2</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Notizen</translation>
    </message>
    <message>
      <source>Nothing alarming</source>
      <translation>Nichts Alarmierendes</translation>
    </message>
    <message>
      <source>Nothing alarming. Worth a look: %1</source>
      <translation>Nichts Alarmierendes. Einen Blick wert: %1</translation>
    </message>
    <message>
      <source>Nothing bad for as long as you have said. If something is, the image that was in use comes back.</source>
      <translation>Nichts Schlechtes, so lange wie angegeben. Sonst kommt das bisher benutzte Image zurück.</translation>
    </message>
    <message>
      <source>Nothing can be asked while no target is reached.</source>
      <translation>Solange kein Ziel erreicht wird, lässt sich nichts erfragen.</translation>
    </message>
    <message>
      <source>Nothing has been journaled yet. Every action will stand here.</source>
      <translation>Noch steht nichts im Journal. Jede Aktion wird hier stehen.</translation>
    </message>
    <message>
      <source>Nothing has been run here yet</source>
      <translation>Hier ist noch nichts gelaufen</translation>
    </message>
    <message>
      <source>Nothing has been written down yet</source>
      <translation>Noch wurde nichts festgehalten</translation>
    </message>
    <message>
      <source>Nothing has been written into it for %1: look at the run.</source>
      <translation>Seit %1 wurde nichts hineingeschrieben: Sehen Sie sich den Lauf an.</translation>
    </message>
    <message>
      <source>Nothing here reaches production.</source>
      <translation>Nichts hier erreicht die Produktion.</translation>
    </message>
    <message>
      <source>Nothing here speaks against it.</source>
      <translation>Nichts hier spricht dagegen.</translation>
    </message>
    <message>
      <source>Nothing is being done. To resume starts a new owner, which first asks the target what happened.</source>
      <translation>Es geschieht nichts. Fortsetzen startet einen neuen Prozess, der zuerst das Ziel fragt, was geschehen ist.</translation>
    </message>
    <message>
      <source>Nothing is broken.</source>
      <translation>Nichts ist gestört.</translation>
    </message>
    <message>
      <source>Nothing is called "%1".</source>
      <translation>Nichts heißt "%1".</translation>
    </message>
    <message>
      <source>Nothing is decided.</source>
      <translation>Nichts wird entschieden.</translation>
    </message>
    <message>
      <source>Nothing is done twice: an unknown step is looked up before anything else.</source>
      <translation>Nichts geschieht doppelt: ein unbekannter Schritt wird zuerst am Ziel geprüft.</translation>
    </message>
    <message>
      <source>Nothing is known about '%1': it has neither a probe nor an expected number of instances.</source>
      <translation>Über '%1' ist nichts bekannt: weder eine Sonde noch eine erwartete Anzahl von Instanzen.</translation>
    </message>
    <message>
      <source>Nothing is newer than it</source>
      <translation>Nichts ist neuer als sie</translation>
    </message>
    <message>
      <source>Nothing is suggested: %1. Choose one.</source>
      <translation>Kein Vorschlag: %1. Eine wählen.</translation>
    </message>
    <message>
      <source>Nothing is watched</source>
      <translation>Nichts wird überwacht</translation>
    </message>
    <message>
      <source>Nothing is wrong</source>
      <translation>Alles in Ordnung</translation>
    </message>
    <message>
      <source>Nothing is wrong.</source>
      <translation>Alles ist in Ordnung.</translation>
    </message>
    <message>
      <source>Nothing lies in place</source>
      <translation>Nichts ist eingesetzt</translation>
    </message>
    <message>
      <source>Nothing matches “%1”.</source>
      <translation>Nichts passt zu „%1“.</translation>
    </message>
    <message>
      <source>Nothing more is started. What was done stays as it is.</source>
      <translation>Nichts weiter wird gestartet. Was getan ist, bleibt so.</translation>
    </message>
    <message>
      <source>Nothing needs you</source>
      <translation>Kein Handlungsbedarf</translation>
    </message>
    <message>
      <source>Nothing needs you now</source>
      <translation>Jetzt kein Handlungsbedarf</translation>
    </message>
    <message>
      <source>Nothing new needs you</source>
      <translation>Kein neuer Handlungsbedarf</translation>
    </message>
    <message>
      <source>Nothing newer was found</source>
      <translation>Nichts Neueres wurde gefunden</translation>
    </message>
    <message>
      <source>Nothing of the run was taken back.</source>
      <translation>Nichts vom Lauf wurde zurückgenommen.</translation>
    </message>
    <message>
      <source>Nothing runs until you press the last button.</source>
      <translation>Nichts läuft, bis Sie den letzten Knopf drücken.</translation>
    </message>
    <message>
      <source>Nothing runs until you press the last button. You can pause or stop before each step.</source>
      <translation>Nichts läuft, bevor Sie die letzte Schaltfläche drücken. Vor jedem Schritt können Sie anhalten oder beenden.</translation>
    </message>
    <message>
      <source>Nothing that is known</source>
      <translation>Nichts, soweit bekannt</translation>
    </message>
    <message>
      <source>Nothing that is known is wrong.</source>
      <translation>Soweit bekannt, ist alles in Ordnung.</translation>
    </message>
    <message>
      <source>Nothing that was seen points to a cause. Look at what is bad or not known at the left, and at the logs.</source>
      <translation>Nichts Gesehenes weist auf eine Ursache hin. Links ansehen, was schlecht oder unbekannt ist, und die Logs.</translation>
    </message>
    <message>
      <source>Nothing to go back to: %1</source>
      <translation>Keine Version zum Zurückrollen: %1</translation>
    </message>
    <message>
      <source>Nothing was changed so far: stopping loses nothing.</source>
      <translation>Bisher wurde nichts geändert: Beim Stoppen geht nichts verloren.</translation>
    </message>
    <message>
      <source>Nothing was changed.</source>
      <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing was changed. Try again, or allow it more time under 'timeout' of the model.</source>
      <translation>Nichts wurde geändert. Erneut versuchen oder unter 'timeout' des Modells mehr Zeit zugestehen.</translation>
    </message>
    <message>
      <source>Nothing was done.</source>
      <translation>Es wurde nichts getan.</translation>
    </message>
    <message>
      <source>Nothing was removed from the queue.</source>
      <translation>Nichts wurde aus der Warteschlange entfernt.</translation>
    </message>
    <message>
      <source>Nothing was replaced; the former image stands.</source>
      <translation>Nichts wurde ersetzt; das bisherige Image bleibt.</translation>
    </message>
    <message>
      <source>Nothing was sent to it. Start the procedure anew, so that its plan fits.</source>
      <translation>Nichts wurde an ihn gesendet. Das Verfahren neu beginnen, damit der Plan passt.</translation>
    </message>
    <message>
      <source>Nothing was touched.</source>
      <translation>Nichts wurde angetastet.</translation>
    </message>
    <message>
      <source>Nothing was written down.</source>
      <translation>Nichts wurde festgehalten.</translation>
    </message>
    <message>
      <source>Nothing was wrong</source>
      <translation>Alles war in Ordnung</translation>
    </message>
    <message>
      <source>Notifications</source>
      <translation>Benachrichtigungen</translation>
    </message>
    <message>
      <source>Noting a fault of the practice lab</source>
      <translation>Störung des Übungslabors vermerken</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Jetzt</translation>
    </message>
    <message>
      <source>Now it takes: %1</source>
      <translation>Jetzt möglich: %1</translation>
    </message>
    <message>
      <source>OK</source>
      <translation>OK</translation>
    </message>
    <message>
      <source>Observed</source>
      <translation>Beobachtet</translation>
    </message>
    <message>
      <source>Of %1 none has failed %2 times or more</source>
      <translation>%1: keiner %2-mal oder öfter fehlgeschlagen</translation>
    </message>
    <message>
      <source>Of %1, %2 have failed %3 times or more (up to %4 times)</source>
      <translation>%1: %2 davon %3-mal oder öfter fehlgeschlagen (bis zu %4-mal)</translation>
    </message>
    <message>
      <source>Of the machine's memory for all of them, and of its container's limit for each. 80 is the level of the alert.</source>
      <translation>Vom Speicher des Rechners für alle zusammen, und von der Grenze seines Containers für jeden. 80 ist der Schwellwert des Alarms.</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Ollama has no archive.</source>
      <translation>Ollama hat kein Archiv.</translation>
    </message>
    <message>
      <source>Ollama has no way to do this for others: each request names the tag that it wants</source>
      <translation>Ollama kann das nicht für andere tun: jede Anfrage nennt das Tag, das sie will</translation>
    </message>
    <message>
      <source>On a full disk no document can be written, and nothing else helps.</source>
      <translation>Auf eine volle Platte lässt sich kein Dokument schreiben, und nichts anderes hilft.</translation>
    </message>
    <message>
      <source>On that machine: ollama cp %1:%2 %1:NAME</source>
      <translation>Auf jenem Rechner: ollama cp %1:%2 %1:NAME</translation>
    </message>
    <message>
      <source>On that machine: ollama pull %1</source>
      <translation>Auf jenem Rechner: ollama pull %1</translation>
    </message>
    <message>
      <source>On that machine: ollama rm %1</source>
      <translation>Auf jenem Rechner: ollama rm %1</translation>
    </message>
    <message>
      <source>One is enough for some thousand documents.</source>
      <translation>Eines reicht für einige tausend Dokumente.</translation>
    </message>
    <message>
      <source>One of %1 is missing here.</source>
      <translation>Hier fehlt eines von %1.</translation>
    </message>
    <message>
      <source>One of: %1</source>
      <translation>Eines von: %1</translation>
    </message>
    <message>
      <source>One that was started again and again by itself has probably run out of memory.</source>
      <translation>Einem, der von selbst immer wieder neu gestartet wurde, ging wahrscheinlich der Speicher aus.</translation>
    </message>
    <message>
      <source>Only %1 of work may be lost, but a backup is made every %2: up to %2 would be lost.</source>
      <translation>Nur %1 Arbeit dürfen verloren gehen, gesichert wird aber alle %2: bis zu %2 gingen verloren.</translation>
    </message>
    <message>
      <source>Only a part of the run was taken back.</source>
      <translation>Nur ein Teil des Laufs wurde zurückgenommen.</translation>
    </message>
    <message>
      <source>Only after the loss of a server, and for backups of other programs, which do not say of which server they are.</source>
      <translation>Nur nach Verlust eines Servers, und für Sicherungen anderer Programme, die nicht angeben, von welchem Server sie stammen.</translation>
    </message>
    <message>
      <source>Only after the loss of a server. It keeps a backup of one system from being restored into another by mistake.</source>
      <translation>Nur nach Verlust eines Servers. Verhindert, dass die Sicherung eines Systems versehentlich in einem anderen wiederhergestellt wird.</translation>
    </message>
    <message>
      <source>Only if</source>
      <translation>Nur wenn</translation>
    </message>
    <message>
      <source>Only if %1.</source>
      <translation>Nur wenn %1.</translation>
    </message>
    <message>
      <source>Only if %1: %2</source>
      <translation>Nur wenn %1: %2</translation>
    </message>
    <message>
      <source>Only jobs that succeed show that it worked.</source>
      <translation>Nur gelungene Aufträge zeigen, dass es geholfen hat.</translation>
    </message>
    <message>
      <source>Only one of %1 may stand here.</source>
      <translation>Nur eines von %1 darf hier stehen.</translation>
    </message>
    <message>
      <source>Only one version is kept: there would be none to go back to.</source>
      <translation>Nur eine Version wird aufbewahrt: zum Zurückrollen gäbe es keine.</translation>
    </message>
    <message>
      <source>Only reads. Nothing has been changed so far.</source>
      <translation>Liest nur. Bisher wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Only records of this run.</source>
      <translation>Nur Einträge dieses Laufs.</translation>
    </message>
    <message>
      <source>Only records of this type, such as intent.</source>
      <translation>Nur Einträge dieses Typs, etwa intent.</translation>
    </message>
    <message>
      <source>Only the application itself can tell that it works.</source>
      <translation>Nur die Anwendung selbst kann sagen, dass es funktioniert.</translation>
    </message>
    <message>
      <source>Only the queue itself shows that it worked.</source>
      <translation>Nur die Warteschlange selbst zeigt, dass es geholfen hat.</translation>
    </message>
    <message>
      <source>Only the service itself can tell that this version works.</source>
      <translation>Nur der Dienst selbst kann sagen, dass diese Version funktioniert.</translation>
    </message>
    <message>
      <source>Only this shows that it helped. What leaks grows again; look once more in an hour.</source>
      <translation>Nur das zeigt, dass es geholfen hat. Was leckt, wächst wieder; in einer Stunde noch einmal nachsehen.</translation>
    </message>
    <message>
      <source>Only what is known can be brought back. Nothing is guessed; if the previous image is not known, name one.</source>
      <translation>Nur was bekannt ist, lässt sich zurückholen. Geraten wird nicht; ist das vorige Image unbekannt, eines angeben.</translation>
    </message>
    <message>
      <source>Only what stands in a backup can come back.</source>
      <translation>Nur was in einer Sicherung steht, kann zurückkommen.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Open  %1</source>
      <translation>Offen  %1</translation>
    </message>
    <message>
      <source>Open 1 incident</source>
      <translation>1 Vorfall eröffnen</translation>
    </message>
    <message>
      <source>Open 1 incident again</source>
      <translation>1 Vorfall wieder eröffnen</translation>
    </message>
    <message>
      <source>Open a system file</source>
      <translation>Systemdatei öffnen</translation>
    </message>
    <message>
      <source>Open a system file…</source>
      <translation>Systemdatei öffnen…</translation>
    </message>
    <message>
      <source>Open a system…</source>
      <translation>System öffnen…</translation>
    </message>
    <message>
      <source>Open again…</source>
      <translation>Wieder eröffnen…</translation>
    </message>
    <message>
      <source>Open an incident</source>
      <translation>Vorfall eröffnen</translation>
    </message>
    <message>
      <source>Open an incident…</source>
      <translation>Vorfall eröffnen…</translation>
    </message>
    <message>
      <source>Open another console, though one is open already.</source>
      <translation>Öffnet eine weitere Konsole, obwohl schon eine offen ist.</translation>
    </message>
    <message>
      <source>Open are: %1</source>
      <translation>Offen sind: %1</translation>
    </message>
    <message>
      <source>Open for</source>
      <translation>Offen seit</translation>
    </message>
    <message>
      <source>Open guided</source>
      <translation>Geführt öffnen</translation>
    </message>
    <message>
      <source>Open incidents</source>
      <translation>Offene Vorfälle</translation>
    </message>
    <message>
      <source>Open it again first: opsdeck incident reopen</source>
      <translation>Zuerst wieder eröffnen: opsdeck incident reopen</translation>
    </message>
    <message>
      <source>Open one for it…</source>
      <translation>Dafür einen eröffnen…</translation>
    </message>
    <message>
      <source>Open one with: opsdeck incident open</source>
      <translation>Einen eröffnen mit: opsdeck incident open</translation>
    </message>
    <message>
      <source>Open the incident again</source>
      <translation>Den Vorfall wieder öffnen</translation>
    </message>
    <message>
      <source>Open the procedure %1</source>
      <translation>Verfahren %1 öffnen</translation>
    </message>
    <message>
      <source>Opened</source>
      <translation>Eröffnet</translation>
    </message>
    <message>
      <source>Opening %1</source>
      <translation>%1 öffnen</translation>
    </message>
    <message>
      <source>Opening a system file</source>
      <translation>Systemdatei öffnen</translation>
    </message>
    <message>
      <source>Opening an incident</source>
      <translation>Vorfall eröffnen</translation>
    </message>
    <message>
      <source>Opening backup %1</source>
      <translation>Sicherung %1 öffnen</translation>
    </message>
    <message>
      <source>Opening the console</source>
      <translation>Konsole öffnen</translation>
    </message>
    <message>
      <source>Opening the journal</source>
      <translation>Journal öffnen</translation>
    </message>
    <message>
      <source>Opening the journal's lock</source>
      <translation>Sperre des Journals öffnen</translation>
    </message>
    <message>
      <source>Opening the wall</source>
      <translation>Wandanzeige öffnen</translation>
    </message>
    <message>
      <source>Opening the wizard</source>
      <translation>Assistenten öffnen</translation>
    </message>
    <message>
      <source>Opens an incident again that is over; without --id the newest of those.</source>
      <translation>Eröffnet einen beendeten Vorfall wieder; ohne --id den neuesten davon.</translation>
    </message>
    <message>
      <source>Opens an incident and starts its clocks. With --from-triage everything is looked at first: what was found is kept as evidence, and says how bad it is and what is affected.</source>
      <translation>Eröffnet einen Vorfall und startet seine Uhren. Mit --from-triage wird zuerst alles angesehen: was gefunden wurde, bleibt als Beleg und sagt, wie schlimm es ist und was betroffen ist.</translation>
    </message>
    <message>
      <source>Opens this run in the wizard, one step a screen.</source>
      <translation>Öffnet diesen Lauf im Assistenten, ein Schritt je Bildschirm.</translation>
    </message>
    <message>
      <source>Opsdeck</source>
      <translation>Opsdeck</translation>
    </message>
    <message>
      <source>Opsdeck calls nobody for it; it stays on this page, and nothing else changes.</source>
      <translation>Opsdeck benachrichtigt dafür niemanden; er bleibt auf dieser Seite, sonst ändert sich nichts.</translation>
    </message>
    <message>
      <source>Opsdeck keeps the image in use in this file: you need the right to write there.</source>
      <translation>Opsdeck hält das verwendete Image in dieser Datei fest: dort ist Schreibrecht nötig.</translation>
    </message>
    <message>
      <source>Or cancel, give yours another name ("name" under "metadata"), and open it again.</source>
      <translation>Oder brechen Sie ab, geben Sie Ihrem einen anderen Namen („name“ unter „metadata“) und öffnen Sie es erneut.</translation>
    </message>
    <message>
      <source>Or let --from-triage judge it.</source>
      <translation>Oder --from-triage urteilen lassen.</translation>
    </message>
    <message>
      <source>Or name another environment with --environment: %1</source>
      <translation>Oder eine andere Umgebung mit --environment angeben: %1</translation>
    </message>
    <message>
      <source>Others may be testing here.</source>
      <translation>Andere testen hier vielleicht.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Outcome unknown</source>
      <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
      <source>Output for people (text) or programs (json).</source>
      <translation>Ausgabe für Menschen (text) oder Programme (json).</translation>
    </message>
    <message>
      <source>Over the versions</source>
      <translation>Verlauf nach Version</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Übersicht</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Zuständig</translation>
    </message>
    <message>
      <source>Owner is gone</source>
      <translation>Prozess beendet</translation>
    </message>
    <message>
      <source>P2 while its service serves another version than the one in place</source>
      <translation>P2, solange eine andere Version im Dienst ist als die eingesetzte</translation>
    </message>
    <message>
      <source>PID</source>
      <translation>PID</translation>
    </message>
    <message>
      <source>PING %1, every %2</source>
      <translation>PING %1, alle %2</translation>
    </message>
    <message>
      <source>PRACTICE</source>
      <translation>ÜBUNG</translation>
    </message>
    <message>
      <source>PRODUCTION</source>
      <translation>PRODUKTION</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Page, service, procedure or run</source>
      <translation>Seite, Dienst, Verfahren oder Lauf</translation>
    </message>
    <message>
      <source>Parameter that differs</source>
      <translation>Abweichender Parameter</translation>
    </message>
    <message>
      <source>Partial</source>
      <translation>Teilweise</translation>
    </message>
    <message>
      <source>Pause before the next step</source>
      <translation>Vor dem nächsten Schritt pausieren</translation>
    </message>
    <message>
      <source>Paused</source>
      <translation>Pausiert</translation>
    </message>
    <message>
      <source>Payload</source>
      <translation>Nutzdaten</translation>
    </message>
    <message>
      <source>Payload, %1</source>
      <translation>Nutzdaten, %1</translation>
    </message>
    <message>
      <source>Pending</source>
      <translation>Anstehend</translation>
    </message>
    <message>
      <source>Perhaps sent: %1</source>
      <translation>Vielleicht gesendet: %1</translation>
    </message>
    <message>
      <source>Persistence</source>
      <translation>Persistenz</translation>
    </message>
    <message>
      <source>Pictures of the console's pages on a running environment, without a display.
PAGE is overview, alerts, incidents, health, queues, models, backups, procedures, runs, audit or wall.</source>
      <translation>Bilder der Konsolenseiten einer laufenden Umgebung, ohne Bildschirm.
PAGE ist overview, alerts, incidents, health, queues, models, backups, procedures, runs, audit oder wall.</translation>
    </message>
    <message>
      <source>Pinging PostgreSQL</source>
      <translation>PostgreSQL anpingen</translation>
    </message>
    <message>
      <source>Pinging Redis</source>
      <translation>Redis anpingen</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan hash</source>
      <translation>Plan-Hash</translation>
    </message>
    <message>
      <source>Post-mortem done</source>
      <translation>Post-mortem abgeschlossen</translation>
    </message>
    <message>
      <source>Post-mortem is done…</source>
      <translation>Post-mortem ist abgeschlossen…</translation>
    </message>
    <message>
      <source>PostgreSQL</source>
      <translation>PostgreSQL</translation>
    </message>
    <message>
      <source>PostgreSQL %1 at %2</source>
      <translation>PostgreSQL %1 auf %2</translation>
    </message>
    <message>
      <source>PostgreSQL does not answer, so the API can't. Run "Restart a service" (restart-service) with database. If that does not help, call the platform lead. Then run this again.</source>
      <translation>PostgreSQL antwortet nicht, also kann es auch die API nicht. "Dienst neu starten" (restart-service) mit database ausführen. Hilft das nicht, den Platform Lead anrufen. Danach dieses Verfahren erneut ausführen.</translation>
    </message>
    <message>
      <source>PostgreSQL down</source>
      <translation>PostgreSQL ausgefallen</translation>
    </message>
    <message>
      <source>PostgreSQL is stopped.</source>
      <translation>PostgreSQL ist gestoppt.</translation>
    </message>
    <message>
      <source>Practice</source>
      <translation>Übung</translation>
    </message>
    <message>
      <source>Practise safely</source>
      <translation>Gefahrlos üben</translation>
    </message>
    <message>
      <source>Precheck</source>
      <translation>Vorabprüfung</translation>
    </message>
    <message>
      <source>Preflight</source>
      <translation>Vorprüfung</translation>
    </message>
    <message>
      <source>Preparing a folder of the practice lab</source>
      <translation>Ordner des Übungslabors vorbereiten</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Primary</source>
      <translation>Primary</translation>
    </message>
    <message>
      <source>Print it alone.</source>
      <translation>Nur ausgeben.</translation>
    </message>
    <message>
      <source>Print it, and write down that it was told by hand.</source>
      <translation>Ausgeben und vermerken, dass sie von Hand mitgeteilt wurde.</translation>
    </message>
    <message>
      <source>Prints what an administrator runs once in that database.</source>
      <translation>Gibt aus, was ein Administrator einmal in dieser Datenbank ausführt.</translation>
    </message>
    <message>
      <source>Probe</source>
      <translation>Sonde</translation>
    </message>
    <message>
      <source>Probe took</source>
      <translation>Dauer der Sonde</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Procedure “%1”.</source>
      <translation>Verfahren „%1“.</translation>
    </message>
    <message>
      <source>Procedure: %1</source>
      <translation>Verfahren: %1</translation>
    </message>
    <message>
      <source>Procedure: %1 (%2)</source>
      <translation>Verfahren: %1 (%2)</translation>
    </message>
    <message>
      <source>Procedures</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>Procedures that fit</source>
      <translation>Passende Verfahren</translation>
    </message>
    <message>
      <source>Procedures that ran</source>
      <translation>Ausgeführte Verfahren</translation>
    </message>
    <message>
      <source>Program %1</source>
      <translation>Programm %1</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Progress of this step</source>
      <translation>Fortschritt dieses Schritts</translation>
    </message>
    <message>
      <source>Project</source>
      <translation>Projekt</translation>
    </message>
    <message>
      <source>Prometheus</source>
      <translation>Prometheus</translation>
    </message>
    <message>
      <source>Prometheus and Alertmanager are off.</source>
      <translation>Prometheus und Alertmanager sind aus.</translation>
    </message>
    <message>
      <source>Prometheus and Alertmanager watch the practice lab.</source>
      <translation>Prometheus und Alertmanager überwachen das Übungslabor.</translation>
    </message>
    <message>
      <source>Prometheus can't be asked, and this console has not seen it either. %1</source>
      <translation>Prometheus ist nicht abfragbar, und auch diese Konsole hat es nicht gesehen. %1</translation>
    </message>
    <message>
      <source>Prometheus can't be asked; drawn is what this console has seen. %1</source>
      <translation>Prometheus ist nicht abfragbar; gezeichnet ist, was diese Konsole gesehen hat. %1</translation>
    </message>
    <message>
      <source>Prometheus or Alertmanager is not installed.</source>
      <translation>Prometheus oder Alertmanager ist nicht installiert.</translation>
    </message>
    <message>
      <source>Promote a version of a model</source>
      <translation>Version eines Modells befördern</translation>
    </message>
    <message>
      <source>Promote…</source>
      <translation>Befördern…</translation>
    </message>
    <message>
      <source>Promoting version %1 of %2</source>
      <translation>Version %1 von %2 befördern</translation>
    </message>
    <message>
      <source>Prove it</source>
      <translation>Nachweisen</translation>
    </message>
    <message>
      <source>Prove that a backup restores</source>
      <translation>Wiederherstellung einer Sicherung nachweisen</translation>
    </message>
    <message>
      <source>Prove that it restores…</source>
      <translation>Wiederherstellung nachweisen…</translation>
    </message>
    <message>
      <source>Proves that a backup set restores, in scratch places.</source>
      <translation>Weist in Testbereichen nach, dass sich ein Sicherungssatz wiederherstellen lässt.</translation>
    </message>
    <message>
      <source>Pull it first.</source>
      <translation>Zuerst herunterladen.</translation>
    </message>
    <message>
      <source>Pull it on that machine: ollama pull %1</source>
      <translation>Auf jenem Rechner herunterladen: ollama pull %1</translation>
    </message>
    <message>
      <source>Pulling %1</source>
      <translation>%1 herunterladen</translation>
    </message>
    <message>
      <source>Put another version in place first.</source>
      <translation>Zuerst eine andere Version einsetzen.</translation>
    </message>
    <message>
      <source>Put another version in place: rollback-model, with its name.</source>
      <translation>Eine andere Version einsetzen: rollback-model, mit ihrem Namen.</translation>
    </message>
    <message>
      <source>Put away</source>
      <translation>Ausblenden</translation>
    </message>
    <message>
      <source>Put failed jobs back into {{inputs.queue}}</source>
      <translation>Fehlgeschlagene Aufträge in {{inputs.queue}} zurücklegen</translation>
    </message>
    <message>
      <source>Put its file into %1.</source>
      <translation>Seine Datei in %1 ablegen.</translation>
    </message>
    <message>
      <source>Put stuck jobs back in front of the queue</source>
      <translation>Hängende Aufträge vorn in die Warteschlange zurücklegen</translation>
    </message>
    <message>
      <source>Put the chosen version in place</source>
      <translation>Gewählte Version einsetzen</translation>
    </message>
    <message>
      <source>Put the earlier version in place</source>
      <translation>Frühere Version einsetzen</translation>
    </message>
    <message>
      <source>Put the jobs in work back in front of {{inputs.queue}}</source>
      <translation>Aufträge in Arbeit vorn in {{inputs.queue}} zurücklegen</translation>
    </message>
    <message>
      <source>Put the jobs that were moved back in front of %1, in their old order, but for those that a worker has taken meanwhile</source>
      <translation>Die verschobenen Aufträge in alter Reihenfolge vorn in %1 zurücklegen, außer denen, die ein Worker inzwischen genommen hat</translation>
    </message>
    <message>
      <source>Put the jobs that were taken out back in front of those that wait in %1, in their old order</source>
      <translation>Die herausgenommenen Aufträge in alter Reihenfolge vor die in %1 wartenden zurücklegen</translation>
    </message>
    <message>
      <source>Put the journal back from a backup, or go on without what is lost: opsdeck journal recover --accept-loss</source>
      <translation>Das Journal aus einer Sicherung zurückholen oder ohne das Verlorene fortfahren: opsdeck journal recover --accept-loss</translation>
    </message>
    <message>
      <source>Put the kept %1 back in its place, by renaming; the restored one, with all that came since, is kept aside</source>
      <translation>Aufbewahrten Stand von %1 durch Umbenennen zurückholen; der wiederhergestellte wird mit allem, was seither kam, zur Seite gelegt</translation>
    </message>
    <message>
      <source>Put the new version in place</source>
      <translation>Neue Version einsetzen</translation>
    </message>
    <message>
      <source>Put the restored %1 in the place of the one in service, by renaming; the old one is kept</source>
      <translation>Wiederhergestellten Stand von %1 durch Umbenennen an die Stelle des laufenden setzen; der alte bleibt erhalten</translation>
    </message>
    <message>
      <source>Put the restored configuration in place</source>
      <translation>Wiederhergestellte Konfiguration einsetzen</translation>
    </message>
    <message>
      <source>Put the restored contents of Redis in place</source>
      <translation>Wiederhergestellten Inhalt von Redis einsetzen</translation>
    </message>
    <message>
      <source>Put the restored database in its place</source>
      <translation>Wiederhergestellte Datenbank an ihre Stelle setzen</translation>
    </message>
    <message>
      <source>Put the restored database in place</source>
      <translation>Wiederhergestellte Datenbank einsetzen</translation>
    </message>
    <message>
      <source>Put the restored model files in place</source>
      <translation>Wiederhergestellte Modelldateien einsetzen</translation>
    </message>
    <message>
      <source>Put the restored part in its place</source>
      <translation>Wiederhergestellten Teil an seine Stelle setzen</translation>
    </message>
    <message>
      <source>Put the restored templates in place</source>
      <translation>Wiederhergestellte Vorlagen einsetzen</translation>
    </message>
    <message>
      <source>Put the whole value in quotes, as in "{{%1}}". Without quotes YAML takes braces for a mapping.</source>
      <translation>Den ganzen Wert in Anführungszeichen setzen, wie in "{{%1}}". Ohne sie hält YAML die Klammern für eine Zuordnung.</translation>
    </message>
    <message>
      <source>Put them back into {{inputs.queue}}</source>
      <translation>In {{inputs.queue}} zurücklegen</translation>
    </message>
    <message>
      <source>Put there by</source>
      <translation>Eingesetzt von</translation>
    </message>
    <message>
      <source>Put version %1 of %2 back in place, restart %3 and check that it serves it</source>
      <translation>Version %1 von %2 wieder einsetzen, %3 neu starten und prüfen, dass sie im Dienst ist</translation>
    </message>
    <message>
      <source>Put version %1 of %2 in place, in one step; the service loads it when it is restarted</source>
      <translation>Version %1 von %2 in einem Schritt einsetzen; der Dienst lädt sie beim Neustart</translation>
    </message>
    <message>
      <source>Puts a version in service that has passed its gates; goes back if it does not work.</source>
      <translation>Stellt eine Version in Dienst, die ihre Gates bestanden hat; rollt zurück, wenn sie nicht funktioniert.</translation>
    </message>
    <message>
      <source>Puts a version in service that the registry has already: its figures are held against the gates, the version in service is kept, the service restarted, and what it then serves is checked and watched. If anything fails from there on, the version from before is put back and checked, by itself.</source>
      <translation>Stellt eine Version in Dienst, die die Registry schon hat: ihre Werte werden an den Gates gemessen, die Version im Dienst wird aufbewahrt, der Dienst neu gestartet, und was danach im Dienst ist, wird geprüft und beobachtet. Schlägt ab da etwas fehl, wird die vorige Version von selbst wieder eingesetzt und geprüft.</translation>
    </message>
    <message>
      <source>Puts an earlier version back in service: the one that has served best unless it is named.</source>
      <translation>Stellt eine frühere Version wieder in Dienst: ohne Angabe die bewährteste.</translation>
    </message>
    <message>
      <source>Puts an earlier version of a model back in service: the one that is known to have worked, unless another is named. The version in service now is kept. The service is restarted, and what it then serves is checked and watched. If anything fails from there on, the version from before is put back, by itself.</source>
      <translation>Stellt eine frühere Version eines Modells wieder in Dienst: die, die sich bewährt hat, sofern keine andere genannt ist. Die Version, die jetzt im Dienst ist, wird aufbewahrt. Der Dienst wird neu gestartet, und was danach im Dienst ist, wird geprüft und beobachtet. Schlägt ab da etwas fehl, wird die vorige Version von selbst wieder eingesetzt.</translation>
    </message>
    <message>
      <source>Puts failed jobs back at the end of their queue, oldest first, so that workers try them again. Use it once the cause of the failures is gone. A job that fails again comes back to the failed ones; one that has failed as often as the system file allows goes to quarantine instead, unless you choose it by hand.</source>
      <translation>Legt fehlgeschlagene Aufträge ans Ende ihrer Warteschlange zurück, die ältesten zuerst, damit Worker sie erneut versuchen. Zu verwenden, sobald die Ursache behoben ist. Ein Auftrag, der wieder fehlschlägt, kommt zu den fehlgeschlagenen zurück; einer, der so oft fehlgeschlagen ist, wie die Systemdatei erlaubt, kommt stattdessen in Quarantäne, sofern er nicht von Hand gewählt ist.</translation>
    </message>
    <message>
      <source>Puts it in service although a gate says no, for this reason; it is journaled.</source>
      <translation>Stellt sie aus diesem Grund in Dienst, obwohl ein Gate dagegen ist; kommt ins Journal.</translation>
    </message>
    <message>
      <source>Puts jobs that kept failing back at the end of their queue, once what made them fail is gone. A job that fails once more goes to the failed ones, and with the next retry of all back to quarantine.</source>
      <translation>Legt Aufträge, die immer wieder fehlschlugen, ans Ende ihrer Warteschlange zurück, sobald die Ursache behoben ist. Ein Auftrag, der noch einmal fehlschlägt, kommt zu den fehlgeschlagenen, und bei der nächsten Wiederholung aller zurück in Quarantäne.</translation>
    </message>
    <message>
      <source>Puts the image that a service was made of before in the place of the present one, or another image that you name, and checks that the service is well with it. If it is not, the present image comes back.</source>
      <translation>Ersetzt das jetzige Image eines Dienstes durch das, auf dem er vorher beruhte, oder durch ein anderes, das angegeben wird, und prüft, ob der Dienst damit gesund ist. Wenn nicht, kommt das jetzige Image zurück.</translation>
    </message>
    <message>
      <source>Putting %1 in place</source>
      <translation>%1 einsetzen</translation>
    </message>
    <message>
      <source>Putting %1 in place, where nothing is</source>
      <translation>%1 einsetzen, wo nichts ist</translation>
    </message>
    <message>
      <source>Putting %1 in the place of %2</source>
      <translation>%1 anstelle von %2 einsetzen</translation>
    </message>
    <message>
      <source>Putting a version in place</source>
      <translation>Version einsetzen</translation>
    </message>
    <message>
      <source>Putting a version of %1 in place</source>
      <translation>Version von %1 einsetzen</translation>
    </message>
    <message>
      <source>Putting jobs back into %1</source>
      <translation>Aufträge in %1 zurücklegen</translation>
    </message>
    <message>
      <source>Putting the version from before back</source>
      <translation>Vorige Version wieder einsetzen</translation>
    </message>
    <message>
      <source>Putting version %1 in place</source>
      <translation>Version %1 einsetzen</translation>
    </message>
    <message>
      <source>Putting version %1 of %2 in place</source>
      <translation>Version %1 von %2 einsetzen</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Quarantäne</translation>
    </message>
    <message>
      <source>Querying PostgreSQL</source>
      <translation>PostgreSQL abfragen</translation>
    </message>
    <message>
      <source>Queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <source>Queue blocked</source>
      <translation>Warteschlange blockiert</translation>
    </message>
    <message>
      <source>Queued (UTC)</source>
      <translation>Eingereiht (UTC)</translation>
    </message>
    <message>
      <source>Queues</source>
      <translation>Warteschlangen</translation>
    </message>
    <message>
      <source>RTO %1: %2 left, counted from this run</source>
      <translation>RTO %1: noch %2, ab diesem Lauf gezählt</translation>
    </message>
    <message>
      <source>RTO %1: over by %2</source>
      <translation>RTO %1: um %2 überschritten</translation>
    </message>
    <message>
      <source>RUN is missing</source>
      <translation>RUN fehlt</translation>
    </message>
    <message>
      <source>Raise maxclients, or close idle clients.</source>
      <translation>maxclients erhöhen oder untätige Clients schließen.</translation>
    </message>
    <message>
      <source>Ranker</source>
      <translation>Ranker</translation>
    </message>
    <message>
      <source>Read backup {{inputs.set}}</source>
      <translation>Sicherung {{inputs.set}} lesen</translation>
    </message>
    <message>
      <source>Read every byte of %1 in backup %2, load it beside what is in service, and compare it with the manifest. What is in service stays as it is</source>
      <translation>Jedes Byte von %1 in Sicherung %2 lesen, neben das laden, was im Dienst ist, und mit dem Manifest vergleichen. Was im Dienst ist, bleibt, wie es ist</translation>
    </message>
    <message>
      <source>Read every byte of backup %1 and compare it with the manifest</source>
      <translation>Jedes Byte der Sicherung %1 lesen und mit dem Manifest vergleichen</translation>
    </message>
    <message>
      <source>Read every byte…</source>
      <translation>Jedes Byte lesen…</translation>
    </message>
    <message>
      <source>Read fewer jobs at once.</source>
      <translation>Weniger Aufträge auf einmal lesen.</translation>
    </message>
    <message>
      <source>Read from %1: %2</source>
      <translation>Aus %1 lesen: %2</translation>
    </message>
    <message>
      <source>Read from a distance of</source>
      <translation>Leseabstand</translation>
    </message>
    <message>
      <source>Read how many gigabytes are free in %1, on the machine of the services</source>
      <translation>Lesen, wie viele Gigabyte in %1 frei sind, auf dem Rechner der Dienste</translation>
    </message>
    <message>
      <source>Read how much memory the instances of %1 hold, in percent of what they may</source>
      <translation>Lesen, wie viel Speicher die Instanzen von %1 halten, in Prozent dessen, was sie dürfen</translation>
    </message>
    <message>
      <source>Read it first with: opsdeck plan %1 %2. Then add --yes.</source>
      <translation>Zuerst lesen mit: opsdeck plan %1 %2. Dann --yes hinzufügen.</translation>
    </message>
    <message>
      <source>Read it once more. After this, the steps run. Undo brings back what they take away.</source>
      <translation>Lesen Sie es noch einmal. Danach laufen die Schritte. Rückgängig bringt zurück, was sie wegnehmen.</translation>
    </message>
    <message>
      <source>Read it once more. After this, the steps run. What they remove stays removed.</source>
      <translation>Lesen Sie es noch einmal. Danach laufen die Schritte. Was sie entfernen, bleibt entfernt.</translation>
    </message>
    <message>
      <source>Read the depth of %1</source>
      <translation>Tiefe von %1 lesen</translation>
    </message>
    <message>
      <source>Read the last %1 lines that %2 has printed</source>
      <translation>Die letzten %1 Zeilen lesen, die %2 ausgegeben hat</translation>
    </message>
    <message>
      <source>Read the log again</source>
      <translation>Log erneut lesen</translation>
    </message>
    <message>
      <source>Read the reasons of the first step, and mend what they name. Jobs with bad input fail whenever they are tried; leave them where they are.</source>
      <translation>Die Gründe des ersten Schritts lesen und beheben, was sie nennen. Aufträge mit fehlerhafter Eingabe schlagen bei jedem Versuch fehl; sie lassen, wo sie sind.</translation>
    </message>
    <message>
      <source>Read this first</source>
      <translation>Zuerst lesen</translation>
    </message>
    <message>
      <source>Read why the jobs in %1 failed</source>
      <translation>Lesen, warum die Aufträge in %1 fehlschlugen</translation>
    </message>
    <message>
      <source>Read-only</source>
      <translation>Nur lesend</translation>
    </message>
    <message>
      <source>Reading "%1", whose file is broken</source>
      <translation>"%1" lesen, dessen Datei defekt ist</translation>
    </message>
    <message>
      <source>Reading %1</source>
      <translation>%1 lesen</translation>
    </message>
    <message>
      <source>Reading %1 (%2 of %3 read)</source>
      <translation>%1 lesen (%2 von %3 gelesen)</translation>
    </message>
    <message>
      <source>Reading JSON</source>
      <translation>JSON lesen</translation>
    </message>
    <message>
      <source>Reading a backup</source>
      <translation>Sicherung lesen</translation>
    </message>
    <message>
      <source>Reading a dump</source>
      <translation>Dump lesen</translation>
    </message>
    <message>
      <source>Reading a duration</source>
      <translation>Dauer lesen</translation>
    </message>
    <message>
      <source>Reading a model's description</source>
      <translation>Beschreibung eines Modells lesen</translation>
    </message>
    <message>
      <source>Reading a procedure from the journal</source>
      <translation>Verfahren aus dem Journal lesen</translation>
    </message>
    <message>
      <source>Reading a record</source>
      <translation>Eintrag lesen</translation>
    </message>
    <message>
      <source>Reading an anchor</source>
      <translation>Anker lesen</translation>
    </message>
    <message>
      <source>Reading an archive</source>
      <translation>Archiv lesen</translation>
    </message>
    <message>
      <source>Reading anchors</source>
      <translation>Anker lesen</translation>
    </message>
    <message>
      <source>Reading every record and computing its hash anew…</source>
      <translation>Jeder Eintrag wird gelesen und sein Hash neu berechnet…</translation>
    </message>
    <message>
      <source>Reading every row of %1.%2</source>
      <translation>Jede Zeile von %1.%2 lesen</translation>
    </message>
    <message>
      <source>Reading exported jobs</source>
      <translation>Exportierte Aufträge lesen</translation>
    </message>
    <message>
      <source>Reading how much memory is held</source>
      <translation>Belegten Speicher lesen</translation>
    </message>
    <message>
      <source>Reading how much memory is used</source>
      <translation>Genutzten Speicher lesen</translation>
    </message>
    <message>
      <source>Reading the address of connection %1</source>
      <translation>Adresse der Verbindung %1 lesen</translation>
    </message>
    <message>
      <source>Reading the alerts</source>
      <translation>Alarme lesen</translation>
    </message>
    <message>
      <source>Reading the archive</source>
      <translation>Archiv lesen</translation>
    </message>
    <message>
      <source>Reading the archive back</source>
      <translation>Archiv zurücklesen</translation>
    </message>
    <message>
      <source>Reading the backup</source>
      <translation>Sicherung lesen</translation>
    </message>
    <message>
      <source>Reading the command line</source>
      <translation>Befehlszeile lesen</translation>
    </message>
    <message>
      <source>Reading the condition "%1"</source>
      <translation>Bedingung "%1" lesen</translation>
    </message>
    <message>
      <source>Reading the depth of %1</source>
      <translation>Tiefe von %1 lesen</translation>
    </message>
    <message>
      <source>Reading the dump</source>
      <translation>Dump lesen</translation>
    </message>
    <message>
      <source>Reading the dump back</source>
      <translation>Dump zurücklesen</translation>
    </message>
    <message>
      <source>Reading the first jobs of %1 from %2…</source>
      <translation>Die ersten Aufträge von %1 werden von %2 gelesen…</translation>
    </message>
    <message>
      <source>Reading the groups of alerts</source>
      <translation>Alarmgruppen lesen</translation>
    </message>
    <message>
      <source>Reading the history</source>
      <translation>Verlauf lesen</translation>
    </message>
    <message>
      <source>Reading the history of %1</source>
      <translation>Verlauf von %1 lesen</translation>
    </message>
    <message>
      <source>Reading the inputs of %1</source>
      <translation>Eingaben von %1 lesen</translation>
    </message>
    <message>
      <source>Reading the jobs of %1</source>
      <translation>Aufträge von %1 lesen</translation>
    </message>
    <message>
      <source>Reading the journal</source>
      <translation>Journal lesen</translation>
    </message>
    <message>
      <source>Reading the journal's head</source>
      <translation>Kopf des Journals lesen</translation>
    </message>
    <message>
      <source>Reading the journal…</source>
      <translation>Journal wird gelesen…</translation>
    </message>
    <message>
      <source>Reading the log of %1</source>
      <translation>Log von %1 lesen</translation>
    </message>
    <message>
      <source>Reading the log of %1 from %2…</source>
      <translation>Log von %1 wird von %2 gelesen…</translation>
    </message>
    <message>
      <source>Reading the log of %1…</source>
      <translation>Log von %1 wird gelesen…</translation>
    </message>
    <message>
      <source>Reading the logs of %1</source>
      <translation>Logs von %1 lesen</translation>
    </message>
    <message>
      <source>Reading the manifest of a backup</source>
      <translation>Manifest einer Sicherung lesen</translation>
    </message>
    <message>
      <source>Reading the message's template</source>
      <translation>Vorlage der Meldung lesen</translation>
    </message>
    <message>
      <source>Reading the model</source>
      <translation>Modell lesen</translation>
    </message>
    <message>
      <source>Reading the practice registry</source>
      <translation>Übungs-Registry lesen</translation>
    </message>
    <message>
      <source>Reading the report's template</source>
      <translation>Vorlage des Berichts lesen</translation>
    </message>
    <message>
      <source>Reading the run from the journal…</source>
      <translation>Lauf wird aus dem Journal gelesen…</translation>
    </message>
    <message>
      <source>Reading the scrape targets</source>
      <translation>Scrape-Ziele lesen</translation>
    </message>
    <message>
      <source>Reading the silences</source>
      <translation>Stummschaltungen lesen</translation>
    </message>
    <message>
      <source>Reading the state of the services</source>
      <translation>Zustand der Dienste lesen</translation>
    </message>
    <message>
      <source>Reading the system files</source>
      <translation>Die Systemdateien werden gelesen</translation>
    </message>
    <message>
      <source>Reading the tags of %1</source>
      <translation>Tags von %1 lesen</translation>
    </message>
    <message>
      <source>Reading the versions of %1</source>
      <translation>Versionen von %1 lesen</translation>
    </message>
    <message>
      <source>Reading the versions of the model</source>
      <translation>Versionen des Modells lesen</translation>
    </message>
    <message>
      <source>Reading what %1 says about incidents</source>
      <translation>Lesen, was %1 über Vorfälle sagt</translation>
    </message>
    <message>
      <source>Reading what Redis holds</source>
      <translation>Inhalt von Redis lesen</translation>
    </message>
    <message>
      <source>Reading what is in place</source>
      <translation>Lesen, was eingesetzt ist</translation>
    </message>
    <message>
      <source>Reading where anchors are kept</source>
      <translation>Orte der Anker lesen</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <source>Reads every byte of a backup set and compares it with its manifest. Changes nothing.</source>
      <translation>Liest jedes Byte eines Sicherungssatzes und vergleicht es mit dem Manifest. Ändert nichts.</translation>
    </message>
    <message>
      <source>Reads every byte of a backup set.</source>
      <translation>Liest jedes Byte eines Sicherungssatzes.</translation>
    </message>
    <message>
      <source>Reads every record and recomputes the hash chain, of the journal or of an export of it, and holds it against the anchors that were kept elsewhere.</source>
      <translation>Liest jeden Eintrag des Journals oder eines Exports davon, berechnet die Hash-Kette neu und vergleicht sie mit den andernorts aufbewahrten Ankern.</translation>
    </message>
    <message>
      <source>Reads how much is free, removes temporary files that are older than the system file says they are to be kept, and reads it again. The plan says beforehand how many files would go and how large they are; a list of them stays in the record of the run. Nothing else is touched.</source>
      <translation>Liest, wie viel frei ist, entfernt temporäre Dateien, deren Aufbewahrungszeit laut Systemdatei abgelaufen ist, und liest erneut. Der Plan sagt vorher, wie viele Dateien entfernt würden und wie groß sie sind; eine Liste bleibt in der Aufzeichnung des Laufs. Sonst wird nichts angerührt.</translation>
    </message>
    <message>
      <source>Reads how much memory the workers hold, keeps their logs, restarts one worker after the other so that each frees what it holds, adds workers so that each has less to do at a time, and reads their memory again.</source>
      <translation>Liest, wie viel Speicher die Worker belegen, bewahrt ihre Logs auf, startet einen Worker nach dem anderen neu, damit jeder freigibt, was er belegt, fügt Worker hinzu, damit jeder weniger auf einmal zu tun hat, und liest ihren Speicher erneut.</translation>
    </message>
    <message>
      <source>Reads the target's state. Nothing is changed.</source>
      <translation>Liest den Zustand des Ziels. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>Reads which template the failed jobs miss, fills the cache from the library anew, tries them again, and watches. A template that the library lacks has to be uploaded by somebody; it says which one.</source>
      <translation>Liest, welche Vorlage den fehlgeschlagenen Aufträgen fehlt, füllt den Cache neu aus der Bibliothek, versucht sie erneut und beobachtet. Eine Vorlage, die in der Bibliothek fehlt, muss jemand hochladen; das Verfahren sagt, welche.</translation>
    </message>
    <message>
      <source>Reads why the jobs failed, looks at the ML service, its model, the disk and the templates, renews what can be renewed without loss, tries the failed jobs again, and watches whether they still fail. What it can't mend it names, and says what to do next.</source>
      <translation>Liest, warum die Aufträge fehlschlugen, sieht sich den ML-Dienst, sein Modell, die Platte und die Vorlagen an, erneuert, was sich ohne Verlust erneuern lässt, versucht die fehlgeschlagenen Aufträge erneut und beobachtet, ob sie noch fehlschlagen. Was es nicht beheben kann, nennt es und sagt, was als Nächstes zu tun ist.</translation>
    </message>
    <message>
      <source>Ready in %1; %2</source>
      <translation>Fertig in %1; %2</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reconciled</source>
      <translation>Abgeglichen</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Record: skip step %1</source>
      <translation>Eintragen: Schritt %1 übersprungen</translation>
    </message>
    <message>
      <source>Record: step %1 was done by hand</source>
      <translation>Eintragen: Schritt %1 von Hand erledigt</translation>
    </message>
    <message>
      <source>Recorded: %1. What comes of it: opsdeck runs follow %2</source>
      <translation>Festgehalten: %1. Was daraus wird: opsdeck runs follow %2</translation>
    </message>
    <message>
      <source>Recording the practice lab</source>
      <translation>Übungslabor verzeichnen</translation>
    </message>
    <message>
      <source>Recovering the journal</source>
      <translation>Journal wiederherstellen</translation>
    </message>
    <message>
      <source>Redis</source>
      <translation>Redis</translation>
    </message>
    <message>
      <source>Redis %1 at %2</source>
      <translation>Redis %1 auf %2</translation>
    </message>
    <message>
      <source>Redis 7.0 or newer is needed, without renamed commands.</source>
      <translation>Redis 7.0 oder neuer ist nötig, ohne umbenannte Befehle.</translation>
    </message>
    <message>
      <source>Redis Cluster is not supported.</source>
      <translation>Redis Cluster wird nicht unterstützt.</translation>
    </message>
    <message>
      <source>Redis does not answer, so the API can't. Run "Restart a service" (restart-service) with cache. If that does not help, call the platform lead. Then run this again.</source>
      <translation>Redis antwortet nicht, also kann es auch die API nicht. "Dienst neu starten" (restart-service) mit cache ausführen. Hilft das nicht, den Platform Lead anrufen. Danach dieses Verfahren erneut ausführen.</translation>
    </message>
    <message>
      <source>Redis does not load it: %1</source>
      <translation>Redis lädt sie nicht: %1</translation>
    </message>
    <message>
      <source>Redis does not run, so what it holds was not looked at</source>
      <translation>Redis läuft nicht, daher wurde sein Inhalt nicht angesehen</translation>
    </message>
    <message>
      <source>Redis down</source>
      <translation>Redis ausgefallen</translation>
    </message>
    <message>
      <source>Redis holds them. Where it keeps nothing on disk, its restart loses them.</source>
      <translation>Redis hält sie. Wo es nichts auf der Platte aufbewahrt, gehen sie beim Neustart verloren.</translation>
    </message>
    <message>
      <source>Redis is stopped and started by its manager, and must serve the same folder again with every key.</source>
      <translation>Redis wird von seinem Manager gestoppt und gestartet und muss wieder denselben Ordner mit jedem Schlüssel bedienen.</translation>
    </message>
    <message>
      <source>Redis is stopped.</source>
      <translation>Redis ist gestoppt.</translation>
    </message>
    <message>
      <source>Redis reads its data</source>
      <translation>Redis liest seine Daten</translation>
    </message>
    <message>
      <source>Redis serves another folder than before, or another kind of file</source>
      <translation>Redis nutzt einen anderen Ordner als zuvor oder eine andere Art Datei</translation>
    </message>
    <message>
      <source>Refresh</source>
      <translation>Aktualisieren</translation>
    </message>
    <message>
      <source>Refused</source>
      <translation>Abgelehnt</translation>
    </message>
    <message numerus="yes">
      <source>Release %n job(s)…</source>
      <translation>
        <numerusform>%n Auftrag entlassen…</numerusform>
        <numerusform>%n Aufträge entlassen…</numerusform>
      </translation>
    </message>
    <message>
      <source>Release quarantined jobs</source>
      <translation>Aufträge aus der Quarantäne freigeben</translation>
    </message>
    <message>
      <source>Release selected…</source>
      <translation>Ausgewählte entlassen…</translation>
    </message>
    <message>
      <source>Released</source>
      <translation>Anspruch aufgegeben</translation>
    </message>
    <message>
      <source>Remedy: %1</source>
      <translation>Abhilfe: %1</translation>
    </message>
    <message>
      <source>Remove auth from the connection, or set a password on the server.</source>
      <translation>auth aus der Verbindung entfernen oder auf dem Server ein Passwort setzen.</translation>
    </message>
    <message>
      <source>Remove for good the backup sets that are older than %1, but never the newest one nor the last that was validated</source>
      <translation>Sicherungssätze, die älter als %1 sind, endgültig entfernen, aber nie den neuesten und nie den zuletzt validierten</translation>
    </message>
    <message>
      <source>Remove for good the temporary files that are older than the environment keeps them</source>
      <translation>Die temporären Dateien endgültig entfernen, die älter sind, als die Umgebung sie aufhebt</translation>
    </message>
    <message>
      <source>Remove for good what run %2 has kept aside of %1</source>
      <translation>Endgültig entfernen, was Lauf %2 von %1 zur Seite gelegt hat</translation>
    </message>
    <message>
      <source>Remove old backup sets</source>
      <translation>Alte Sicherungssätze entfernen</translation>
    </message>
    <message>
      <source>Remove old backups</source>
      <translation>Alte Sicherungen entfernen</translation>
    </message>
    <message>
      <source>Remove old temporary files</source>
      <translation>Alte temporäre Dateien entfernen</translation>
    </message>
    <message>
      <source>Remove that one first.</source>
      <translation>Zuerst diese entfernen.</translation>
    </message>
    <message>
      <source>Remove the %1 that was loaded aside and has not been in service</source>
      <translation>%1 entfernen, soweit daneben geladen und noch nicht im Dienst</translation>
    </message>
    <message>
      <source>Remove the old configuration</source>
      <translation>Alte Konfiguration entfernen</translation>
    </message>
    <message>
      <source>Remove the old contents of Redis</source>
      <translation>Alten Inhalt von Redis entfernen</translation>
    </message>
    <message>
      <source>Remove the old database</source>
      <translation>Alte Datenbank entfernen</translation>
    </message>
    <message>
      <source>Remove the old model files</source>
      <translation>Alte Modelldateien entfernen</translation>
    </message>
    <message>
      <source>Remove the old templates</source>
      <translation>Alte Vorlagen entfernen</translation>
    </message>
    <message>
      <source>Removes the backup sets that are no longer to be kept.</source>
      <translation>Entfernt die Sicherungssätze, die nicht mehr aufzubewahren sind.</translation>
    </message>
    <message>
      <source>Removes the backup sets that are older than the system file says they are to be kept. The newest set and the last one that was shown to restore stay, however old they are; so do backups that other programs have made.</source>
      <translation>Entfernt die Sicherungssätze, deren Aufbewahrungszeit laut Systemdatei abgelaufen ist. Der neueste Satz und der letzte, dessen Wiederherstellung nachgewiesen ist, bleiben, wie alt sie auch sind; ebenso Sicherungen anderer Programme.</translation>
    </message>
    <message>
      <source>Removing %1</source>
      <translation>%1 entfernen</translation>
    </message>
    <message>
      <source>Removing a version</source>
      <translation>Version entfernen</translation>
    </message>
    <message>
      <source>Removing files below %1</source>
      <translation>Dateien unter %1 entfernen</translation>
    </message>
    <message>
      <source>Removing old backups</source>
      <translation>Alte Sicherungen entfernen</translation>
    </message>
    <message>
      <source>Removing old temporary files</source>
      <translation>Alte temporäre Dateien entfernen</translation>
    </message>
    <message>
      <source>Removing the folder %1</source>
      <translation>Den Ordner %1 entfernen</translation>
    </message>
    <message>
      <source>Removing version %1</source>
      <translation>Version %1 entfernen</translation>
    </message>
    <message>
      <source>Renaming %1</source>
      <translation>%1 umbenennen</translation>
    </message>
    <message>
      <source>Renaming leaves either the old state or the new one, never a mixture. The old one is kept.</source>
      <translation>Nach dem Umbenennen gilt entweder der alte Stand oder der neue, nie eine Mischung. Der alte bleibt erhalten.</translation>
    </message>
    <message>
      <source>Reopened, %1</source>
      <translation>Wieder eröffnet, %1</translation>
    </message>
    <message>
      <source>Reopening the incident</source>
      <translation>Vorfall wieder eröffnen</translation>
    </message>
    <message>
      <source>Replace every instance of %1 by one of %2; %3 of them</source>
      <translation>Jede Instanz von %1 durch eine von %2 ersetzen; Anzahl: %3</translation>
    </message>
    <message>
      <source>Replace the file if it is there already.</source>
      <translation>Die Datei ersetzen, falls sie schon da ist.</translation>
    </message>
    <message>
      <source>Replace the instances of {{inputs.service}}</source>
      <translation>Instanzen von {{inputs.service}} ersetzen</translation>
    </message>
    <message>
      <source>Replacing %1</source>
      <translation>%1 ersetzen</translation>
    </message>
    <message>
      <source>Requests</source>
      <translation>Anfragen</translation>
    </message>
    <message>
      <source>Requests arrive again.</source>
      <translation>Es kommen wieder Anfragen an.</translation>
    </message>
    <message>
      <source>Requeue stuck jobs</source>
      <translation>Hängende Aufträge neu einreihen</translation>
    </message>
    <message>
      <source>Requeue stuck…</source>
      <translation>Hängende neu einreihen…</translation>
    </message>
    <message>
      <source>Resetting the practice lab</source>
      <translation>Übungslabor zurücksetzen</translation>
    </message>
    <message>
      <source>Resolve 1 incident</source>
      <translation>1 Vorfall als behoben melden</translation>
    </message>
    <message>
      <source>Resolve the incident</source>
      <translation>Den Vorfall als behoben melden</translation>
    </message>
    <message>
      <source>Resolved</source>
      <translation>Behoben</translation>
    </message>
    <message>
      <source>Resolved after %1. This is the last update.</source>
      <translation>Nach %1 behoben. Dies ist die letzte Meldung.</translation>
    </message>
    <message>
      <source>Resolve…</source>
      <translation>Als behoben melden…</translation>
    </message>
    <message>
      <source>Response</source>
      <translation>Reaktion</translation>
    </message>
    <message>
      <source>Restart PostgreSQL</source>
      <translation>PostgreSQL neu starten</translation>
    </message>
    <message>
      <source>Restart Redis</source>
      <translation>Redis neu starten</translation>
    </message>
    <message>
      <source>Restart a service</source>
      <translation>Dienst neu starten</translation>
    </message>
    <message>
      <source>Restart all services</source>
      <translation>Alle Dienste neu starten</translation>
    </message>
    <message>
      <source>Restart the API</source>
      <translation>API neu starten</translation>
    </message>
    <message>
      <source>Restart the ML service</source>
      <translation>ML-Dienst neu starten</translation>
    </message>
    <message>
      <source>Restart the instances of %1 one after the other, each well and %2 later before the next; stop at the first that fails</source>
      <translation>Die Instanzen von %1 nacheinander neu starten; die nächste erst, wenn die vorige gesund ist und %2 vergangen sind; beim ersten Fehlschlag anhalten</translation>
    </message>
    <message>
      <source>Restart the service that serves it</source>
      <translation>Dienst mit diesem Modell neu starten</translation>
    </message>
    <message>
      <source>Restart the workers</source>
      <translation>Worker neu starten</translation>
    </message>
    <message>
      <source>Restart the workers, one after the other</source>
      <translation>Worker neu starten, einen nach dem anderen</translation>
    </message>
    <message>
      <source>Restart {{inputs.service}}</source>
      <translation>{{inputs.service}} neu starten</translation>
    </message>
    <message>
      <source>Restart {{inputs.service}}, one instance at a time</source>
      <translation>{{inputs.service}} neu starten, eine Instanz nach der anderen</translation>
    </message>
    <message>
      <source>Restarting %1</source>
      <translation>%1 neu starten</translation>
    </message>
    <message>
      <source>Restarting %1 (%2 of %3)</source>
      <translation>%1 neu starten (%2 von %3)</translation>
    </message>
    <message>
      <source>Restarts everything that makes documents, what others depend on first: database, Redis, ML service, API, workers. Each is given a minute to be well before the next is touched. Nobody gets documents meanwhile: usually for about a minute.</source>
      <translation>Startet alles neu, was Dokumente erzeugt, und zwar zuerst, wovon anderes abhängt: Datenbank, Redis, ML-Dienst, API, Worker. Jeder Dienst hat eine Minute, um gesund zu werden, bevor der nächste an die Reihe kommt. Währenddessen erhält niemand Dokumente: gewöhnlich etwa eine Minute lang.</translation>
    </message>
    <message>
      <source>Restarts the instances of a service one after the other, with a pause between them, so that the others keep working. It stops at the first that does not come back.</source>
      <translation>Startet die Instanzen eines Dienstes nacheinander neu, mit einer Pause dazwischen, damit die anderen weiterarbeiten. Hält bei der ersten an, die nicht zurückkommt.</translation>
    </message>
    <message>
      <source>Restore a backup instead.</source>
      <translation>Stattdessen eine Sicherung wiederherstellen.</translation>
    </message>
    <message>
      <source>Restore backup %1 into scratch places, compare every row with the manifest, and remove them again. What is in service is not touched</source>
      <translation>Sicherung %1 in Testbereichen wiederherstellen, jede Zeile mit dem Manifest vergleichen und alles wieder entfernen. Was im Dienst ist, bleibt unberührt</translation>
    </message>
    <message>
      <source>Restore backup {{inputs.set}} into scratch places</source>
      <translation>Sicherung {{inputs.set}} in Testbereichen wiederherstellen</translation>
    </message>
    <message>
      <source>Restore defaults</source>
      <translation>Auf Standard setzen</translation>
    </message>
    <message>
      <source>Restore it</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore its primary.</source>
      <translation>Seinen Primary wiederherstellen.</translation>
    </message>
    <message>
      <source>Restore it…</source>
      <translation>Wiederherstellen…</translation>
    </message>
    <message>
      <source>Restore one part of the service</source>
      <translation>Einen Teil des Dienstes wiederherstellen</translation>
    </message>
    <message>
      <source>Restore only what it holds (--only), or choose another one.</source>
      <translation>Nur ihren Inhalt wiederherstellen (--only) oder eine andere wählen.</translation>
    </message>
    <message>
      <source>Restore the database</source>
      <translation>Datenbank wiederherstellen</translation>
    </message>
    <message>
      <source>Restore the database alone…</source>
      <translation>Nur die Datenbank wiederherstellen…</translation>
    </message>
    <message>
      <source>Restore the whole service</source>
      <translation>Ganzen Dienst wiederherstellen</translation>
    </message>
    <message>
      <source>Restore the whole service…</source>
      <translation>Ganzen Dienst wiederherstellen…</translation>
    </message>
    <message>
      <source>Restored</source>
      <translation>Wiederhergestellt</translation>
    </message>
    <message>
      <source>Restores a backup set into a scratch database and scratch folders, compares every row with the manifest, measures the time against the RTO, and removes it all again. What is in service is not touched.</source>
      <translation>Stellt einen Sicherungssatz in einer Testdatenbank und in Testordnern wieder her, vergleicht jede Zeile mit dem Manifest, misst die Zeit an der RTO und entfernt alles wieder. Was im Dienst ist, bleibt unberührt.</translation>
    </message>
    <message>
      <source>Restores into another server than the backup was made from.</source>
      <translation>Stellt auf einem anderen Server wieder her als dem der Sicherung.</translation>
    </message>
    <message>
      <source>Restores the database and leaves the rest as it is.</source>
      <translation>Stellt die Datenbank wieder her und lässt das Übrige, wie es ist.</translation>
    </message>
    <message>
      <source>Restores this part alone, as redis or config.</source>
      <translation>Stellt nur diesen Teil wieder her, etwa redis oder config.</translation>
    </message>
    <message>
      <source>Restoring %1</source>
      <translation>%1 wiederherstellen</translation>
    </message>
    <message>
      <source>Restoring %1 into a scratch place</source>
      <translation>%1 in einem Testbereich wiederherstellen</translation>
    </message>
    <message>
      <source>Restoring the practice lab's database</source>
      <translation>Datenbank des Übungslabors wiederherstellen</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Result of the verification</source>
      <translation>Ergebnis der Prüfung</translation>
    </message>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Resume the run in %1</source>
      <translation>Lauf in %1 fortsetzen</translation>
    </message>
    <message>
      <source>Resuming the run</source>
      <translation>Lauf fortsetzen</translation>
    </message>
    <message>
      <source>Retry</source>
      <translation>Erneut versuchen</translation>
    </message>
    <message numerus="yes">
      <source>Retry %n job(s)…</source>
      <translation>
        <numerusform>%n Auftrag erneut versuchen…</numerusform>
        <numerusform>%n Aufträge erneut versuchen…</numerusform>
      </translation>
    </message>
    <message>
      <source>Retry all %1…</source>
      <translation>Alle %1 erneut versuchen…</translation>
    </message>
    <message>
      <source>Retry all…</source>
      <translation>Alle erneut versuchen…</translation>
    </message>
    <message>
      <source>Retry failed jobs</source>
      <translation>Fehlgeschlagene Aufträge erneut versuchen</translation>
    </message>
    <message>
      <source>Retry selected…</source>
      <translation>Ausgewählte erneut versuchen…</translation>
    </message>
    <message>
      <source>Retry step %1 in %2</source>
      <translation>Schritt %1 in %2 wiederholen</translation>
    </message>
    <message>
      <source>Retry these %1…</source>
      <translation>Diese %1 wiederholen…</translation>
    </message>
    <message>
      <source>Reviewed</source>
      <translation>Überprüft</translation>
    </message>
    <message>
      <source>Right to change</source>
      <translation>Schreibrecht</translation>
    </message>
    <message>
      <source>Right to read</source>
      <translation>Leserecht</translation>
    </message>
    <message>
      <source>Risk</source>
      <translation>Risiko</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Roles of the incident</source>
      <translation>Rollen im Vorfall</translation>
    </message>
    <message>
      <source>Roles…</source>
      <translation>Rollen…</translation>
    </message>
    <message>
      <source>Roll a model back</source>
      <translation>Modell zurückrollen</translation>
    </message>
    <message>
      <source>Roll back the version of a service</source>
      <translation>Version eines Dienstes zurückrollen</translation>
    </message>
    <message>
      <source>Roll back to it…</source>
      <translation>Zu dieser zurückrollen…</translation>
    </message>
    <message>
      <source>Roll back…</source>
      <translation>Zurückrollen…</translation>
    </message>
    <message>
      <source>Rolling restart</source>
      <translation>Rollierender Neustart</translation>
    </message>
    <message>
      <source>Root cause</source>
      <translation>Grundursache</translation>
    </message>
    <message>
      <source>Root cause of the incident</source>
      <translation>Ursache des Vorfalls</translation>
    </message>
    <message>
      <source>Root cause: %1</source>
      <translation>Grundursache: %1</translation>
    </message>
    <message>
      <source>Root cause: not written down yet</source>
      <translation>Grundursache: noch nicht festgehalten</translation>
    </message>
    <message>
      <source>Root cause…</source>
      <translation>Grundursache…</translation>
    </message>
    <message>
      <source>Rows and jobs that were added or changed since. They are counted first; without this the restore stops if there are any. The old state is kept, and they are in it.</source>
      <translation>Seither hinzugekommene oder geänderte Zeilen und Aufträge. Sie werden zuerst gezählt; ohne diese Erlaubnis hält die Wiederherstellung an, wenn es welche gibt. Der alte Stand bleibt erhalten, und sie sind darin.</translation>
    </message>
    <message>
      <source>Rows of %1 were only counted: those that were changed since are not among them</source>
      <translation>Zeilen von %1 wurden nur gezählt: seither geänderte sind nicht dabei</translation>
    </message>
    <message>
      <source>Rule</source>
      <translation>Regel</translation>
    </message>
    <message>
      <source>Run</source>
      <translation>Lauf</translation>
    </message>
    <message>
      <source>Run %1</source>
      <translation>Lauf %1</translation>
    </message>
    <message>
      <source>Run %1 has been making it since %2 UTC, for %3 now; %4 so far.</source>
      <translation>Lauf %1 erstellt sie seit %2 UTC, also seit %3; bisher %4.</translation>
    </message>
    <message>
      <source>Run %1 is open</source>
      <translation>Lauf %1 ist offen</translation>
    </message>
    <message>
      <source>Run %1 of %2 %3</source>
      <translation>Lauf %1 von %2 %3</translation>
    </message>
    <message>
      <source>Run %1 of %2 began</source>
      <translation>Lauf %1 von %2 begann</translation>
    </message>
    <message>
      <source>Run %1: %2</source>
      <translation>Lauf %1: %2</translation>
    </message>
    <message>
      <source>Run %1: %2 after %3</source>
      <translation>Lauf %1: %2 nach %3</translation>
    </message>
    <message>
      <source>Run %1: %2 in %3 ▸ %4</source>
      <translation>Lauf %1: %2 in %3 ▸ %4</translation>
    </message>
    <message>
      <source>Run %1: step %2 of %3</source>
      <translation>Lauf %1: Schritt %2 von %3</translation>
    </message>
    <message numerus="yes">
      <source>Run %n check(s) in %1</source>
      <translation>
        <numerusform>%n Prüfung in %1 ausführen</numerusform>
        <numerusform>%n Prüfungen in %1 ausführen</numerusform>
      </translation>
    </message>
    <message>
      <source>Run Opsdeck as a user who may use Docker, such as one of the group docker.</source>
      <translation>Opsdeck als Benutzer ausführen, der Docker verwenden darf, etwa aus der Gruppe docker.</translation>
    </message>
    <message>
      <source>Run Opsdeck on the machine that Redis runs on.</source>
      <translation>Opsdeck auf dem Rechner ausführen, auf dem Redis läuft.</translation>
    </message>
    <message>
      <source>Run Opsdeck on the machine whose hostname is %1.</source>
      <translation>Opsdeck auf dem Rechner mit dem Hostnamen %1 ausführen.</translation>
    </message>
    <message>
      <source>Run a program on this machine: %1</source>
      <translation>Ein Programm auf diesem Rechner ausführen: %1</translation>
    </message>
    <message>
      <source>Run closed</source>
      <translation>Lauf beendet</translation>
    </message>
    <message>
      <source>Run it by hand to see more.</source>
      <translation>Von Hand ausführen, um mehr zu sehen.</translation>
    </message>
    <message>
      <source>Run it from the console or a terminal, or approve with --yes.</source>
      <translation>In der Konsole oder einem Terminal ausführen oder mit --yes freigeben.</translation>
    </message>
    <message>
      <source>Run opened</source>
      <translation>Lauf eröffnet</translation>
    </message>
    <message>
      <source>Run the program as that user, or name another XDG_STATE_HOME.</source>
      <translation>Das Programm als dieser Benutzer ausführen oder ein anderes XDG_STATE_HOME angeben.</translation>
    </message>
    <message>
      <source>Run {{inputs.workers}} workers</source>
      <translation>{{inputs.workers}} Worker laufen lassen</translation>
    </message>
    <message>
      <source>Run: %1</source>
      <translation>Ausführen: %1</translation>
    </message>
    <message>
      <source>Run: chmod %1 '%2'</source>
      <translation>Ausführen: chmod %1 '%2'</translation>
    </message>
    <message>
      <source>Run: chmod 600 '%1'. Whoever has read it can sign anchors as this desk.</source>
      <translation>Ausführen: chmod 600 '%1'. Wer ihn gelesen hat, kann Anker im Namen dieser Konsole signieren.</translation>
    </message>
    <message>
      <source>Run: opsdeck journal verify</source>
      <translation>Ausführen: opsdeck journal verify</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>Läuft</translation>
    </message>
    <message>
      <source>Running %1</source>
      <translation>%1 ausführen</translation>
    </message>
    <message>
      <source>Running a program of the practice lab</source>
      <translation>Programm des Übungslabors ausführen</translation>
    </message>
    <message>
      <source>Running it is refused: %1</source>
      <translation>Die Ausführung wird abgelehnt: %1</translation>
    </message>
    <message>
      <source>Runs</source>
      <translation>Läufe</translation>
    </message>
    <message>
      <source>Runs a procedure and follows it. Interrupting leaves it running.
Steps that read or change begin at once: read them first with opsdeck plan.
Destructive ones need --yes, or on a terminal the environment's name.</source>
      <translation>Führt ein Verfahren aus und verfolgt es. Bei einer Unterbrechung läuft es weiter.
Lesende oder ändernde Schritte beginnen sofort: vorher mit opsdeck plan ansehen.
Destruktive brauchen --yes oder, am Terminal, den Namen der Umgebung.</translation>
    </message>
    <message>
      <source>Runs the procedure %1.</source>
      <translation>Führt das Verfahren %1 aus.</translation>
    </message>
    <message>
      <source>Runs this step again from its start.</source>
      <translation>Führt diesen Schritt noch einmal von Anfang an aus.</translation>
    </message>
    <message>
      <source>SELECT 1 on %1, every %2</source>
      <translation>SELECT 1 auf %1, alle %2</translation>
    </message>
    <message>
      <source>SET is the newest that is sound and lacks nothing of what those before it have, unless it is named.</source>
      <translation>Ohne Angabe ist SET der neueste brauchbare, dem nichts fehlt, was frühere haben.</translation>
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
      <translation>SHA-256 unbekannt</translation>
    </message>
    <message>
      <source>SQLite cannot use its write-ahead log here</source>
      <translation>SQLite kann sein Write-Ahead-Log hier nicht verwenden</translation>
    </message>
    <message>
      <source>SQLite does not write through to the disk, so records could be lost</source>
      <translation>SQLite schreibt nicht bis auf die Platte durch, Einträge könnten verloren gehen</translation>
    </message>
    <message>
      <source>STAGING</source>
      <translation>STAGING</translation>
    </message>
    <message>
      <source>STALE %1</source>
      <translation>VERALTET %1</translation>
    </message>
    <message>
      <source>STALE %1: %2</source>
      <translation>VERALTET %1: %2</translation>
    </message>
    <message>
      <source>Same as the desktop</source>
      <translation>Wie der Desktop</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save settings</source>
      <translation>Einstellungen speichern</translation>
    </message>
    <message>
      <source>Save the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Save the report…</source>
      <translation>Bericht speichern…</translation>
    </message>
    <message>
      <source>Saving the report</source>
      <translation>Bericht speichern</translation>
    </message>
    <message>
      <source>Say 'alias' or 'stage', not both.</source>
      <translation>'alias' oder 'stage' angeben, nicht beides.</translation>
    </message>
    <message>
      <source>Say 'url' or 'service', not both.</source>
      <translation>'url' oder 'service' angeben, nicht beides.</translation>
    </message>
    <message>
      <source>Say it in a few words.</source>
      <translation>In wenigen Worten angeben.</translation>
    </message>
    <message>
      <source>Say it with --root-cause.</source>
      <translation>Mit --root-cause angeben.</translation>
    </message>
    <message>
      <source>Say so under 'fetch' of the model, or put the file among the versions by other means.</source>
      <translation>Dies unter 'fetch' des Modells angeben oder die Datei auf anderem Weg zu den Versionen legen.</translation>
    </message>
    <message>
      <source>Say until when, after now.</source>
      <translation>Ein Ende angeben, das in der Zukunft liegt.</translation>
    </message>
    <message>
      <source>Say until when, from today on.</source>
      <translation>Einen Tag ab heute angeben.</translation>
    </message>
    <message>
      <source>Say until when.</source>
      <translation>Angeben, bis wann.</translation>
    </message>
    <message>
      <source>Say what has ended it, or leave it out.</source>
      <translation>Angeben, was ihn beendet hat, oder weglassen.</translation>
    </message>
    <message>
      <source>Say what has ended it.</source>
      <translation>Angeben, was ihn beendet hat.</translation>
    </message>
    <message>
      <source>Say what is to be done.</source>
      <translation>Angeben, was zu tun ist.</translation>
    </message>
    <message>
      <source>Say what is wrong.</source>
      <translation>Angeben, was nicht stimmt.</translation>
    </message>
    <message>
      <source>Say what went well.</source>
      <translation>Angeben, was gut lief.</translation>
    </message>
    <message>
      <source>Say what you observed.</source>
      <translation>Angeben, was Sie beobachtet haben.</translation>
    </message>
    <message>
      <source>Say which image should be used.</source>
      <translation>Angeben, welches Image verwendet werden soll.</translation>
    </message>
    <message>
      <source>Say which value is meant.</source>
      <translation>Angeben, welcher Wert gemeint ist.</translation>
    </message>
    <message>
      <source>Say who sees to it.</source>
      <translation>Angeben, wer sich darum kümmert.</translation>
    </message>
    <message>
      <source>Say who sees to this alert; needs --owner.</source>
      <translation>Angeben, wer sich um diesen Alarm kümmert; braucht --owner.</translation>
    </message>
    <message>
      <source>Say who silences.</source>
      <translation>Angeben, wer stummschaltet.</translation>
    </message>
    <message>
      <source>Say why it happened.</source>
      <translation>Angeben, warum es geschehen ist.</translation>
    </message>
    <message>
      <source>Say why it is to serve although a gate fails.</source>
      <translation>Begründen, warum sie ohne bestandenes Gate in Dienst gehen soll.</translation>
    </message>
    <message>
      <source>Say why the step is not run to its end.</source>
      <translation>Sagen Sie, warum der Schritt nicht zu Ende ausgeführt wird.</translation>
    </message>
    <message>
      <source>Say why, for those who miss it.</source>
      <translation>Begründen, für alle, die ihn vermissen.</translation>
    </message>
    <message>
      <source>Say why.</source>
      <translation>Sagen Sie, warum.</translation>
    </message>
    <message>
      <source>Says that the incident is over, and appends its line to the file of incidents, if the system file names one.</source>
      <translation>Meldet, dass der Vorfall vorbei ist, und hängt seine Zeile an die Vorfalldatei an, falls die Systemdatei eine nennt.</translation>
    </message>
    <message>
      <source>Says that what a backup set lacks was removed on purpose, as by a migration. It and the sets after it are no longer marked for that; what is lost later is. Who said it, when and why stands in the journal.</source>
      <translation>Sagt, dass mit Absicht entfernt wurde, was einer Sicherung fehlt, etwa durch eine Migration. Sie und die folgenden werden dafür nicht mehr markiert; was später verloren geht, schon. Wer es wann und warum gesagt hat, steht im Journal.</translation>
    </message>
    <message>
      <source>Says that what a backup set lacks was removed on purpose.</source>
      <translation>Sagt, dass mit Absicht entfernt wurde, was einer Sicherung fehlt.</translation>
    </message>
    <message>
      <source>Scaling %1 to %2</source>
      <translation>%1 auf %2 skalieren</translation>
    </message>
    <message>
      <source>Scribe</source>
      <translation>Protokoll</translation>
    </message>
    <message>
      <source>Search name, title, owner, risk</source>
      <translation>Name, Titel, Zuständige, Risiko suchen</translation>
    </message>
    <message>
      <source>Search or jump to</source>
      <translation>Suchen oder springen zu</translation>
    </message>
    <message>
      <source>Search or jump to a page, service, procedure or run</source>
      <translation>Seite, Dienst, Verfahren oder Lauf suchen oder dorthin springen</translation>
    </message>
    <message>
      <source>Search or jump to…</source>
      <translation>Suchen oder springen zu…</translation>
    </message>
    <message>
      <source>Search or jump to…   Ctrl+K</source>
      <translation>Suchen oder springen zu…   Strg+K</translation>
    </message>
    <message>
      <source>Search procedures</source>
      <translation>Verfahren suchen</translation>
    </message>
    <message>
      <source>Search the records</source>
      <translation>Einträge durchsuchen</translation>
    </message>
    <message>
      <source>Search the records' text</source>
      <translation>Text der Einträge durchsuchen</translation>
    </message>
    <message>
      <source>Search…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>Securing %1</source>
      <translation>%1 auf die Platte sichern</translation>
    </message>
    <message>
      <source>See incidents.messages.templates in the system file.</source>
      <translation>Siehe incidents.messages.templates in der Systemdatei.</translation>
    </message>
    <message>
      <source>See incidents.template in the system file.</source>
      <translation>Siehe incidents.template in der Systemdatei.</translation>
    </message>
    <message numerus="yes">
      <source>See the report or Audit for %n earlier one(s).</source>
      <translation>
        <numerusform>Eine frühere steht im Bericht und im Audit.</numerusform>
        <numerusform>%n frühere stehen im Bericht und im Audit.</numerusform>
      </translation>
    </message>
    <message>
      <source>See their numbers with: opsdeck incident show</source>
      <translation>Ihre Nummern ansehen mit: opsdeck incident show</translation>
    </message>
    <message>
      <source>See to it that the version of %1 in service is among those that can be put back</source>
      <translation>Sicherstellen, dass die Version von %1 im Dienst unter denen ist, die zurückgeholt werden können</translation>
    </message>
    <message>
      <source>See to the cause, then start Opsdeck anew.</source>
      <translation>Beheben Sie die Ursache und starten Sie Opsdeck dann neu.</translation>
    </message>
    <message>
      <source>See what is lost first: opsdeck journal verify</source>
      <translation>Zuerst ansehen, was verloren geht: opsdeck journal verify</translation>
    </message>
    <message>
      <source>See what is lost: opsdeck journal verify</source>
      <translation>Ansehen, was verloren geht: opsdeck journal verify</translation>
    </message>
    <message>
      <source>See what it did: opsdeck journal list --run %1</source>
      <translation>Ansehen, was er getan hat: opsdeck journal list --run %1</translation>
    </message>
    <message>
      <source>See whether Docker's engine runs, and what DOCKER_HOST and the context say.</source>
      <translation>Prüfen, ob die Docker-Engine läuft und was DOCKER_HOST und der Kontext angeben.</translation>
    </message>
    <message>
      <source>See whether Docker's engine runs.</source>
      <translation>Prüfen, ob die Docker-Engine läuft.</translation>
    </message>
    <message>
      <source>See whether a job takes as long as it always did: then it is their number.</source>
      <translation>Prüfen, ob ein Auftrag so lange dauert wie immer: dann liegt es an ihrer Zahl.</translation>
    </message>
    <message>
      <source>See: opsdeck %1 --help</source>
      <translation>Siehe: opsdeck %1 --help</translation>
    </message>
    <message>
      <source>See: opsdeck --help</source>
      <translation>Siehe: opsdeck --help</translation>
    </message>
    <message>
      <source>See: opsdeck alerts</source>
      <translation>Siehe: opsdeck alerts</translation>
    </message>
    <message>
      <source>See: opsdeck alerts --help</source>
      <translation>Siehe: opsdeck alerts --help</translation>
    </message>
    <message>
      <source>See: opsdeck incident note --help</source>
      <translation>Siehe: opsdeck incident note --help</translation>
    </message>
    <message>
      <source>See: opsdeck incident set --help</source>
      <translation>Siehe: opsdeck incident set --help</translation>
    </message>
    <message>
      <source>See: opsdeck lab --help</source>
      <translation>Siehe: opsdeck lab --help</translation>
    </message>
    <message>
      <source>See: opsdeck screenshot --help</source>
      <translation>Siehe: opsdeck screenshot --help</translation>
    </message>
    <message>
      <source>Seen since</source>
      <translation>Gesehen seit</translation>
    </message>
    <message>
      <source>Select a job to see its payload.</source>
      <translation>Einen Auftrag auswählen, um seine Nutzdaten zu sehen.</translation>
    </message>
    <message>
      <source>Select a record to see all of it.</source>
      <translation>Einen Eintrag auswählen, um ihn ganz zu sehen.</translation>
    </message>
    <message>
      <source>Select failed jobs first.</source>
      <translation>Zuerst fehlgeschlagene Aufträge auswählen.</translation>
    </message>
    <message>
      <source>Select jobs in quarantine first.</source>
      <translation>Zuerst Aufträge in Quarantäne auswählen.</translation>
    </message>
    <message>
      <source>Select one to see how well it is proven, and to restore it.</source>
      <translation>Eine auswählen, um zu sehen, wie gut sie belegt ist, und sie wiederherzustellen.</translation>
    </message>
    <message>
      <source>Select one to see its figures and gates, or two to compare them.</source>
      <translation>Eine auswählen, um ihre Werte und Gates zu sehen, oder zwei, um sie zu vergleichen.</translation>
    </message>
    <message>
      <source>Select one to see its rule and what can be done.</source>
      <translation>Einen auswählen, um seine Regel zu sehen und was zu tun ist.</translation>
    </message>
    <message>
      <source>Select one to see its steps and to steer it.</source>
      <translation>Einen auswählen, um seine Schritte zu sehen und ihn zu steuern.</translation>
    </message>
    <message>
      <source>Select one to see what is due and what has happened.</source>
      <translation>Einen auswählen, um zu sehen, was fällig ist und was geschehen ist.</translation>
    </message>
    <message>
      <source>Select one to see what it does and to start it.</source>
      <translation>Eines auswählen, um zu sehen, was es tut, und es zu starten.</translation>
    </message>
    <message>
      <source>Select single jobs on the page Queues.</source>
      <translation>Einzelne Aufträge auf der Seite Warteschlangen auswählen.</translation>
    </message>
    <message>
      <source>Send a real request</source>
      <translation>Eine echte Anfrage senden</translation>
    </message>
    <message>
      <source>Send it again, or with --by-hand.</source>
      <translation>Erneut senden, oder mit --by-hand.</translation>
    </message>
    <message>
      <source>Send to %1</source>
      <translation>An %1 senden</translation>
    </message>
    <message>
      <source>Sending the message</source>
      <translation>Meldung senden</translation>
    </message>
    <message>
      <source>Sends a status message: what is wrong, how far it is, its commander, when the next one comes, and TEXT. It goes to the webhook of the environment.</source>
      <translation>Sendet eine Statusmeldung: was nicht stimmt, wie weit es ist, die Einsatzleitung, wann die nächste kommt, und TEXT. Sie geht an den Webhook der Umgebung.</translation>
    </message>
    <message>
      <source>Sent to the %1 webhook:</source>
      <translation>An den %1-Webhook gesendet:</translation>
    </message>
    <message>
      <source>Served</source>
      <translation>Im Dienst</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Dienst</translation>
    </message>
    <message>
      <source>Service %1</source>
      <translation>Dienst %1</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Dienste</translation>
    </message>
    <message>
      <source>Services ok</source>
      <translation>Dienste ok</translation>
    </message>
    <message>
      <source>Services, queues, jobs, logs, models, the machine, changes and backups are asked at once.</source>
      <translation>Dienste, Warteschlangen, Aufträge, Logs, Modelle, der Rechner, Änderungen und Sicherungen werden gleichzeitig abgefragt.</translation>
    </message>
    <message numerus="yes">
      <source>Services, queues, jobs, logs, models, the machine, changes and backups are asked at once; still to come: %n answer(s). Who is silent for 15 s counts as not known.</source>
      <translation>
        <numerusform>Dienste, Warteschlangen, Aufträge, Logs, Modelle, der Rechner, Änderungen und Sicherungen werden gleichzeitig abgefragt; noch ausstehend: %n Antwort. Wer 15 s schweigt, gilt als unbekannt.</numerusform>
        <numerusform>Dienste, Warteschlangen, Aufträge, Logs, Modelle, der Rechner, Änderungen und Sicherungen werden gleichzeitig abgefragt; noch ausstehend: %n Antworten. Wer 15 s schweigt, gilt als unbekannt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Serving: %1</source>
      <translation>Im Dienst: %1</translation>
    </message>
    <message>
      <source>Serving: not known (%1)</source>
      <translation>Im Dienst: unbekannt (%1)</translation>
    </message>
    <message>
      <source>Session</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>Set a password on the server, or use its Unix socket.</source>
      <translation>Am Server ein Passwort setzen oder seinen Unix-Socket verwenden.</translation>
    </message>
    <message>
      <source>Set it before Opsdeck is started.</source>
      <translation>Vor dem Start von Opsdeck setzen.</translation>
    </message>
    <message>
      <source>Set stdout_logfile in supervisor's configuration.</source>
      <translation>stdout_logfile in der Konfiguration von supervisor setzen.</translation>
    </message>
    <message>
      <source>Set to %1</source>
      <translation>Auf „%1“ setzen</translation>
    </message>
    <message>
      <source>Setting %1 aside</source>
      <translation>%1 zur Seite legen</translation>
    </message>
    <message>
      <source>Setting the state to "%1"</source>
      <translation>Zustand auf "%1" setzen</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Settings…   Ctrl+,</source>
      <translation>Einstellungen…   Strg+,</translation>
    </message>
    <message>
      <source>Settled once, so that all steps are about the same version, whatever is registered meanwhile.</source>
      <translation>Einmal festgelegt, damit alle Schritte dieselbe Version betreffen, was auch immer inzwischen registriert wird.</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <source>Severity %1</source>
      <translation>Schweregrad %1</translation>
    </message>
    <message>
      <source>Severity is %1</source>
      <translation>Schweregrad ist %1</translation>
    </message>
    <message>
      <source>Severity is %1, was %2</source>
      <translation>Schweregrad ist %1, war %2</translation>
    </message>
    <message>
      <source>Severity: %1</source>
      <translation>Schweregrad: %1</translation>
    </message>
    <message>
      <source>Severity; if unsure, the higher</source>
      <translation>Schweregrad; im Zweifel der höhere</translation>
    </message>
    <message>
      <source>Shift+Arrows, Ctrl+Space</source>
      <translation>Umschalt+Pfeiltasten, Strg+Leertaste</translation>
    </message>
    <message>
      <source>Shift+F11</source>
      <translation>Umschalt+F11</translation>
    </message>
    <message>
      <source>Shorten the procedure or its inputs to less than %1.</source>
      <translation>Das Verfahren oder seine Eingaben auf weniger als %1 kürzen.</translation>
    </message>
    <message numerus="yes">
      <source>Show %n more</source>
      <translation>
        <numerusform>%n weiteren Eintrag zeigen</numerusform>
        <numerusform>%n weitere zeigen</numerusform>
      </translation>
    </message>
    <message>
      <source>Show all (%1)</source>
      <translation>Alles zeigen (%1)</translation>
    </message>
    <message>
      <source>Show all runs, not only %1</source>
      <translation>Alle Läufe zeigen, nicht nur %1</translation>
    </message>
    <message>
      <source>Show in Audit</source>
      <translation>Im Audit zeigen</translation>
    </message>
    <message>
      <source>Show only rows with…</source>
      <translation>Nur Zeilen zeigen mit …</translation>
    </message>
    <message>
      <source>Show the first %1</source>
      <translation>Die ersten %1 zeigen</translation>
    </message>
    <message>
      <source>Show the first hints again</source>
      <translation>Erste Hinweise wieder zeigen</translation>
    </message>
    <message>
      <source>Show the run</source>
      <translation>Lauf zeigen</translation>
    </message>
    <message>
      <source>Show the values as a table (Enter)</source>
      <translation>Die Werte als Tabelle zeigen (Eingabetaste)</translation>
    </message>
    <message>
      <source>Show the war room on the whole screen, without a way to act: --wall [SYSTEM…].</source>
      <translation>Zeigt das Lagezentrum bildschirmfüllend, ohne Eingriffsmöglichkeit: --wall [SYSTEM…].</translation>
    </message>
    <message>
      <source>Show the wizard of PROCEDURE for SYSTEM alone: --guide SYSTEM PROCEDURE.</source>
      <translation>Zeigt nur den Assistenten von PROCEDURE für SYSTEM: --guide SYSTEM PROCEDURE.</translation>
    </message>
    <message>
      <source>Show this environment.</source>
      <translation>Zeigt diese Umgebung.</translation>
    </message>
    <message>
      <source>Show this help.</source>
      <translation>Zeigt diese Hilfe.</translation>
    </message>
    <message>
      <source>Show this system.</source>
      <translation>Zeigt dieses System.</translation>
    </message>
    <message>
      <source>Shows all that is known of a version.</source>
      <translation>Zeigt alles, was über eine Version bekannt ist.</translation>
    </message>
    <message>
      <source>Shows exactly what a procedure would do, and changes nothing.</source>
      <translation>Zeigt genau, was ein Verfahren tun würde, und ändert nichts.</translation>
    </message>
    <message>
      <source>Shows the pages with nothing running. You can start practising later.</source>
      <translation>Zeigt die Seiten, ohne dass etwas läuft. Üben geht auch später.</translation>
    </message>
    <message>
      <source>Shows two versions side by side.</source>
      <translation>Zeigt zwei Versionen nebeneinander.</translation>
    </message>
    <message>
      <source>Shows what the instances of a service printed last, and the last lines of its log files.</source>
      <translation>Zeigt, was die Instanzen eines Dienstes zuletzt ausgegeben haben, und die letzten Zeilen seiner Logdateien.</translation>
    </message>
    <message>
      <source>Signing an anchor</source>
      <translation>Anker signieren</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Stummschaltung</translation>
    </message>
    <message>
      <source>Silence 1 alert</source>
      <translation>1 Alarm stummschalten</translation>
    </message>
    <message>
      <source>Silence the alert</source>
      <translation>Den Alarm stummschalten</translation>
    </message>
    <message>
      <source>Silenced</source>
      <translation>Stumm</translation>
    </message>
    <message>
      <source>Silence…</source>
      <translation>Stummschalten…</translation>
    </message>
    <message>
      <source>Silencing alerts</source>
      <translation>Alarme stummschalten</translation>
    </message>
    <message>
      <source>Silencing an alert</source>
      <translation>Alarm stummschalten</translation>
    </message>
    <message>
      <source>Since the run began</source>
      <translation>Seit Beginn des Laufs</translation>
    </message>
    <message>
      <source>Situation</source>
      <translation>Lage</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Size and language hold from the next start of the console.</source>
      <translation>Größe und Sprache gelten ab dem nächsten Start der Konsole.</translation>
    </message>
    <message>
      <source>Size of text and all else</source>
      <translation>Größe von Text und Übrigem</translation>
    </message>
    <message>
      <source>Size of the window.</source>
      <translation>Größe des Fensters.</translation>
    </message>
    <message>
      <source>Size so far</source>
      <translation>Größe bisher</translation>
    </message>
    <message>
      <source>Skip step %1…</source>
      <translation>Schritt %1 überspringen…</translation>
    </message>
    <message>
      <source>Some faults show only under real requests.</source>
      <translation>Manche Fehler zeigen sich nur unter echten Anfragen.</translation>
    </message>
    <message>
      <source>Some faults show only with real requests. It is asked again and again, and its own counters are held against its limits.</source>
      <translation>Manche Fehler zeigen sich nur bei echten Anfragen. Er wird immer wieder gefragt, und seine eigenen Zähler werden an ihren Grenzen gemessen.</translation>
    </message>
    <message>
      <source>Some instances may have been replaced already: put the former image back, or try again.</source>
      <translation>Einige Instanzen könnten schon ersetzt sein: das frühere Image zurückholen oder erneut versuchen.</translation>
    </message>
    <message>
      <source>Somebody else changes it at the same time. Agree with them, and begin again.</source>
      <translation>Jemand anderes ändert es gleichzeitig. Absprechen und von vorn beginnen.</translation>
    </message>
    <message>
      <source>Somebody else has changed it. Look at what is in place, and begin again.</source>
      <translation>Jemand anderes hat es geändert. Ansehen, was eingesetzt ist, und von vorn beginnen.</translation>
    </message>
    <message>
      <source>Somebody may load it by that name. Take the alias away first.</source>
      <translation>Jemand könnte sie unter diesem Namen laden. Zuerst den Alias entfernen.</translation>
    </message>
    <message>
      <source>Somebody sees to it</source>
      <translation>Jemand kümmert sich darum</translation>
    </message>
    <message>
      <source>Somebody stopped it: ask who, or look at the last changes.</source>
      <translation>Jemand hat ihn gestoppt: nachfragen, wer, oder die letzten Änderungen ansehen.</translation>
    </message>
    <message>
      <source>Somebody writes to it, or the disk is damaged. Try again.</source>
      <translation>Jemand schreibt darauf, oder die Platte ist beschädigt. Erneut versuchen.</translation>
    </message>
    <message>
      <source>Something else fills the disk. Look what: du -xh --max-depth=2 on the folder, docker system df for images. Images that a rollback would need must stay. If you don't know what may go, call the platform lead.</source>
      <translation>Etwas anderes füllt die Platte. Nachsehen, was: du -xh --max-depth=2 für den Ordner, docker system df für Images. Images, die ein Rollback bräuchte, müssen bleiben. Ist unklar, was entfernt werden darf, den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>Sort by</source>
      <translation>Sortieren nach</translation>
    </message>
    <message>
      <source>Sorted by %1</source>
      <translation>Sortiert nach %1</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Speaks against it</source>
      <translation>Spricht dagegen</translation>
    </message>
    <message>
      <source>Speaks for it</source>
      <translation>Spricht dafür</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Stage %1 of %2: %3</source>
      <translation>Stufe %1 von %2: %3</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Veraltet</translation>
    </message>
    <message>
      <source>Stale after</source>
      <translation>Veraltet nach</translation>
    </message>
    <message>
      <source>Stands still</source>
      <translation>Steht still</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Starten</translation>
    </message>
    <message>
      <source>Start %1</source>
      <translation>%1 starten</translation>
    </message>
    <message>
      <source>Start %1, up to its usual number of %2</source>
      <translation>%1 starten, bis zur üblichen Anzahl von %2</translation>
    </message>
    <message>
      <source>Start in %1…</source>
      <translation>In %1 starten…</translation>
    </message>
    <message>
      <source>Start it again.</source>
      <translation>Neu starten.</translation>
    </message>
    <message>
      <source>Start it first.</source>
      <translation>Zuerst starten.</translation>
    </message>
    <message>
      <source>Start it, empty if need be: only then it says where its data belongs.</source>
      <translation>Starten, notfalls leer: erst dann gibt es an, wohin seine Daten gehören.</translation>
    </message>
    <message>
      <source>Start it: opsdeck lab start</source>
      <translation>Starten: opsdeck lab start</translation>
    </message>
    <message>
      <source>Start it: opsdeck run %1 restart-service --set service=%2 -e %3</source>
      <translation>Starten: opsdeck run %1 restart-service --set service=%2 -e %3</translation>
    </message>
    <message>
      <source>Start or stop instances of %1 until %2 are up; the others are left alone</source>
      <translation>Instanzen von %1 starten oder stoppen, bis %2 laufen; die übrigen bleiben unverändert</translation>
    </message>
    <message>
      <source>Start that one first, or scale the service.</source>
      <translation>Zuerst diese Instanz starten oder den Dienst skalieren.</translation>
    </message>
    <message>
      <source>Start the API</source>
      <translation>API starten</translation>
    </message>
    <message>
      <source>Start the ML service</source>
      <translation>ML-Dienst starten</translation>
    </message>
    <message>
      <source>Start the ML service anew</source>
      <translation>ML-Dienst erneut starten</translation>
    </message>
    <message>
      <source>Start the lab.</source>
      <translation>Das Labor starten.</translation>
    </message>
    <message>
      <source>Start the lab: opsdeck lab start</source>
      <translation>Das Labor starten: opsdeck lab start</translation>
    </message>
    <message>
      <source>Start the practice lab</source>
      <translation>Übungslabor starten</translation>
    </message>
    <message>
      <source>Start the practice lab; it ends with the console, and with the runs that work in it.</source>
      <translation>Startet das Übungslabor; es endet mit der Konsole und den Läufen, die darin arbeiten.</translation>
    </message>
    <message>
      <source>Start the program again.</source>
      <translation>Das Programm neu starten.</translation>
    </message>
    <message>
      <source>Start the server, or correct its address.</source>
      <translation>Den Server starten oder seine Adresse berichtigen.</translation>
    </message>
    <message>
      <source>Start the server, or correct the socket's folder.</source>
      <translation>Den Server starten oder den Ordner des Sockets berichtigen.</translation>
    </message>
    <message>
      <source>Start the server, or correct the socket's path.</source>
      <translation>Den Server starten oder den Pfad des Sockets berichtigen.</translation>
    </message>
    <message>
      <source>Start the server.</source>
      <translation>Den Server starten.</translation>
    </message>
    <message>
      <source>Start the workers</source>
      <translation>Worker starten</translation>
    </message>
    <message>
      <source>Start the workers that are missing</source>
      <translation>Fehlende Worker starten</translation>
    </message>
    <message>
      <source>Start {{inputs.service}} again</source>
      <translation>{{inputs.service}} wieder starten</translation>
    </message>
    <message>
      <source>Started (UTC)</source>
      <translation>Gestartet (UTC)</translation>
    </message>
    <message>
      <source>Started by</source>
      <translation>Gestartet von</translation>
    </message>
    <message>
      <source>Starting %1</source>
      <translation>%1 starten</translation>
    </message>
    <message>
      <source>Starting a program of the practice lab</source>
      <translation>Programm des Übungslabors starten</translation>
    </message>
    <message>
      <source>Starting the practice lab; the first time it takes a little longer</source>
      <translation>Das Übungslabor startet; beim ersten Mal dauert es etwas länger</translation>
    </message>
    <message>
      <source>Starting the run</source>
      <translation>Lauf starten</translation>
    </message>
    <message>
      <source>Starting the runner</source>
      <translation>Prozess des Laufs starten</translation>
    </message>
    <message>
      <source>Starting what is missing</source>
      <translation>Fehlendes starten</translation>
    </message>
    <message>
      <source>Starts a document pipeline of its own on this machine, with a database, queues, workers and models. Break it, find out why, mend it. Nothing else is touched.</source>
      <translation>Startet auf diesem Rechner eine eigene Dokument-Pipeline mit Datenbank, Warteschlangen, Workern und Modellen. Stören, die Ursache finden, beheben. Sonst wird nichts angetastet.</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Status 200, and how many templates it holds now. Nothing that is in the library is lost.</source>
      <translation>Status 200, und wie viele Vorlagen er jetzt enthält. Aus der Bibliothek geht nichts verloren.</translation>
    </message>
    <message>
      <source>Status 200. The next documents are a little slower.</source>
      <translation>Status 200. Die nächsten Dokumente sind etwas langsamer.</translation>
    </message>
    <message>
      <source>Status message</source>
      <translation>Statusmeldung</translation>
    </message>
    <message>
      <source>Status message: %1</source>
      <translation>Statusmeldung: %1</translation>
    </message>
    <message>
      <source>Status messages</source>
      <translation>Statusmeldungen</translation>
    </message>
    <message>
      <source>Step</source>
      <translation>Schritt</translation>
    </message>
    <message>
      <source>Step "%1"</source>
      <translation>Schritt "%1"</translation>
    </message>
    <message>
      <source>Step %1 could not be undone. What now?</source>
      <translation>Schritt %1 konnte nicht zurückgenommen werden. Was nun?</translation>
    </message>
    <message>
      <source>Step %1 failed. What now?</source>
      <translation>Schritt %1 ist fehlgeschlagen. Was nun?</translation>
    </message>
    <message>
      <source>Step %1 failed: %2.</source>
      <translation>Schritt %1 ist fehlgeschlagen: %2.</translation>
    </message>
    <message>
      <source>Step %1 is at work, and is finished first.</source>
      <translation>Schritt %1 arbeitet und wird zuerst beendet.</translation>
    </message>
    <message>
      <source>Step %1 is destructive. Carry it out?</source>
      <translation>Schritt %1 ist destruktiv. Ausführen?</translation>
    </message>
    <message>
      <source>Step %1 is yours: %2</source>
      <translation>Schritt %1 liegt bei Ihnen: %2</translation>
    </message>
    <message>
      <source>Step %1 of %2</source>
      <translation>Schritt %1 von %2</translation>
    </message>
    <message>
      <source>Step %1 of %2: %3</source>
      <translation>Schritt %1 von %2: %3</translation>
    </message>
    <message>
      <source>Step %1 was done by hand…</source>
      <translation>Schritt %1 wurde von Hand erledigt…</translation>
    </message>
    <message>
      <source>Step %1: outcome unknown. What now?</source>
      <translation>Schritt %1: Ergebnis unbekannt. Was nun?</translation>
    </message>
    <message>
      <source>Steps</source>
      <translation>Schritte</translation>
    </message>
    <message>
      <source>Steps of this run</source>
      <translation>Schritte dieses Laufs</translation>
    </message>
    <message>
      <source>Still firing: %1</source>
      <translation>Noch aktiv: %1</translation>
    </message>
    <message>
      <source>Stop and start every instance of %1 that is up; start it if none is</source>
      <translation>Jede laufende Instanz von %1 stoppen und starten; läuft keine, starten</translation>
    </message>
    <message>
      <source>Stop every instance of %1; each may finish what it does</source>
      <translation>Jede Instanz von %1 stoppen; jede darf beenden, was sie gerade tut</translation>
    </message>
    <message>
      <source>Stop the API</source>
      <translation>API stoppen</translation>
    </message>
    <message>
      <source>Stop the ML service</source>
      <translation>ML-Dienst stoppen</translation>
    </message>
    <message>
      <source>Stop the run here</source>
      <translation>Lauf hier abbrechen</translation>
    </message>
    <message>
      <source>Stop the workers</source>
      <translation>Worker stoppen</translation>
    </message>
    <message>
      <source>Stop the workers, so that stuck jobs can be put back</source>
      <translation>Worker stoppen, um hängende Aufträge zurückzulegen</translation>
    </message>
    <message>
      <source>Stop them first, or the same job is done twice.</source>
      <translation>Zuerst stoppen, sonst wird derselbe Auftrag doppelt ausgeführt.</translation>
    </message>
    <message>
      <source>Stop {{inputs.service}}</source>
      <translation>{{inputs.service}} stoppen</translation>
    </message>
    <message>
      <source>Stopped</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Stopped by %1 at %2 UTC</source>
      <translation>Gestoppt von %1 um %2 UTC</translation>
    </message>
    <message>
      <source>Stopping</source>
      <translation>Wird abgebrochen</translation>
    </message>
    <message>
      <source>Stopping %1</source>
      <translation>%1 stoppen</translation>
    </message>
    <message>
      <source>Stopping the practice lab</source>
      <translation>Übungslabor anhalten</translation>
    </message>
    <message>
      <source>Stops and starts every instance of a service, one after the other, and checks that it is well afterwards. With a single instance the service is away for some seconds.</source>
      <translation>Stoppt und startet jede Instanz eines Dienstes, eine nach der anderen, und prüft danach, ob er gesund ist. Mit nur einer Instanz ist der Dienst einige Sekunden nicht verfügbar.</translation>
    </message>
    <message>
      <source>Stops or resets it though a run is at work in it.</source>
      <translation>Hält es an oder setzt es zurück, obwohl ein Lauf darin arbeitet.</translation>
    </message>
    <message>
      <source>Store the password there: service "opsdeck", user "%1".</source>
      <translation>Das Passwort dort ablegen: Dienst "opsdeck", Benutzer "%1".</translation>
    </message>
    <message>
      <source>Stuck</source>
      <translation>Hängt</translation>
    </message>
    <message>
      <source>Succeeded</source>
      <translation>Erfolgreich</translation>
    </message>
    <message>
      <source>Success</source>
      <translation>Erfolg</translation>
    </message>
    <message>
      <source>Success rate</source>
      <translation>Erfolgsrate</translation>
    </message>
    <message>
      <source>Supported are supervisor and Docker Compose on this machine.</source>
      <translation>Unterstützt werden supervisor und Docker Compose auf diesem Rechner.</translation>
    </message>
    <message>
      <source>Swapping databases</source>
      <translation>Datenbanken tauschen</translation>
    </message>
    <message>
      <source>Switch to the environment first.</source>
      <translation>Zuerst in die Umgebung wechseln.</translation>
    </message>
    <message>
      <source>System</source>
      <translation>System</translation>
    </message>
    <message>
      <source>System files</source>
      <translation>Systemdateien</translation>
    </message>
    <message>
      <source>System files (*.yaml *.yml)</source>
      <translation>Systemdateien (*.yaml *.yml)</translation>
    </message>
    <message>
      <source>System files opened from elsewhere</source>
      <translation>Von anderswo geöffnete Systemdateien</translation>
    </message>
    <message>
      <source>THIS DISPLAY STOOD STILL from %1 to %2 UTC</source>
      <translation>DIESE ANZEIGE STAND STILL von %1 bis %2 UTC</translation>
    </message>
    <message>
      <source>TLS, but the certificate is not verified: pin it with caFile</source>
      <translation>TLS, aber das Zertifikat wird nicht geprüft: mit caFile festlegen</translation>
    </message>
    <message>
      <source>TLS, certificate verified</source>
      <translation>TLS, Zertifikat geprüft</translation>
    </message>
    <message>
      <source>Tab, Shift+Tab</source>
      <translation>Tab, Umschalt+Tab</translation>
    </message>
    <message>
      <source>Table after table, then each is compared with the manifest. The longest step; the service goes on meanwhile.</source>
      <translation>Tabelle für Tabelle, dann wird jede mit dem Manifest verglichen. Der längste Schritt; der Dienst läuft währenddessen weiter.</translation>
    </message>
    <message>
      <source>Table dropped</source>
      <translation>Tabelle gelöscht</translation>
    </message>
    <message>
      <source>Tags such as !!str or !name are not allowed: the schema knows the type of every field.</source>
      <translation>Tags wie !!str oder !name sind nicht erlaubt: das Schema kennt den Typ jedes Feldes.</translation>
    </message>
    <message>
      <source>Take a key from the list of alerts.</source>
      <translation>Einen Schlüssel aus der Liste der Alarme nehmen.</translation>
    </message>
    <message>
      <source>Take all jobs out of {{inputs.queue}}</source>
      <translation>Alle Aufträge aus {{inputs.queue}} nehmen</translation>
    </message>
    <message>
      <source>Take an id from the list of silences; old ones are forgotten.</source>
      <translation>Eine ID aus der Liste der Stummschaltungen nehmen; alte werden vergessen.</translation>
    </message>
    <message>
      <source>Take it out; connections name their secrets under auth in the system file.</source>
      <translation>Entfernen; Verbindungen nennen ihre Geheimnisse unter auth in der Systemdatei.</translation>
    </message>
    <message>
      <source>Take one of: opsdeck incident list</source>
      <translation>Eine nehmen aus: opsdeck incident list</translation>
    </message>
    <message>
      <source>Taken</source>
      <translation>Erstellt</translation>
    </message>
    <message>
      <source>Taken (UTC)</source>
      <translation>Erstellt (UTC)</translation>
    </message>
    <message>
      <source>Taken back</source>
      <translation>Zurückgerollt</translation>
    </message>
    <message>
      <source>Taken back: %1</source>
      <translation>Zurückgenommen: %1</translation>
    </message>
    <message numerus="yes">
      <source>Taken out of %1: %n job(s)</source>
      <translation>
        <numerusform>Aus %1 genommen: %n Auftrag</numerusform>
        <numerusform>Aus %1 genommen: %n Aufträge</numerusform>
      </translation>
    </message>
    <message>
      <source>Takes back what a run has done, last step first, and follows it.
First it tells what it will do; on a terminal it asks before it goes on, unless --yes is given.
Elsewhere it needs --yes where less would run afterwards than should, or something has changed since.
What something newer has replaced is left alone, and said; then the exit code is 3.</source>
      <translation>Nimmt zurück, was ein Lauf getan hat, den letzten Schritt zuerst, und verfolgt es.
Zuerst sagt er, was getan wird; an einem Terminal fragt er, bevor er weitergeht, außer mit --yes.
Anderswo ist --yes nötig, wo danach weniger liefe, als laufen soll, oder sich seitdem etwas geändert hat.
Was Neueres ersetzt hat, bleibt, wie es ist, und wird genannt; dann ist der Exit-Code 3.</translation>
    </message>
    <message>
      <source>Takes back what was done, the last step first, then ends the run.</source>
      <translation>Nimmt zurück, was getan wurde, den letzten Schritt zuerst, und beendet den Lauf.</translation>
    </message>
    <message>
      <source>Takes every job out of a queue, so that none of them is done. The jobs are written to a file first. For 7 days they can be put back with Undo, in front of those that came since.</source>
      <translation>Nimmt alle Aufträge aus einer Warteschlange, sodass keiner davon erledigt wird. Vorher werden sie in eine Datei geschrieben. 7 Tage lang bringt Zurücknehmen sie wieder, vor den seither eingegangenen.</translation>
    </message>
    <message>
      <source>Taking %1 back</source>
      <translation>%1 zurücknehmen</translation>
    </message>
    <message>
      <source>Taking back what was done</source>
      <translation>Getanes zurücknehmen</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Target: %1</source>
      <translation>Ziel: %1</translation>
    </message>
    <message>
      <source>Targets</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Tell this to %1:</source>
      <translation>Weitergeben an %1:</translation>
    </message>
    <message>
      <source>Tells a model that is damaged from a service that is unwell: what it serves, what its log says, and whether the model passes its own check after a restart. If it passes, the failed jobs are tried again. If not, the model has to be rolled back, by a procedure of its own.</source>
      <translation>Unterscheidet ein beschädigtes Modell von einem Dienst, der nicht gesund ist: was im Dienst ist, was sein Log sagt und ob das Modell nach einem Neustart die eigene Prüfung besteht. Besteht es sie, werden die fehlgeschlagenen Aufträge erneut versucht. Wenn nicht, ist das Modell zurückzurollen, mit einem eigenen Verfahren.</translation>
    </message>
    <message>
      <source>Temporary files need 'folder'.</source>
      <translation>Temporäre Dateien brauchen 'folder'.</translation>
    </message>
    <message>
      <source>Test-restoring a backup</source>
      <translation>Sicherung testweise wiederherstellen</translation>
    </message>
    <message>
      <source>Tests every connection, address and permission of an environment.</source>
      <translation>Prüft jede Verbindung, jede Adresse und jedes Recht einer Umgebung.</translation>
    </message>
    <message>
      <source>Text of the message</source>
      <translation>Text der Meldung</translation>
    </message>
    <message>
      <source>Text that scrolls</source>
      <translation>Text zum Blättern</translation>
    </message>
    <message>
      <source>That day is past.</source>
      <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
      <source>That is %1, and files that are in use would be removed. Keep them for an hour at least (1h); usual is a week (7d).</source>
      <translation>Das sind %1, und Dateien, die in Gebrauch sind, würden entfernt. Mindestens eine Stunde aufheben (1h); üblich ist eine Woche (7d).</translation>
    </message>
    <message>
      <source>That it answers does not say that it answers right, nor that it has loaded the new file.</source>
      <translation>Dass er antwortet, heißt weder, dass er richtig antwortet, noch, dass er die neue Datei geladen hat.</translation>
    </message>
    <message>
      <source>That it passes. If it does not, the run stops here and says what to do.</source>
      <translation>Dass es besteht. Wenn nicht, hält der Lauf hier an und sagt, was zu tun ist.</translation>
    </message>
    <message>
      <source>The API calls itself unwell while the ML service is down.</source>
      <translation>Solange der ML-Dienst ausgefallen ist, meldet sich die API als nicht gesund.</translation>
    </message>
    <message>
      <source>The API can't work without Redis. If it is down, a restart of the API does not help. Mend Redis first.</source>
      <translation>Ohne Redis kann die API nicht arbeiten. Ist Redis ausgefallen, hilft kein Neustart der API. Zuerst Redis in Ordnung bringen.</translation>
    </message>
    <message>
      <source>The API can't work without the database. If it is down, mend it first.</source>
      <translation>Ohne die Datenbank kann die API nicht arbeiten. Ist sie ausgefallen, sie zuerst in Ordnung bringen.</translation>
    </message>
    <message>
      <source>The API does not come up although all that it needs does. If its configuration was changed, restore it (restore-part, config); if its version is new, take the previous one (rollback-service-version). Else call the platform lead.</source>
      <translation>Die API kommt nicht hoch, obwohl alles läuft, was sie braucht. Wurde ihre Konfiguration geändert, diese wiederherstellen (restore-part, config); ist ihre Version neu, die vorige nehmen (rollback-service-version). Sonst den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>The API is down</source>
      <translation>Die API ist ausgefallen</translation>
    </message>
    <message>
      <source>The API is stopped within seconds.</source>
      <translation>Die API ist binnen Sekunden gestoppt.</translation>
    </message>
    <message>
      <source>The API or its database does not answer. Run "The API is down" (api-down) next.</source>
      <translation>Die API oder ihre Datenbank antwortet nicht. Als Nächstes "Die API ist ausgefallen" (api-down) ausführen.</translation>
    </message>
    <message>
      <source>The API says that it is ready. If not, Undo brings everything from before back.</source>
      <translation>Die API meldet sich bereit. Wenn nicht, bringt Zurücknehmen alles von vorher wieder.</translation>
    </message>
    <message>
      <source>The API says that it is ready. If not, Undo brings the old database back.</source>
      <translation>Die API meldet sich bereit. Wenn nicht, bringt Zurücknehmen die alte Datenbank wieder.</translation>
    </message>
    <message>
      <source>The API says that it is ready. If not, Undo brings the old state back.</source>
      <translation>Die API meldet sich bereit. Wenn nicht, bringt Zurücknehmen den alten Stand wieder.</translation>
    </message>
    <message>
      <source>The API service is stopped.</source>
      <translation>Der API-Dienst ist gestoppt.</translation>
    </message>
    <message>
      <source>The API starts within seconds and says that it is well.</source>
      <translation>Die API startet binnen Sekunden und meldet sich gesund.</translation>
    </message>
    <message>
      <source>The ML service answers from them.</source>
      <translation>Aus ihnen antwortet der ML-Dienst.</translation>
    </message>
    <message>
      <source>The ML service does not come up. Its log says why: opsdeck logs doc-pipeline ml. If it can't load its model, roll the model back (rollback-model). Else call the platform lead.</source>
      <translation>Der ML-Dienst kommt nicht hoch. Sein Log sagt, warum: opsdeck logs doc-pipeline ml. Kann er sein Modell nicht laden, das Modell zurückrollen (rollback-model). Sonst den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>The ML service does not come up. Its log says why: opsdeck logs doc-pipeline ml. Roll the model back (rollback-model), or call the platform lead.</source>
      <translation>Der ML-Dienst kommt nicht hoch. Sein Log sagt, warum: opsdeck logs doc-pipeline ml. Das Modell zurückrollen (rollback-model) oder den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>The ML service does not come up; the API may, and says then what it lacks. If it can't load its model, roll it back (rollback-model).</source>
      <translation>Der ML-Dienst kommt nicht hoch; die API kann es dennoch und sagt dann, was ihr fehlt. Kann er sein Modell nicht laden, es zurückrollen (rollback-model).</translation>
    </message>
    <message>
      <source>The TLS handshake failed: %1</source>
      <translation>Der TLS-Handshake ist fehlgeschlagen: %1</translation>
    </message>
    <message>
      <source>The YAML can't be read here (%1).</source>
      <translation>Das YAML ist hier nicht lesbar (%1).</translation>
    </message>
    <message>
      <source>The action</source>
      <translation>Die Maßnahme</translation>
    </message>
    <message>
      <source>The action's date</source>
      <translation>Das Datum der Maßnahme</translation>
    </message>
    <message>
      <source>The action's owner</source>
      <translation>Zuständig für die Maßnahme</translation>
    </message>
    <message>
      <source>The alerts are being read.</source>
      <translation>Die Alarme werden gelesen.</translation>
    </message>
    <message>
      <source>The alerts are not known</source>
      <translation>Die Alarme sind nicht bekannt</translation>
    </message>
    <message>
      <source>The answer does not contain "%1"; it starts with: %2</source>
      <translation>Die Antwort enthält "%1" nicht; sie beginnt mit: %2</translation>
    </message>
    <message>
      <source>The answer ended before it was whole</source>
      <translation>Die Antwort endete, bevor sie vollständig war</translation>
    </message>
    <message>
      <source>The answer is %1 long; at most %2 are taken</source>
      <translation>Die Antwort ist %1 lang; höchstens %2 werden angenommen</translation>
    </message>
    <message>
      <source>The answer is longer than %1</source>
      <translation>Die Antwort ist länger als %1</translation>
    </message>
    <message>
      <source>The answer is malformed</source>
      <translation>Die Antwort ist fehlerhaft aufgebaut</translation>
    </message>
    <message>
      <source>The answer is not HTTP</source>
      <translation>Die Antwort ist kein HTTP</translation>
    </message>
    <message>
      <source>The answer's head is longer than %1</source>
      <translation>Der Kopf der Antwort ist länger als %1</translation>
    </message>
    <message>
      <source>The answer's length is not a number</source>
      <translation>Die Länge der Antwort ist keine Zahl</translation>
    </message>
    <message>
      <source>The backup to be restored is %1. %2</source>
      <translation>Wiederhergestellt wird die Sicherung %1. %2</translation>
    </message>
    <message>
      <source>The byte 0x%1 is no valid UTF-8. Save the file as UTF-8.</source>
      <translation>Das Byte 0x%1 ist kein gültiges UTF-8. Die Datei als UTF-8 speichern.</translation>
    </message>
    <message>
      <source>The checks are still running.</source>
      <translation>Die Prüfungen laufen noch.</translation>
    </message>
    <message>
      <source>The checks found nothing broken, and nothing was renewed. Jobs whose cause is still there only fail once more.</source>
      <translation>Die Prüfungen fanden nichts Defektes, und nichts wurde erneuert. Aufträge, deren Ursache noch besteht, schlagen nur noch einmal fehl.</translation>
    </message>
    <message>
      <source>The cluster is down</source>
      <translation>Der Cluster ist ausgefallen</translation>
    </message>
    <message>
      <source>The commander</source>
      <translation>Die Einsatzleitung</translation>
    </message>
    <message>
      <source>The comment</source>
      <translation>Der Kommentar</translation>
    </message>
    <message>
      <source>The connection '%1' needs 'url' or 'service'.</source>
      <translation>Die Verbindung '%1' braucht 'url' oder 'service'.</translation>
    </message>
    <message>
      <source>The connection '%1' needs 'url'.</source>
      <translation>Die Verbindung '%1' braucht 'url'.</translation>
    </message>
    <message>
      <source>The connection '%1' of the environment '%2' is not of type %3.</source>
      <translation>Die Verbindung '%1' der Umgebung '%2' ist nicht vom Typ %3.</translation>
    </message>
    <message>
      <source>The connection broke</source>
      <translation>Die Verbindung ist abgerissen</translation>
    </message>
    <message>
      <source>The connection broke at the commit of transaction %1, and the server could not tell what became of it</source>
      <translation>Die Verbindung riss beim Commit der Transaktion %1 ab, und der Server konnte nicht sagen, was aus ihr wurde</translation>
    </message>
    <message>
      <source>The connection broke at the commit, and the server rolled the transaction back</source>
      <translation>Die Verbindung riss beim Commit ab, und der Server hat die Transaktion zurückgerollt</translation>
    </message>
    <message>
      <source>The connection broke before the commit; nothing was changed</source>
      <translation>Die Verbindung riss vor dem Commit ab; nichts wurde geändert</translation>
    </message>
    <message>
      <source>The connection broke: %1</source>
      <translation>Die Verbindung ist abgerissen: %1</translation>
    </message>
    <message>
      <source>The connection ended without an answer</source>
      <translation>Die Verbindung endete ohne Antwort</translation>
    </message>
    <message>
      <source>The console that is open has come to the front; --new-window opens another.</source>
      <translation>Die offene Konsole ist nach vorn gekommen; --new-window öffnet eine weitere.</translation>
    </message>
    <message>
      <source>The console that is open shows something else (%1): this is another one.</source>
      <translation>Die offene Konsole zeigt etwas anderes (%1): Dies ist eine weitere.</translation>
    </message>
    <message>
      <source>The control character 0x%1 has no place in a file. Remove it.</source>
      <translation>Das Steuerzeichen 0x%1 gehört nicht in eine Datei. Entfernen.</translation>
    </message>
    <message>
      <source>The database is loaded beside the one in service, compared and removed. It needs as much room again meanwhile.</source>
      <translation>Die Datenbank wird neben die im Dienst geladen, verglichen und entfernt. Währenddessen braucht sie noch einmal so viel Platz.</translation>
    </message>
    <message>
      <source>The depth falls below every alert level.</source>
      <translation>Die Tiefe sinkt unter jeden Alarmschwellwert.</translation>
    </message>
    <message>
      <source>The depth falls until it is below every alert level. This takes minutes, not seconds. If it does not fall, look at the ML service.</source>
      <translation>Die Tiefe sinkt, bis sie unter jedem Alarmschwellwert liegt. Das dauert Minuten, nicht Sekunden. Sinkt sie nicht, den ML-Dienst ansehen.</translation>
    </message>
    <message>
      <source>The depth is below every alert level, or falls below it.</source>
      <translation>Die Tiefe liegt unter jedem Alarmschwellwert oder sinkt darunter.</translation>
    </message>
    <message>
      <source>The depth now is what the end is compared with.</source>
      <translation>Mit der jetzigen Tiefe wird am Ende verglichen.</translation>
    </message>
    <message>
      <source>The depth of the queue. The last step looks whether it has become calm.</source>
      <translation>Die Tiefe der Warteschlange. Der letzte Schritt prüft, ob sie ruhig geworden ist.</translation>
    </message>
    <message>
      <source>The disk is full</source>
      <translation>Die Platte ist voll</translation>
    </message>
    <message>
      <source>The disk of the machine that the services run on. df -h tells; / is usual.</source>
      <translation>Die Platte des Rechners, auf dem die Dienste laufen. df -h zeigt es; üblich ist /.</translation>
    </message>
    <message>
      <source>The environment "%1" can't be watched; nothing can be changed, history can be read</source>
      <translation>Die Umgebung "%1" kann nicht überwacht werden; nichts lässt sich ändern, der Verlauf ist lesbar</translation>
    </message>
    <message>
      <source>The environment '%1' has no address '%2' for {{%2}}. %3</source>
      <translation>Die Umgebung '%1' hat keine Adresse '%2' für {{%2}}. %3</translation>
    </message>
    <message>
      <source>The environment '%1' has no connection '%2'. %3</source>
      <translation>Die Umgebung '%1' hat keine Verbindung '%2'. %3</translation>
    </message>
    <message>
      <source>The environment '%1' is production and not read-only: procedures can change it. Say 'readOnly: true' until that is wanted.</source>
      <translation>Die Umgebung '%1' ist Produktion und nicht nur lesend: Verfahren können sie ändern. 'readOnly: true' setzen, bis das gewünscht ist.</translation>
    </message>
    <message>
      <source>The environment declares no %1 connection of this name</source>
      <translation>Die Umgebung deklariert keine %1-Verbindung dieses Namens</translation>
    </message>
    <message>
      <source>The environment does not say where it is</source>
      <translation>Die Umgebung gibt nicht an, wo es zu finden ist</translation>
    </message>
    <message>
      <source>The environment does not say where the model's versions are</source>
      <translation>Die Umgebung gibt nicht an, wo die Versionen des Modells liegen</translation>
    </message>
    <message>
      <source>The environment does not say where they are kept.</source>
      <translation>Die Umgebung gibt nicht an, wo sie aufbewahrt werden.</translation>
    </message>
    <message>
      <source>The environment is not connected, so its models are not known</source>
      <translation>Die Umgebung ist nicht verbunden, ihre Modelle sind daher nicht bekannt</translation>
    </message>
    <message>
      <source>The environment is not connected.</source>
      <translation>Die Umgebung ist nicht verbunden.</translation>
    </message>
    <message>
      <source>The environment is not watched, so nobody can tell.</source>
      <translation>Die Umgebung wird nicht überwacht, niemand kann es also sagen.</translation>
    </message>
    <message>
      <source>The environment names no service manager</source>
      <translation>Die Umgebung nennt keinen Dienstmanager</translation>
    </message>
    <message>
      <source>The errors of '%1' are not counted: name 'requests' and 'errors' under its metrics.</source>
      <translation>Die Fehler von '%1' werden nicht gezählt: 'requests' und 'errors' unter metrics angeben.</translation>
    </message>
    <message>
      <source>The file</source>
      <translation>Die Datei</translation>
    </message>
    <message>
      <source>The file can't be opened: %1.</source>
      <translation>Die Datei kann nicht geöffnet werden: %1.</translation>
    </message>
    <message>
      <source>The file can't be read (%1).</source>
      <translation>Die Datei kann nicht gelesen werden (%1).</translation>
    </message>
    <message>
      <source>The file can't be read on from here: check its brackets and commas.</source>
      <translation>Die Datei ist ab hier nicht lesbar: Klammern und Kommas prüfen.</translation>
    </message>
    <message>
      <source>The file can't be read: %1.</source>
      <translation>Die Datei kann nicht gelesen werden: %1.</translation>
    </message>
    <message>
      <source>The file is UTF-16. Save it as UTF-8.</source>
      <translation>Die Datei ist UTF-16. Als UTF-8 speichern.</translation>
    </message>
    <message>
      <source>The file is empty. A system begins with "apiVersion: opsdeck/v1".</source>
      <translation>Die Datei ist leer. Ein System beginnt mit "apiVersion: opsdeck/v1".</translation>
    </message>
    <message>
      <source>The file is larger than 1 MiB. Split it: one system or procedure a file.</source>
      <translation>Die Datei ist größer als 1 MiB. Aufteilen: ein System oder Verfahren je Datei.</translation>
    </message>
    <message>
      <source>The file itself stays where it is.</source>
      <translation>Die Datei selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
      <source>The file journal.head is missing or unreadable: whether records are missing at the end cannot be told.</source>
      <translation>Die Datei journal.head fehlt oder ist unlesbar: ob am Ende Einträge fehlen, lässt sich nicht sagen.</translation>
    </message>
    <message>
      <source>The file journal.head was missing or unreadable. Whether records are missing at the end before this one cannot be told.</source>
      <translation>Die Datei journal.head fehlte oder war unlesbar. Ob vor diesem Eintrag am Ende welche fehlen, lässt sich nicht sagen.</translation>
    </message>
    <message>
      <source>The first %1 of %2 are counted.</source>
      <translation>Gezählt sind die ersten %1 von %2.</translation>
    </message>
    <message>
      <source>The first %1 of %2.</source>
      <translation>Die ersten %1 von %2.</translation>
    </message>
    <message>
      <source>The folder %1 can't be read.</source>
      <translation>Der Ordner %1 ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The folder %1 does not exist.</source>
      <translation>Den Ordner %1 gibt es nicht.</translation>
    </message>
    <message>
      <source>The form; a file's name says it by itself.</source>
      <translation>Das Format; ein Dateiname legt es von selbst fest.</translation>
    </message>
    <message>
      <source>The free gigabytes. Nothing is changed.</source>
      <translation>Die freien Gigabyte. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The gates of %1 are overridden: "%2". A version that fails a gate will serve all the same. The reason is journaled with your name, as overridden without second approval.</source>
      <translation>Die Gates von %1 werden übergangen: "%2". Eine Version, die ein Gate nicht besteht, geht trotzdem in Dienst. Der Grund kommt mit Ihrem Namen ins Journal, als ohne zweite Freigabe übergangen.</translation>
    </message>
    <message>
      <source>The id of its run, as "opsdeck backup list" shows it.</source>
      <translation>Die ID des Laufs, wie "opsdeck backup list" sie zeigt.</translation>
    </message>
    <message>
      <source>The image in use, how many instances are made of it, and the one to go back to. Nothing is changed.</source>
      <translation>Das benutzte Image, wie viele Instanzen darauf beruhen, und das, zu dem zurückgerollt wird. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The impact</source>
      <translation>Die Auswirkung</translation>
    </message>
    <message>
      <source>The incident commander.</source>
      <translation>Die Einsatzleitung des Vorfalls.</translation>
    </message>
    <message>
      <source>The incident is over. Write its line again with: opsdeck incident close --id %1</source>
      <translation>Der Vorfall ist vorbei. Seine Zeile erneut schreiben mit: opsdeck incident close --id %1</translation>
    </message>
    <message>
      <source>The incident needs you</source>
      <translation>Der Vorfall braucht Sie</translation>
    </message>
    <message>
      <source>The incident's title</source>
      <translation>Der Titel des Vorfalls</translation>
    </message>
    <message>
      <source>The instances and their processes. Nothing is changed.</source>
      <translation>Die Instanzen und ihre Prozesse. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The instances of the API and their processes. Nothing is changed.</source>
      <translation>Die Instanzen der API und ihre Prozesse. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The job is no longer at this place.</source>
      <translation>Der Auftrag ist nicht mehr an dieser Stelle.</translation>
    </message>
    <message>
      <source>The jobs are written to a file, the file is read back and compared, and only then they are taken out. The answer names the file and the number of jobs. Jobs that arrive later stay in the queue.</source>
      <translation>Die Aufträge werden in eine Datei geschrieben, die Datei wird zurückgelesen und verglichen; erst dann werden sie herausgenommen. Die Antwort nennt die Datei und die Zahl der Aufträge. Später eintreffende Aufträge bleiben in der Warteschlange.</translation>
    </message>
    <message>
      <source>The jobs could not be read.</source>
      <translation>Die Aufträge konnten nicht gelesen werden.</translation>
    </message>
    <message>
      <source>The jobs that are tried again stand at the end of the queue.</source>
      <translation>Die erneut versuchten Aufträge stehen am Ende der Warteschlange.</translation>
    </message>
    <message>
      <source>The jobs were taken out of %1 and are in %2 for %3; put them back with queue.restore, or repeat this step to export them.</source>
      <translation>Die Aufträge wurden aus %1 genommen und liegen für %3 in %2; mit queue.restore zurücklegen oder diesen Schritt wiederholen, um sie zu exportieren.</translation>
    </message>
    <message>
      <source>The journal can't be opened, so nothing may be changed: %1</source>
      <translation>Das Journal kann nicht geöffnet werden, daher darf nichts geändert werden: %1</translation>
    </message>
    <message>
      <source>The journal can't be read, so incidents can't be shown or opened</source>
      <translation>Das Journal ist nicht lesbar, daher können Vorfälle weder gezeigt noch eröffnet werden</translation>
    </message>
    <message>
      <source>The journal can't be read, so no record can be shown</source>
      <translation>Das Journal ist nicht lesbar, daher kann kein Eintrag gezeigt werden</translation>
    </message>
    <message>
      <source>The journal can't be read, so runs can't be shown or steered</source>
      <translation>Das Journal kann nicht gelesen werden, Läufe sind daher weder zu sehen noch zu steuern</translation>
    </message>
    <message>
      <source>The journal can't be read, so what is proven of the backups is not known</source>
      <translation>Das Journal ist nicht lesbar, daher ist unbekannt, was von den Sicherungen bewiesen ist</translation>
    </message>
    <message>
      <source>The journal can't be read.</source>
      <translation>Das Journal ist nicht lesbar.</translation>
    </message>
    <message>
      <source>The journal can't be written, so nothing may be changed: %1</source>
      <translation>Das Journal kann nicht geschrieben werden, daher darf nichts geändert werden: %1</translation>
    </message>
    <message>
      <source>The journal can't be written: %1</source>
      <translation>Das Journal kann nicht geschrieben werden: %1</translation>
    </message>
    <message>
      <source>The journal is being opened</source>
      <translation>Das Journal wird geöffnet</translation>
    </message>
    <message>
      <source>The journal is in use again. Its newest record says what was lost, if anything was.</source>
      <translation>Das Journal ist wieder in Gebrauch. Sein neuester Eintrag nennt, was verloren ging, falls etwas verloren ging.</translation>
    </message>
    <message>
      <source>The journal is not open</source>
      <translation>Das Journal ist nicht offen</translation>
    </message>
    <message>
      <source>The journal is not open.</source>
      <translation>Das Journal ist nicht geöffnet.</translation>
    </message>
    <message>
      <source>The journal says nothing of it yet.</source>
      <translation>Das Journal sagt noch nichts darüber.</translation>
    </message>
    <message>
      <source>The journal was damaged, and the loss was accepted.</source>
      <translation>Das Journal war beschädigt, und der Verlust wurde akzeptiert.</translation>
    </message>
    <message>
      <source>The key holds something else than a list</source>
      <translation>Der Schlüssel enthält etwas anderes als eine Liste</translation>
    </message>
    <message>
      <source>The key lies on another node of a cluster</source>
      <translation>Der Schlüssel liegt auf einem anderen Knoten eines Clusters</translation>
    </message>
    <message>
      <source>The key that must have signed every anchor, by its whole id.</source>
      <translation>Der Schlüssel, der jeden Anker signiert haben muss, mit voller ID.</translation>
    </message>
    <message>
      <source>The keys lie on different nodes of a cluster</source>
      <translation>Die Schlüssel liegen auf verschiedenen Knoten eines Clusters</translation>
    </message>
    <message>
      <source>The lab does not run, so its backups are not known</source>
      <translation>Das Labor läuft nicht, seine Sicherungen sind daher nicht bekannt</translation>
    </message>
    <message>
      <source>The lab does not run, so its models are not known</source>
      <translation>Das Labor läuft nicht, seine Modelle sind daher nicht bekannt</translation>
    </message>
    <message>
      <source>The lab is for practice: an environment with 'lab: true' has 'tier: practice'.</source>
      <translation>Das Labor ist zum Üben: eine Umgebung mit 'lab: true' hat 'tier: practice'.</translation>
    </message>
    <message>
      <source>The last lines that it has printed. Nothing is changed.</source>
      <translation>Die letzten Zeilen, die sie ausgegeben hat. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The last lines that the API has printed. Nothing is changed.</source>
      <translation>Die letzten Zeilen, die die API ausgegeben hat. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The last look before it does. The instances that are made of the other image already need not be replaced.</source>
      <translation>Der letzte Blick vor der Änderung. Instanzen, die schon auf dem anderen Image beruhen, müssen nicht ersetzt werden.</translation>
    </message>
    <message>
      <source>The last one that is known to have worked is the safest.</source>
      <translation>Die letzte, die sich bewährt hat, ist die sicherste.</translation>
    </message>
    <message>
      <source>The last, %1: %2</source>
      <translation>Die letzte, %1: %2</translation>
    </message>
    <message>
      <source>The latency of '%1' is not measured: name 'latencySum' and 'latencyCount' under its metrics.</source>
      <translation>Die Latenz von '%1' wird nicht gemessen: 'latencySum' und 'latencyCount' unter metrics angeben.</translation>
    </message>
    <message>
      <source>The letters are sized from both. Screens often tell a wrong size, projectors always do.</source>
      <translation>Beides bestimmt die Schriftgröße. Bildschirme melden oft eine falsche Größe, Projektoren immer.</translation>
    </message>
    <message>
      <source>The library lacks this template. Ask in Slack #doc-pipeline who has it, and have it uploaded (POST /api/v1/templates with template, name and version). Then run this again. The jobs are kept in failed_queue; none is lost.</source>
      <translation>In der Bibliothek fehlt diese Vorlage. In Slack #doc-pipeline fragen, wer sie hat, und sie hochladen lassen (POST /api/v1/templates mit template, name und version). Danach dieses Verfahren erneut ausführen. Die Aufträge bleiben in failed_queue; keiner geht verloren.</translation>
    </message>
    <message>
      <source>The linter found errors in this file.</source>
      <translation>Der Linter hat in dieser Datei Fehler gefunden.</translation>
    </message>
    <message>
      <source>The list of templates, with status 200.</source>
      <translation>Die Liste der Vorlagen, mit Status 200.</translation>
    </message>
    <message>
      <source>The memory is full</source>
      <translation>Der Arbeitsspeicher ist voll</translation>
    </message>
    <message>
      <source>The message</source>
      <translation>Die Meldung</translation>
    </message>
    <message>
      <source>The message as it goes out</source>
      <translation>Die Meldung, wie sie hinausgeht</translation>
    </message>
    <message>
      <source>The message was not sent</source>
      <translation>Die Meldung wurde nicht gesendet</translation>
    </message>
    <message>
      <source>The model %1 is not good</source>
      <translation>Das Modell %1 ist nicht gut</translation>
    </message>
    <message>
      <source>The model files were replaced too.</source>
      <translation>Auch die Modelldateien wurden ersetzt.</translation>
    </message>
    <message>
      <source>The model in place can't be loaded, or the service has another fault; its log says which: opsdeck logs doc-pipeline ml. Roll the model back (rollback-model). If that does not help, call the platform lead.</source>
      <translation>Das eingesetzte Modell lässt sich nicht laden, oder der Dienst hat einen anderen Fehler; sein Log sagt, welchen: opsdeck logs doc-pipeline ml. Das Modell zurückrollen (rollback-model). Hilft das nicht, den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>The model in place is bad, and no restart helps it. Run "Roll a model back" (rollback-model) now: it suggests the version that is known to have worked. Then run this again: it tries the failed jobs once more.</source>
      <translation>Das eingesetzte Modell ist schlecht, und kein Neustart hilft. Jetzt "Modell zurückrollen" (rollback-model) ausführen: es schlägt die Version vor, die sich bewährt hat. Danach dieses Verfahren erneut ausführen: es versucht die fehlgeschlagenen Aufträge noch einmal.</translation>
    </message>
    <message>
      <source>The model in place is bad. Roll it back now: run "Roll a model back" (rollback-model); it suggests the version that is known to have worked. Then run this again: it tries the failed jobs once more.</source>
      <translation>Das eingesetzte Modell ist schlecht. Jetzt zurückrollen: "Modell zurückrollen" (rollback-model) ausführen; es schlägt die Version vor, die sich bewährt hat. Danach dieses Verfahren erneut ausführen: es versucht die fehlgeschlagenen Aufträge noch einmal.</translation>
    </message>
    <message>
      <source>The model's answers are good again.</source>
      <translation>Die Antworten des Modells sind wieder gut.</translation>
    </message>
    <message>
      <source>The model's answers fail</source>
      <translation>Antworten des Modells schlagen fehl</translation>
    </message>
    <message>
      <source>The most frequent reason says where to look first.</source>
      <translation>Der häufigste Grund sagt, wo zuerst nachzusehen ist.</translation>
    </message>
    <message>
      <source>The name %1 can't be resolved</source>
      <translation>Der Name %1 lässt sich nicht auflösen</translation>
    </message>
    <message>
      <source>The name '%1' is taken already, in line %2.</source>
      <translation>Der Name '%1' ist schon vergeben, in Zeile %2.</translation>
    </message>
    <message>
      <source>The name of a set as "opsdeck backup list" shows it, or "newest".</source>
      <translation>Der Name eines Satzes, wie "opsdeck backup list" ihn zeigt, oder "newest".</translation>
    </message>
    <message>
      <source>The name of a set as "opsdeck backup list" shows it, or "newest". What came after it is lost from service.</source>
      <translation>Der Name eines Satzes, wie "opsdeck backup list" ihn zeigt, oder "newest". Was danach kam, geht dem Dienst verloren.</translation>
    </message>
    <message>
      <source>The name of a set or of a file as "opsdeck backup list" shows it, or "newest". What came after it is lost from service.</source>
      <translation>Der Name eines Satzes oder einer Datei, wie "opsdeck backup list" ihn zeigt, oder "newest". Was danach kam, geht dem Dienst verloren.</translation>
    </message>
    <message>
      <source>The newest are: %1</source>
      <translation>Die neuesten sind: %1</translation>
    </message>
    <message>
      <source>The newest that is sound is %1.</source>
      <translation>Die neueste unversehrte ist %1.</translation>
    </message>
    <message>
      <source>The note</source>
      <translation>Die Notiz</translation>
    </message>
    <message>
      <source>The number of jobs in work. Nothing is changed.</source>
      <translation>Die Zahl der Aufträge in Arbeit. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The number of jobs moved, and of those that went to quarantine. Each is moved once, unchanged, even if the connection breaks meanwhile. Jobs that are no longer among the failed ones are counted as missing.</source>
      <translation>Die Zahl der verschobenen Aufträge und derer, die in Quarantäne kamen. Jeder wird einmal verschoben, unverändert, selbst wenn die Verbindung währenddessen abbricht. Aufträge, die nicht mehr unter den fehlgeschlagenen sind, zählen als fehlend.</translation>
    </message>
    <message>
      <source>The number of jobs moved. Each is moved once, unchanged.</source>
      <translation>Die Zahl der verschobenen Aufträge. Jeder wird einmal verschoben, unverändert.</translation>
    </message>
    <message>
      <source>The number of jobs moved. No job is changed, lost or doubled.</source>
      <translation>Die Zahl der verschobenen Aufträge. Kein Auftrag ändert sich, geht verloren oder verdoppelt sich.</translation>
    </message>
    <message>
      <source>The number of jobs moved. No job is changed, lost or doubled. It is refused while a worker still runs.</source>
      <translation>Die Zahl der verschobenen Aufträge. Kein Auftrag ändert sich, geht verloren oder verdoppelt sich. Wird abgelehnt, solange noch ein Worker läuft.</translation>
    </message>
    <message>
      <source>The number of jobs moved. Those that have failed too often go to quarantine.</source>
      <translation>Die Zahl der verschobenen Aufträge. Zu oft fehlgeschlagene kommen in Quarantäne.</translation>
    </message>
    <message>
      <source>The number of jobs moved. Those whose template is still missing fail again, and tell so.</source>
      <translation>Die Zahl der verschobenen Aufträge. Wessen Vorlage noch fehlt, schlägt erneut fehl und meldet das.</translation>
    </message>
    <message>
      <source>The number of stuck jobs, often 0. If jobs stay in work it takes a minute to be sure. Nothing is changed.</source>
      <translation>Die Zahl der hängenden Aufträge, oft 0. Bleiben Aufträge in Arbeit, dauert es eine Minute, bis das sicher ist. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The other instances were left as they were.</source>
      <translation>Die übrigen Instanzen blieben, wie sie waren.</translation>
    </message>
    <message>
      <source>The owner</source>
      <translation>Die zuständige Person</translation>
    </message>
    <message>
      <source>The owner of this run is gone.</source>
      <translation>Der Prozess dieses Laufs ist beendet.</translation>
    </message>
    <message>
      <source>The owner of this run is gone. Step %1: outcome unknown.</source>
      <translation>Der Prozess dieses Laufs ist beendet. Schritt %1: Ergebnis unbekannt.</translation>
    </message>
    <message>
      <source>The password goes over the network unencrypted. Use https://, which is TLS.</source>
      <translation>Das Passwort geht unverschlüsselt über das Netz. https:// verwenden, das ist TLS.</translation>
    </message>
    <message>
      <source>The password goes over the network unencrypted. Use rediss://, which is TLS.</source>
      <translation>Das Passwort geht unverschlüsselt über das Netz. rediss:// verwenden, das ist TLS.</translation>
    </message>
    <message>
      <source>The password is wrong</source>
      <translation>Das Passwort ist falsch</translation>
    </message>
    <message>
      <source>The path holds a quote, a backslash, a percent sign or a line break.</source>
      <translation>Der Pfad enthält ein Anführungszeichen, einen Backslash, ein Prozentzeichen oder einen Zeilenumbruch.</translation>
    </message>
    <message>
      <source>The pattern fits the served file too. Choose one that fits the other versions alone.</source>
      <translation>Das Muster passt auch auf die Datei im Dienst. Eines wählen, das nur auf die anderen Versionen passt.</translation>
    </message>
    <message>
      <source>The plan names each set. They are gone for good.</source>
      <translation>Der Plan nennt jeden Satz. Sie werden endgültig entfernt.</translation>
    </message>
    <message>
      <source>The plan names each version. Nothing is deleted.</source>
      <translation>Der Plan nennt jede Version. Nichts wird gelöscht.</translation>
    </message>
    <message>
      <source>The plan names each version. They are gone for good.</source>
      <translation>Der Plan nennt jede Version. Sie werden endgültig gelöscht.</translation>
    </message>
    <message>
      <source>The plan says how many, how large and where. They are gone for good.</source>
      <translation>Der Plan nennt Zahl, Größe und Ort. Sie werden endgültig entfernt.</translation>
    </message>
    <message>
      <source>The practice lab</source>
      <translation>Das Übungslabor</translation>
    </message>
    <message>
      <source>The practice lab is as new.</source>
      <translation>Das Übungslabor ist wie neu.</translation>
    </message>
    <message>
      <source>The practice lab is being started</source>
      <translation>Das Übungslabor wird gestartet</translation>
    </message>
    <message>
      <source>The practice lab is not running</source>
      <translation>Das Übungslabor läuft nicht</translation>
    </message>
    <message>
      <source>The practice lab is running.</source>
      <translation>Das Übungslabor läuft.</translation>
    </message>
    <message>
      <source>The practice lab is stopped.</source>
      <translation>Das Übungslabor ist gestoppt.</translation>
    </message>
    <message>
      <source>The practice lab is stopped. Start it: opsdeck lab start</source>
      <translation>Das Übungslabor ist gestoppt. Starten: opsdeck lab start</translation>
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
      <translation>Das Übungslabor: eine echte eigene Dokument-Pipeline zum Kaputtmachen und Reparieren (doc-pipeline) und ein
Ranking-Dienst mit seinem Modell in einer MLflow-Registry (learning-recommender). Es bleibt bis "lab stop".

  start                 in Sekunden, mit eingehenden Anfragen
  status                was läuft, wo, und was kaputt ist
  break FAULT           etwas kaputtmachen
  mend [FAULT]          eine Störung beseitigen, oder alle; der Rückstau bleibt
  faults                was break kennt
  traffic on|off        seine Anfragen
  monitoring on|off     sein Prometheus und Alertmanager
  reset                 wie neu, auch die Daten
  stop                  alles, und nichts läuft weiter</translation>
    </message>
    <message>
      <source>The probe may take %1, but is due every %2: a slow answer delays the next one.</source>
      <translation>Die Sonde darf %1 dauern, ist aber alle %2 fällig: eine langsame Antwort verzögert die nächste.</translation>
    </message>
    <message>
      <source>The procedure %1 is not there.</source>
      <translation>Das Verfahren %1 ist nicht vorhanden.</translation>
    </message>
    <message>
      <source>The procedure file has changed since this run began; the run uses the text of then.</source>
      <translation>Die Verfahrensdatei wurde seit Beginn dieses Laufs geändert; der Lauf verwendet den damaligen Text.</translation>
    </message>
    <message>
      <source>The procedure file is no longer there; the run uses the text of then.</source>
      <translation>Die Verfahrensdatei ist nicht mehr da; der Lauf verwendet den damaligen Text.</translation>
    </message>
    <message>
      <source>The procedure fits, and its targets answer</source>
      <translation>Das Verfahren passt, und seine Ziele antworten</translation>
    </message>
    <message>
      <source>The program '%1' belongs to the service '%2' already.</source>
      <translation>Das Programm '%1' gehört schon zum Dienst '%2'.</translation>
    </message>
    <message>
      <source>The program itself can't be made of {{…}}.</source>
      <translation>Das Programm selbst darf nicht aus {{…}} bestehen.</translation>
    </message>
    <message>
      <source>The queue is backing up</source>
      <translation>Die Warteschlange staut sich</translation>
    </message>
    <message>
      <source>The queues and caches of then belong to the database of then.</source>
      <translation>Die Warteschlangen und Caches von damals gehören zur Datenbank von damals.</translation>
    </message>
    <message>
      <source>The quote that opens here is not closed.</source>
      <translation>Das Anführungszeichen, das hier öffnet, wird nicht geschlossen.</translation>
    </message>
    <message>
      <source>The reason</source>
      <translation>Der Grund</translation>
    </message>
    <message>
      <source>The registry could not be asked.</source>
      <translation>Die Registry konnte nicht abgefragt werden.</translation>
    </message>
    <message>
      <source>The registry has no version %1. Choose another one.</source>
      <translation>Die Registry hat keine Version %1. Eine andere wählen.</translation>
    </message>
    <message>
      <source>The registry has no version of it.</source>
      <translation>Die Registry hat keine Version davon.</translation>
    </message>
    <message>
      <source>The registry has no version of this model.</source>
      <translation>Die Registry hat keine Version dieses Modells.</translation>
    </message>
    <message>
      <source>The replica has lost its primary</source>
      <translation>Das Replikat hat seinen Primary verloren</translation>
    </message>
    <message>
      <source>The report is in %1</source>
      <translation>Der Bericht liegt in %1</translation>
    </message>
    <message>
      <source>The report on %1 is in %2</source>
      <translation>Der Bericht zu %1 liegt in %2</translation>
    </message>
    <message>
      <source>The request was sent: look at what it did before sending it again.</source>
      <translation>Die Anfrage wurde gesendet: vor erneutem Senden ansehen, was sie bewirkt hat.</translation>
    </message>
    <message>
      <source>The requests of '%1' are not counted: name 'requests' under its metrics.</source>
      <translation>Die Anfragen von '%1' werden nicht gezählt: 'requests' unter metrics angeben.</translation>
    </message>
    <message>
      <source>The restart did not free it: one job alone is too large, or more workers run than the machine has room for. Run this again with fewer workers, and call the platform lead, who can give each worker a limit of its own.</source>
      <translation>Der Neustart hat ihn nicht freigegeben: ein einzelner Auftrag ist zu groß, oder es laufen mehr Worker, als der Rechner verträgt. Dieses Verfahren mit weniger Workern erneut ausführen und den Platform Lead anrufen, der jedem Worker eine eigene Grenze geben kann.</translation>
    </message>
    <message>
      <source>The restart did not help. If the model fails its check, roll it back (rollback-model). If it is slow, the ML service or its machine is overloaded: call the platform lead. Until then "The queue is backing up" (queue-backing-up) adds workers, so that fewer jobs wait.</source>
      <translation>Der Neustart hat nicht geholfen. Besteht das Modell seine Prüfung nicht, es zurückrollen (rollback-model). Ist es langsam, ist der ML-Dienst oder sein Rechner überlastet: den Platform Lead anrufen. Bis dahin fügt "Die Warteschlange staut sich" (queue-backing-up) Worker hinzu, damit weniger Aufträge warten.</translation>
    </message>
    <message>
      <source>The role lacks the permission</source>
      <translation>Der Rolle fehlt das Recht</translation>
    </message>
    <message>
      <source>The root cause</source>
      <translation>Die Grundursache</translation>
    </message>
    <message>
      <source>The run</source>
      <translation>Der Lauf</translation>
    </message>
    <message>
      <source>The run asks again for %1.</source>
      <translation>Der Lauf fragt erneut nach %1.</translation>
    </message>
    <message>
      <source>The run asks again, and then takes the %1 one.</source>
      <translation>Der Lauf fragt erneut und nimmt dann die Version "%1".</translation>
    </message>
    <message numerus="yes">
      <source>The run failed after %n step(s) that succeeded</source>
      <translation>
        <numerusform>Der Lauf ist nach %n erfolgreichen Schritt fehlgeschlagen</numerusform>
        <numerusform>Der Lauf ist nach %n erfolgreichen Schritten fehlgeschlagen</numerusform>
      </translation>
    </message>
    <message>
      <source>The run goes on. Follow it with: opsdeck runs follow %1</source>
      <translation>Der Lauf geht weiter. Verfolgen mit: opsdeck runs follow %1</translation>
    </message>
    <message>
      <source>The run has not ended.</source>
      <translation>Der Lauf ist nicht beendet.</translation>
    </message>
    <message>
      <source>The run is at work.</source>
      <translation>Der Lauf arbeitet.</translation>
    </message>
    <message>
      <source>The run is being started.</source>
      <translation>Der Lauf wird gestartet.</translation>
    </message>
    <message>
      <source>The run is being stopped.</source>
      <translation>Der Lauf wird abgebrochen.</translation>
    </message>
    <message>
      <source>The run is paused.</source>
      <translation>Der Lauf ist pausiert.</translation>
    </message>
    <message>
      <source>The run is recorded. Start it with: opsdeck resume %1</source>
      <translation>Der Lauf ist verzeichnet. Starten mit: opsdeck resume %1</translation>
    </message>
    <message>
      <source>The run took</source>
      <translation>Der Lauf dauerte</translation>
    </message>
    <message>
      <source>The run waits for a decision on step %1: opsdeck decide %2 %3</source>
      <translation>Der Lauf wartet auf eine Entscheidung zu Schritt %1: opsdeck decide %2 %3</translation>
    </message>
    <message>
      <source>The run was stopped</source>
      <translation>Der Lauf wurde abgebrochen</translation>
    </message>
    <message numerus="yes">
      <source>The run was stopped after %n step(s) that succeeded</source>
      <translation>
        <numerusform>Der Lauf wurde nach %n erfolgreichen Schritt gestoppt</numerusform>
        <numerusform>Der Lauf wurde nach %n erfolgreichen Schritten gestoppt</numerusform>
      </translation>
    </message>
    <message>
      <source>The same questions every five seconds, and its failed and slow requests, where limits are set. At the first bad answer the run goes back.</source>
      <translation>Alle fünf Sekunden dieselben Fragen, dazu fehlgeschlagene und langsame Anfragen, wo Grenzen gesetzt sind. Bei der ersten schlechten Antwort wird der Lauf zurückgenommen.</translation>
    </message>
    <message>
      <source>The server can't save to disk and takes no writes</source>
      <translation>Der Server kann nicht auf die Platte speichern und nimmt keine Schreibzugriffe an</translation>
    </message>
    <message>
      <source>The server closed the connection before it was set up</source>
      <translation>Der Server schloss die Verbindung, bevor sie aufgebaut war</translation>
    </message>
    <message>
      <source>The server does not know the command</source>
      <translation>Der Server kennt den Befehl nicht</translation>
    </message>
    <message>
      <source>The server does not let this user in from here</source>
      <translation>Der Server lässt diesen Benutzer von hier nicht zu</translation>
    </message>
    <message>
      <source>The server does not offer TLS</source>
      <translation>Der Server bietet kein TLS an</translation>
    </message>
    <message>
      <source>The server has no password, but one was given</source>
      <translation>Der Server hat kein Passwort, es wurde aber eines angegeben</translation>
    </message>
    <message>
      <source>The server has no such database</source>
      <translation>Diese Datenbank gibt es auf dem Server nicht</translation>
    </message>
    <message>
      <source>The server has no such database or role</source>
      <translation>Diese Datenbank oder Rolle gibt es auf dem Server nicht</translation>
    </message>
    <message>
      <source>The server is a read-only replica</source>
      <translation>Der Server ist ein nur lesendes Replikat</translation>
    </message>
    <message>
      <source>The server is shutting down</source>
      <translation>Der Server fährt herunter</translation>
    </message>
    <message>
      <source>The server is starting up</source>
      <translation>Der Server fährt hoch</translation>
    </message>
    <message>
      <source>The server is still loading its data</source>
      <translation>Der Server lädt noch seine Daten</translation>
    </message>
    <message>
      <source>The server knows what was done: resume with the same token once it answers again.</source>
      <translation>Der Server weiß, was getan wurde: mit demselben Token fortsetzen, sobald er wieder antwortet.</translation>
    </message>
    <message>
      <source>The server takes no more clients</source>
      <translation>Der Server nimmt keine weiteren Clients an</translation>
    </message>
    <message>
      <source>The server takes no more connections</source>
      <translation>Der Server nimmt keine weiteren Verbindungen an</translation>
    </message>
    <message>
      <source>The server wants a password</source>
      <translation>Der Server verlangt ein Passwort</translation>
    </message>
    <message>
      <source>The server's TLS certificate is not trusted</source>
      <translation>Dem TLS-Zertifikat des Servers wird nicht vertraut</translation>
    </message>
    <message>
      <source>The server's TLS certificate is not trusted: %1</source>
      <translation>Dem TLS-Zertifikat des Servers wird nicht vertraut: %1</translation>
    </message>
    <message>
      <source>The server's memory limit is reached</source>
      <translation>Die Speichergrenze des Servers ist erreicht</translation>
    </message>
    <message>
      <source>The server's protected mode refuses this address</source>
      <translation>Der Protected Mode des Servers weist diese Adresse ab</translation>
    </message>
    <message>
      <source>The service comes back with the restored data.</source>
      <translation>Der Dienst kommt mit den wiederhergestellten Daten zurück.</translation>
    </message>
    <message>
      <source>The service comes back with the restored part.</source>
      <translation>Der Dienst kommt mit dem wiederhergestellten Teil zurück.</translation>
    </message>
    <message>
      <source>The service comes back with the restored state.</source>
      <translation>Der Dienst kommt mit dem wiederhergestellten Stand zurück.</translation>
    </message>
    <message>
      <source>The service is not declared</source>
      <translation>Der Dienst ist nicht deklariert</translation>
    </message>
    <message>
      <source>The service loads a model when it starts: restart it, and look at its log.</source>
      <translation>Der Dienst lädt ein Modell beim Start: neu starten und sein Log ansehen.</translation>
    </message>
    <message>
      <source>The service loads what lies there when it starts. The file changes in one step, so that nobody reads half of it.</source>
      <translation>Der Dienst lädt beim Start, was eingesetzt ist. Die Datei wechselt in einem Schritt, damit niemand eine halbe liest.</translation>
    </message>
    <message>
      <source>The service manager names no instance of this service.</source>
      <translation>Der Dienstmanager nennt keine Instanz dieses Dienstes.</translation>
    </message>
    <message>
      <source>The service says</source>
      <translation>Der Dienst sagt</translation>
    </message>
    <message>
      <source>The session or the server is read-only</source>
      <translation>Die Sitzung oder der Server ist nur lesend</translation>
    </message>
    <message>
      <source>The set cannot be trusted. Choose another one.</source>
      <translation>Dem Sicherungssatz ist nicht zu trauen. Einen anderen wählen.</translation>
    </message>
    <message>
      <source>The settings can't be written: %1</source>
      <translation>Die Einstellungen lassen sich nicht schreiben: %1</translation>
    </message>
    <message>
      <source>The shipped example has this name</source>
      <translation>Das mitgelieferte Beispiel heißt so</translation>
    </message>
    <message>
      <source>The statement ran out of time and was rolled back</source>
      <translation>Die Anweisung überschritt ihre Zeit und wurde zurückgerollt</translation>
    </message>
    <message>
      <source>The step at work is finished first. Nothing starts after it.</source>
      <translation>Der laufende Schritt wird noch beendet. Danach beginnt nichts mehr.</translation>
    </message>
    <message>
      <source>The step is %1 instead of %2: a series has at most %3 values.</source>
      <translation>Die Schrittweite ist %1 statt %2: eine Reihe hat höchstens %3 Werte.</translation>
    </message>
    <message>
      <source>The store no longer knows of batches that it had confirmed</source>
      <translation>Der Datenspeicher kennt Stapel nicht mehr, die er bestätigt hatte</translation>
    </message>
    <message>
      <source>The system "%1", shown last, can't be read; this is another one</source>
      <translation>Das zuletzt gezeigte System "%1" lässt sich nicht lesen; dies ist ein anderes</translation>
    </message>
    <message>
      <source>The system file declares no backups. Add them under "backups:".</source>
      <translation>Die Systemdatei nennt keine Sicherungen. Ergänzen Sie sie unter „backups:“.</translation>
    </message>
    <message>
      <source>The system file declares no queues.</source>
      <translation>Die Systemdatei deklariert keine Warteschlangen.</translation>
    </message>
    <message>
      <source>The system file declares no queues. Add them under "queues:".</source>
      <translation>Die Systemdatei deklariert keine Warteschlangen. Unter "queues:" hinzufügen.</translation>
    </message>
    <message>
      <source>The system file declares no services.</source>
      <translation>Die Systemdatei deklariert keine Dienste.</translation>
    </message>
    <message>
      <source>The system file declares no services. Add them under "services:".</source>
      <translation>Die Systemdatei deklariert keine Dienste. Unter "services:" hinzufügen.</translation>
    </message>
    <message>
      <source>The system file names no models.</source>
      <translation>Die Systemdatei nennt keine Modelle.</translation>
    </message>
    <message>
      <source>The system file names no models. Add them under 'models'.</source>
      <translation>Die Systemdatei nennt keine Modelle. Unter 'models' hinzufügen.</translation>
    </message>
    <message>
      <source>The system file names no services and no queues; what it says of them under 'alerts' stands here.</source>
      <translation>Die Systemdatei nennt keine Dienste und keine Warteschlangen; was sie unter 'alerts' über sie sagt, steht hier.</translation>
    </message>
    <message>
      <source>The system file names none.</source>
      <translation>Die Systemdatei nennt keine.</translation>
    </message>
    <message>
      <source>The system file names nothing to watch</source>
      <translation>Die Systemdatei nennt nichts zu überwachen</translation>
    </message>
    <message>
      <source>The system file names these texts: incidents.messages.templates.</source>
      <translation>Die Systemdatei nennt diese Texte: incidents.messages.templates.</translation>
    </message>
    <message>
      <source>The system file was changed. Plan anew.</source>
      <translation>Die Systemdatei wurde geändert. Neu planen.</translation>
    </message>
    <message>
      <source>The system names no models.</source>
      <translation>Das System nennt keine Modelle.</translation>
    </message>
    <message>
      <source>The system whose connection is meant.</source>
      <translation>Das System, dessen Verbindung gemeint ist.</translation>
    </message>
    <message>
      <source>The table and its role are made by: opsdeck journal anchor --print-sql</source>
      <translation>Tabelle und Rolle dafür erzeugt: opsdeck journal anchor --print-sql</translation>
    </message>
    <message>
      <source>The table documents is dropped, with its rows.</source>
      <translation>Die Tabelle documents ist samt ihren Zeilen gelöscht.</translation>
    </message>
    <message>
      <source>The timeline is being read</source>
      <translation>Die Zeitachse wird gelesen</translation>
    </message>
    <message>
      <source>The token stands for another move</source>
      <translation>Das Token steht für eine andere Verschiebung</translation>
    </message>
    <message>
      <source>The tombstone is there already</source>
      <translation>Der Tombstone ist schon da</translation>
    </message>
    <message>
      <source>The transaction was rolled back for another's sake</source>
      <translation>Die Transaktion wurde zugunsten einer anderen zurückgerollt</translation>
    </message>
    <message>
      <source>The user lacks the permission</source>
      <translation>Dem Benutzer fehlt das Recht</translation>
    </message>
    <message>
      <source>The usual number runs within seconds.</source>
      <translation>Binnen Sekunden läuft die übliche Zahl.</translation>
    </message>
    <message>
      <source>The version in service is among those that can be put back. The service goes on.</source>
      <translation>Die Version im Dienst ist unter denen, die zurückgeholt werden können. Der Dienst läuft weiter.</translation>
    </message>
    <message>
      <source>The version that is in place.</source>
      <translation>Die eingesetzte Version.</translation>
    </message>
    <message>
      <source>The version's name and SHA-256. Nothing is changed.</source>
      <translation>Name und SHA-256 der Version. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The version's name where models are made: "2.1.0".</source>
      <translation>Der Name der Version dort, wo Modelle entstehen: "2.1.0".</translation>
    </message>
    <message>
      <source>The whole record</source>
      <translation>Der ganze Eintrag</translation>
    </message>
    <message>
      <source>The workers and their processes. Nothing is changed.</source>
      <translation>Die Worker und ihre Prozesse. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>The workers do not come up. Their log says why (opsdeck logs doc-pipeline worker). Call the platform lead.</source>
      <translation>Die Worker kommen nicht hoch. Ihr Log sagt, warum (opsdeck logs doc-pipeline worker). Den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>The workers need too much memory</source>
      <translation>Die Worker brauchen zu viel Speicher</translation>
    </message>
    <message>
      <source>The workers of %1 run, but finish nothing</source>
      <translation>Die Worker von %1 laufen, aber nichts wird fertig</translation>
    </message>
    <message>
      <source>The workers read templates from the cache. It may lack what the library has.</source>
      <translation>Die Worker lesen Vorlagen aus dem Cache. Ihm kann fehlen, was die Bibliothek hat.</translation>
    </message>
    <message>
      <source>Their documents are missing until they are done.</source>
      <translation>Ihre Dokumente fehlen, bis sie erledigt sind.</translation>
    </message>
    <message>
      <source>Their processes must be on this machine and readable: see /proc.</source>
      <translation>Ihre Prozesse müssen auf diesem Rechner und lesbar sein: siehe /proc.</translation>
    </message>
    <message>
      <source>Their work is not wanted any more, or it keeps other work from being done.</source>
      <translation>Sie werden nicht mehr gebraucht oder halten andere Arbeit auf.</translation>
    </message>
    <message>
      <source>Theme</source>
      <translation>Farbschema</translation>
    </message>
    <message>
      <source>Theme: %1</source>
      <translation>Design: %1</translation>
    </message>
    <message>
      <source>Then %1 of %2 run, fewer than the %3 that should.</source>
      <translation>Danach laufende Instanzen von %2: %1, weniger als die vorgesehenen %3.</translation>
    </message>
    <message>
      <source>Then %1 of %2 run; how many should is not known.</source>
      <translation>Dann laufen %1 von %2; wie viele laufen sollen, ist unbekannt.</translation>
    </message>
    <message>
      <source>There are more than %1 series; the others are left out. Ask for fewer: sum by (…) (…).</source>
      <translation>Es gibt mehr als %1 Reihen; die übrigen sind weggelassen. Weniger abfragen: sum by (…) (…).</translation>
    </message>
    <message>
      <source>There are more values than a chart shows: of each stretch, here are its extremes.</source>
      <translation>Es gibt mehr Werte, als ein Diagramm zeigt: Von jedem Abschnitt stehen hier die Extremwerte.</translation>
    </message>
    <message>
      <source>There are no such jobs</source>
      <translation>Solche Aufträge gibt es nicht</translation>
    </message>
    <message>
      <source>There are: %1</source>
      <translation>Es gibt: %1</translation>
    </message>
    <message>
      <source>There are: %1.</source>
      <translation>Es gibt: %1.</translation>
    </message>
    <message>
      <source>There are: P0, P1, P2, P3</source>
      <translation>Es gibt: P0, P1, P2, P3</translation>
    </message>
    <message>
      <source>There are: jsonl and csv</source>
      <translation>Es gibt: jsonl und csv</translation>
    </message>
    <message>
      <source>There are: triaging, investigating, mitigating, resolved.</source>
      <translation>Es gibt: triaging, investigating, mitigating, resolved.</translation>
    </message>
    <message>
      <source>There is no account %1.</source>
      <translation>Es gibt kein Konto %1.</translation>
    </message>
    <message>
      <source>There is no backup '%1'. %2</source>
      <translation>Es gibt keine Sicherung '%1'. %2</translation>
    </message>
    <message>
      <source>There is no backup that could be restored here.</source>
      <translation>Es gibt keine Sicherung, die hier wiederhergestellt werden könnte.</translation>
    </message>
    <message>
      <source>There is no backup yet</source>
      <translation>Es gibt noch keine Sicherung</translation>
    </message>
    <message>
      <source>There is no database %1 any more, so nothing of it can be lost</source>
      <translation>Die Datenbank %1 gibt es nicht mehr, es kann also nichts daraus verloren gehen</translation>
    </message>
    <message>
      <source>There is no field %1 here. Did you mean '%2'?</source>
      <translation>Es gibt hier kein Feld %1. Ist '%2' gemeint?</translation>
    </message>
    <message>
      <source>There is no field %1 here. Known are %2.</source>
      <translation>Es gibt hier kein Feld %1. Bekannt sind %2.</translation>
    </message>
    <message>
      <source>There is no gate to pass.</source>
      <translation>Es ist kein Gate zu bestehen.</translation>
    </message>
    <message>
      <source>There is no job in this list.</source>
      <translation>In dieser Liste ist kein Auftrag.</translation>
    </message>
    <message>
      <source>There is no model '%1'. %2</source>
      <translation>Es gibt kein Modell '%1'. %2</translation>
    </message>
    <message>
      <source>There is no plan.</source>
      <translation>Es gibt keinen Plan.</translation>
    </message>
    <message>
      <source>There is no service '%1'. %2</source>
      <translation>Es gibt keinen Dienst '%1'. %2</translation>
    </message>
    <message>
      <source>There is no service or queue '%1'. %2</source>
      <translation>Es gibt weder Dienst noch Warteschlange '%1'. %2</translation>
    </message>
    <message>
      <source>There is no socket %1</source>
      <translation>Es gibt keinen Socket %1</translation>
    </message>
    <message>
      <source>There is no such fault.</source>
      <translation>Diese Störung gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such field here. Known are %1.</source>
      <translation>Dieses Feld gibt es hier nicht. Bekannt sind %1.</translation>
    </message>
    <message>
      <source>There is no such file.</source>
      <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such socket</source>
      <translation>Diesen Socket gibt es nicht</translation>
    </message>
    <message>
      <source>There is no way back.</source>
      <translation>Es gibt keinen Weg zurück.</translation>
    </message>
    <message>
      <source>There is no {{%1}} here. Known are {{version}} and {{file}}.</source>
      <translation>Es gibt hier kein {{%1}}. Bekannt sind {{version}} und {{file}}.</translation>
    </message>
    <message>
      <source>There is no {{%1}}.</source>
      <translation>Es gibt kein {{%1}}.</translation>
    </message>
    <message>
      <source>There is none yet.</source>
      <translation>Es gibt noch keine.</translation>
    </message>
    <message>
      <source>There is nothing to copy yet.</source>
      <translation>Es gibt noch nichts zu kopieren.</translation>
    </message>
    <message>
      <source>There may be more and newer backups than are seen from here</source>
      <translation>Es kann mehr und neuere Sicherungen geben, als von hier aus zu sehen sind</translation>
    </message>
    <message>
      <source>These are the jobs that will not be done.</source>
      <translation>Das sind die Aufträge, die nicht erledigt werden.</translation>
    </message>
    <message>
      <source>These are too long to be told apart.</source>
      <translation>Diese sind zu lang, um sie zu unterscheiden.</translation>
    </message>
    <message>
      <source>These jobs are more than %1 together, which is the most that is read at once</source>
      <translation>Diese Aufträge sind zusammen größer als %1; mehr wird nicht auf einmal gelesen</translation>
    </message>
    <message>
      <source>These reasons are still there. A template: run template-missing. Too slow: run generation-timeout. No space although this disk has room: look at the disk that documents are written to. The model: run rollback-model. Anything else: call the platform lead and read these reasons out. The jobs are kept in failed_queue; none is lost.</source>
      <translation>Diese Gründe bestehen noch. Eine Vorlage: template-missing ausführen. Zu langsam: generation-timeout ausführen. Kein Platz, obwohl diese Platte Platz hat: die Platte ansehen, auf die Dokumente geschrieben werden. Das Modell: rollback-model ausführen. Alles andere: den Platform Lead anrufen und diese Gründe vorlesen. Die Aufträge bleiben in failed_queue; keiner geht verloren.</translation>
    </message>
    <message>
      <source>They are different files.</source>
      <translation>Es sind verschiedene Dateien.</translation>
    </message>
    <message>
      <source>They are different files: SHA-256 %1… and %2….</source>
      <translation>Es sind verschiedene Dateien: SHA-256 %1… und %2….</translation>
    </message>
    <message>
      <source>They are the same, byte for byte.</source>
      <translation>Sie sind gleich, Byte für Byte.</translation>
    </message>
    <message>
      <source>They are the same, byte for byte: SHA-256 %1….</source>
      <translation>Sie sind gleich, Byte für Byte: SHA-256 %1….</translation>
    </message>
    <message>
      <source>They connect anew. A job that one of them had in work is found again as stuck, and is not lost.</source>
      <translation>Sie verbinden sich neu. Ein Auftrag, den einer von ihnen in Arbeit hatte, wird als hängend wiedergefunden und geht nicht verloren.</translation>
    </message>
    <message>
      <source>They fail again if their cause is still there, and tell so. None is lost.</source>
      <translation>Sie schlagen erneut fehl, wenn ihre Ursache noch besteht, und melden das. Keiner geht verloren.</translation>
    </message>
    <message>
      <source>They failed for want of their template.</source>
      <translation>Sie schlugen fehl, weil ihre Vorlage fehlte.</translation>
    </message>
    <message>
      <source>They have waited longest, so they are done first.</source>
      <translation>Sie haben am längsten gewartet, also werden sie zuerst erledigt.</translation>
    </message>
    <message>
      <source>They name the template that they miss.</source>
      <translation>Sie nennen die Vorlage, die ihnen fehlt.</translation>
    </message>
    <message>
      <source>This backup is damaged. Choose another one. Make a new one once the data is known to be right.</source>
      <translation>Diese Sicherung ist beschädigt. Wählen Sie eine andere. Machen Sie eine neue, sobald feststeht, dass die Daten stimmen.</translation>
    </message>
    <message>
      <source>This bracket closes nothing.</source>
      <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
      <source>This changes %1</source>
      <translation>Dies ändert %1</translation>
    </message>
    <message>
      <source>This decides. If it fails after a restart, the model is bad.</source>
      <translation>Das entscheidet. Fällt es nach einem Neustart durch, ist das Modell schlecht.</translation>
    </message>
    <message>
      <source>This destroys something. Type the environment's name (%1) to go on:</source>
      <translation>Dies zerstört etwas. Zum Fortfahren den Namen der Umgebung (%1) eingeben:</translation>
    </message>
    <message>
      <source>This does not belong to what stands above: check brackets and indentation.</source>
      <translation>Dies gehört nicht zum Vorangehenden: Klammern und Einrückung prüfen.</translation>
    </message>
    <message>
      <source>This does not follow the schema: %1.</source>
      <translation>Dies entspricht nicht dem Schema: %1.</translation>
    </message>
    <message>
      <source>This environment</source>
      <translation>Diese Umgebung</translation>
    </message>
    <message>
      <source>This environment can't be reached, so its jobs can't be read.</source>
      <translation>Diese Umgebung ist nicht erreichbar, ihre Aufträge sind daher nicht lesbar.</translation>
    </message>
    <message>
      <source>This escape is unknown. In double quotes write a backslash as \\, or use single quotes.</source>
      <translation>Diese Escape-Sequenz ist unbekannt. In doppelten Anführungszeichen einen Backslash als \\ schreiben oder einfache verwenden.</translation>
    </message>
    <message>
      <source>This escape names no character. Write the character itself.</source>
      <translation>Diese Escape-Sequenz bezeichnet kein Zeichen. Das Zeichen selbst schreiben.</translation>
    </message>
    <message>
      <source>This file can't be opened</source>
      <translation>Diese Datei lässt sich nicht öffnen</translation>
    </message>
    <message>
      <source>This instance has printed nothing.</source>
      <translation>Diese Instanz hat nichts ausgegeben.</translation>
    </message>
    <message>
      <source>This is a file of kind %1; one of kind System is wanted.</source>
      <translation>Dies ist eine Datei der Art %1; gebraucht wird eine der Art System.</translation>
    </message>
    <message>
      <source>This is no http or https address</source>
      <translation>Dies ist keine http- oder https-Adresse</translation>
    </message>
    <message>
      <source>This is not a file.</source>
      <translation>Dies ist keine Datei.</translation>
    </message>
    <message>
      <source>This level of the escalation was called.</source>
      <translation>Diese Stufe der Eskalation wurde angerufen.</translation>
    </message>
    <message>
      <source>This line fits neither the list above nor a new field: check its indentation.</source>
      <translation>Diese Zeile passt weder zur Liste darüber noch zu einem neuen Feld: ihre Einrückung prüfen.</translation>
    </message>
    <message>
      <source>This line fits neither the mapping above nor a new one: check its indentation and the colon after the field's name.</source>
      <translation>Diese Zeile passt weder zur Zuordnung darüber noch zu einer neuen: ihre Einrückung und den Doppelpunkt nach dem Feldnamen prüfen.</translation>
    </message>
    <message>
      <source>This list</source>
      <translation>Diese Liste</translation>
    </message>
    <message>
      <source>This page in a window of its own</source>
      <translation>Diese Seite in einem eigenen Fenster</translation>
    </message>
    <message>
      <source>This page in a window of its own, on another screen where there is one</source>
      <translation>Diese Seite in einem eigenen Fenster, auf einem anderen Bildschirm, wenn es einen gibt</translation>
    </message>
    <message>
      <source>This run has ended.</source>
      <translation>Dieser Lauf ist beendet.</translation>
    </message>
    <message>
      <source>This run has ended. Nothing has to be decided here.</source>
      <translation>Dieser Lauf ist zu Ende. Hier ist nichts zu entscheiden.</translation>
    </message>
    <message>
      <source>This service does not tell its success rate</source>
      <translation>Dieser Dienst nennt seine Erfolgsrate nicht</translation>
    </message>
    <message>
      <source>This session is read-only</source>
      <translation>Diese Sitzung ist nur lesend</translation>
    </message>
    <message>
      <source>This session is read-only and changes no silence</source>
      <translation>Diese Sitzung ist nur lesend und ändert keine Stummschaltung</translation>
    </message>
    <message>
      <source>This session is read-only and changes no version</source>
      <translation>Diese Sitzung ist nur lesend und ändert keine Version</translation>
    </message>
    <message>
      <source>This session is read-only and does not call %1</source>
      <translation>Diese Sitzung ist nur lesend und ruft %1 nicht auf</translation>
    </message>
    <message>
      <source>This session is read-only and does not send %1</source>
      <translation>Diese Sitzung ist nur lesend und sendet %1 nicht</translation>
    </message>
    <message>
      <source>Those, too, that are silenced, explained by another, or not yet for long enough.</source>
      <translation>Auch die, die stummgeschaltet sind, durch einen anderen erklärt werden oder noch nicht lange genug bestehen.</translation>
    </message>
    <message>
      <source>Three are usual, six spread the work. Each needs memory of its own.</source>
      <translation>Üblich sind drei, sechs verteilen die Arbeit. Jeder braucht eigenen Speicher.</translation>
    </message>
    <message>
      <source>Three are usual. Eight clear most backlogs. More than the machine has room for make everything slower.</source>
      <translation>Üblich sind drei. Acht bauen die meisten Rückstände ab. Mehr, als der Rechner verträgt, machen alles langsamer.</translation>
    </message>
    <message>
      <source>Time (UTC)</source>
      <translation>Zeit (UTC)</translation>
    </message>
    <message>
      <source>Time in which a bad start shows. 10s is usual.</source>
      <translation>Zeit, in der sich ein schlechter Start zeigt. Üblich sind 10s.</translation>
    </message>
    <message>
      <source>Time since the run began</source>
      <translation>Zeit seit Beginn des Laufs</translation>
    </message>
    <message>
      <source>Time this step has taken</source>
      <translation>Bisherige Dauer dieses Schritts</translation>
    </message>
    <message>
      <source>Timeline (UTC)</source>
      <translation>Zeitachse (UTC)</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Title: %1</source>
      <translation>Titel: %1</translation>
    </message>
    <message numerus="yes">
      <source>To be taken out of %1: %n job(s)</source>
      <translation>
        <numerusform>Aus %1 zu nehmen: %n Auftrag</numerusform>
        <numerusform>Aus %1 zu nehmen: %n Aufträge</numerusform>
      </translation>
    </message>
    <message>
      <source>To be undone in %1 ▸ %2, last step first:</source>
      <translation>Zurückzunehmen in %1 ▸ %2, letzter Schritt zuerst:</translation>
    </message>
    <message>
      <source>To be undone, the last step first:</source>
      <translation>Zurückgenommen wird, der letzte Schritt zuerst:</translation>
    </message>
    <message>
      <source>To compare with afterwards, and to see whether the service serves what lies there.</source>
      <translation>Zum Vergleich danach, und um zu sehen, ob im Dienst ist, was eingesetzt ist.</translation>
    </message>
    <message>
      <source>To compare with afterwards.</source>
      <translation>Zum Vergleich danach.</translation>
    </message>
    <message>
      <source>To do</source>
      <translation>Zu tun</translation>
    </message>
    <message>
      <source>To know what is about to be tried again.</source>
      <translation>Um zu wissen, was gleich erneut versucht wird.</translation>
    </message>
    <message>
      <source>To know what the released jobs will be behind.</source>
      <translation>Um zu wissen, was vor den freigegebenen Aufträgen steht.</translation>
    </message>
    <message>
      <source>To know what will be put back.</source>
      <translation>Um zu wissen, was zurückgelegt wird.</translation>
    </message>
    <message>
      <source>To see afterwards what it has brought.</source>
      <translation>Um danach zu sehen, was es gebracht hat.</translation>
    </message>
    <message>
      <source>To see whether it helped.</source>
      <translation>Um zu sehen, ob es geholfen hat.</translation>
    </message>
    <message>
      <source>To tell: %1</source>
      <translation>Zur Klärung: %1</translation>
    </message>
    <message>
      <source>Too few instances of %1 run</source>
      <translation>Zu wenige Instanzen von %1 laufen</translation>
    </message>
    <message>
      <source>Too few replicas follow the server; it takes no writes</source>
      <translation>Zu wenige Replikate folgen dem Server; er nimmt keine Schreibzugriffe an</translation>
    </message>
    <message>
      <source>Too seldom</source>
      <translation>Zu selten</translation>
    </message>
    <message>
      <source>Took</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>Trend</source>
      <translation>Trend</translation>
    </message>
    <message>
      <source>Triage</source>
      <translation>Triage</translation>
    </message>
    <message>
      <source>Triage looks and changes nothing. What to do is yours to decide.</source>
      <translation>Die Triage schaut und ändert nichts. Was zu tun ist, entscheiden Sie.</translation>
    </message>
    <message>
      <source>Triage looks at everything and changes nothing (t)</source>
      <translation>Die Triage sieht sich alles an und ändert nichts (t)</translation>
    </message>
    <message>
      <source>Triage of %1 / %2, %3</source>
      <translation>Triage von %1 / %2, %3</translation>
    </message>
    <message>
      <source>Triage this alert</source>
      <translation>Triage dieses Alarms</translation>
    </message>
    <message>
      <source>Triage: %1, most likely: %2</source>
      <translation>Triage: %1, am wahrscheinlichsten: %2</translation>
    </message>
    <message>
      <source>Triage: %1, no cause found</source>
      <translation>Triage: %1, keine Ursache gefunden</translation>
    </message>
    <message>
      <source>Triage: nothing that is known is wrong</source>
      <translation>Triage: soweit bekannt, alles in Ordnung</translation>
    </message>
    <message>
      <source>Triage: what is wrong, and what may be behind it</source>
      <translation>Triage: was nicht stimmt und was dahinterstecken kann</translation>
    </message>
    <message>
      <source>Triage: what is wrong?</source>
      <translation>Triage: Was ist los?</translation>
    </message>
    <message>
      <source>Triaging</source>
      <translation>In Triage</translation>
    </message>
    <message>
      <source>Try again when nobody writes to it.</source>
      <translation>Erneut versuchen, wenn niemand darauf schreibt.</translation>
    </message>
    <message>
      <source>Try again when that has ended.</source>
      <translation>Erneut versuchen, wenn das beendet ist.</translation>
    </message>
    <message>
      <source>Try again, or end the process that blocks it.</source>
      <translation>Erneut versuchen oder den blockierenden Prozess beenden.</translation>
    </message>
    <message>
      <source>Try again.</source>
      <translation>Erneut versuchen.</translation>
    </message>
    <message>
      <source>Try the failed jobs again</source>
      <translation>Fehlgeschlagene Aufträge erneut versuchen</translation>
    </message>
    <message>
      <source>Turn TLS on at the server. On a network of your own, the address may say ?sslmode=disable.</source>
      <translation>TLS am Server einschalten. In einem eigenen Netz darf die Adresse ?sslmode=disable enthalten.</translation>
    </message>
    <message>
      <source>Two people must agree to it: no reason is enough where a gate fails.</source>
      <translation>Zwei Personen müssen zustimmen: Scheitert ein Gate, genügt keine Begründung.</translation>
    </message>
    <message>
      <source>Two renames in one transaction. There is either the old database or the new one, never a mixture.</source>
      <translation>Zwei Umbenennungen in einer Transaktion. Es gibt entweder die alte Datenbank oder die neue, nie eine Mischung.</translation>
    </message>
    <message>
      <source>Type the environment's name first.</source>
      <translation>Zuerst den Namen der Umgebung eingeben.</translation>
    </message>
    <message>
      <source>Type the environment's name, %1, to go on.</source>
      <translation>Zum Fortfahren den Namen der Umgebung eingeben: %1.</translation>
    </message>
    <message>
      <source>UTC</source>
      <translation>UTC</translation>
    </message>
    <message>
      <source>UTC alone</source>
      <translation>Nur UTC</translation>
    </message>
    <message>
      <source>UTC and local time</source>
      <translation>UTC und Ortszeit</translation>
    </message>
    <message>
      <source>UTC, the newest first; alerts and procedures come in by themselves</source>
      <translation>UTC, Neuestes zuerst; Alarme und Verfahren kommen von selbst hinzu</translation>
    </message>
    <message numerus="yes">
      <source>Undo %n step(s) in %1</source>
      <translation>
        <numerusform>%n Schritt in %1 zurücknehmen</numerusform>
        <numerusform>%n Schritte in %1 zurücknehmen</numerusform>
      </translation>
    </message>
    <message>
      <source>Undo brings the state from before back.</source>
      <translation>Zurücknehmen bringt den Zustand von vorher wieder.</translation>
    </message>
    <message>
      <source>Undo that one first.</source>
      <translation>Zuerst diesen zurücknehmen.</translation>
    </message>
    <message>
      <source>Undo that one first: opsdeck undo %1</source>
      <translation>Zuerst diesen zurücknehmen: opsdeck undo %1</translation>
    </message>
    <message>
      <source>Undoing</source>
      <translation>Wird zurückgenommen</translation>
    </message>
    <message>
      <source>Undoing "%1"</source>
      <translation>"%1" zurücknehmen</translation>
    </message>
    <message>
      <source>Undoing goes back to what stood before.</source>
      <translation>Das Zurücknehmen stellt her, was vorher war.</translation>
    </message>
    <message>
      <source>Undoing run %1</source>
      <translation>Lauf %1 zurücknehmen</translation>
    </message>
    <message>
      <source>Undone</source>
      <translation>Zurückgenommen</translation>
    </message>
    <message>
      <source>Undone, because step %1 failed: %2.</source>
      <translation>Zurückgenommen, weil Schritt %1 fehlschlug: %2.</translation>
    </message>
    <message>
      <source>Undone.</source>
      <translation>Zurückgenommen.</translation>
    </message>
    <message>
      <source>Undone: %1</source>
      <translation>Rückgängig gemacht: %1</translation>
    </message>
    <message numerus="yes">
      <source>Undone: %n step(s).</source>
      <translation>
        <numerusform>Zurückgenommen: %n Schritt.</numerusform>
        <numerusform>Zurückgenommen: %n Schritte.</numerusform>
      </translation>
    </message>
    <message>
      <source>Unknown</source>
      <translation>Unbekannt</translation>
    </message>
    <message>
      <source>Unknown: the system file names no counters</source>
      <translation>Unbekannt: die Systemdatei nennt keine Zähler</translation>
    </message>
    <message>
      <source>Unlock or start the desktop's keyring, or name the secret with {env: NAME} or {file: PATH}.</source>
      <translation>Den Schlüsselbund des Desktops entsperren oder starten, oder das Geheimnis mit {env: NAME} oder {file: PATH} angeben.</translation>
    </message>
    <message>
      <source>Unlocked</source>
      <translation>Freigeschaltet</translation>
    </message>
    <message>
      <source>Unpacking a dump</source>
      <translation>Dump entpacken</translation>
    </message>
    <message>
      <source>Unpacking an archive</source>
      <translation>Archiv entpacken</translation>
    </message>
    <message>
      <source>Unpacking the archive</source>
      <translation>Archiv entpacken</translation>
    </message>
    <message>
      <source>Unpacking the dump</source>
      <translation>Dump entpacken</translation>
    </message>
    <message>
      <source>Until there is one, nothing can be brought back.</source>
      <translation>Solange es keine gibt, lässt sich nichts zurückholen.</translation>
    </message>
    <message>
      <source>Until when, as 2026-12-31</source>
      <translation>Bis wann, als 2026-12-31</translation>
    </message>
    <message>
      <source>Until when.</source>
      <translation>Bis wann.</translation>
    </message>
    <message>
      <source>Unusable</source>
      <translation>Unbrauchbar</translation>
    </message>
    <message>
      <source>Update a model</source>
      <translation>Modell aktualisieren</translation>
    </message>
    <message>
      <source>Update late by</source>
      <translation>Meldung zu spät um</translation>
    </message>
    <message>
      <source>Usage: %1</source>
      <translation>Aufruf: %1</translation>
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
      <translation>Aufruf: opsdeck [--lab | --system SYSTEM] [-e ENVIRONMENT] [--theme NAME] [--new-window]
                                                            die Konsole
       opsdeck --guide SYSTEM PROCEDURE [-e ENVIRONMENT]    ein Assistent, ohne das Übrige
       opsdeck --wall [SYSTEM…] [-e ENVIRONMENT] [--distance METRES] [--inches INCHES] [--theme NAME]
                                                            das Lagezentrum bildschirmfüllend; nur zum Ansehen
       opsdeck VERB …                                       die Befehlszeile; -o json ist für Programme
       opsdeck help VERB [COMMAND]                          mehr zu jedem, wie VERB [COMMAND] --help

Ansehen
  status SYSTEM               Zustand von Diensten und Warteschlangen
  alerts SYSTEM               was einen Menschen braucht, nach Schweregrad, und wer sich kümmert;
                              --ack, --silence und --unsilence sagen etwas zu einem Alarm
  triage SYSTEM               was nicht stimmt, wie schlimm es ist und was dahinterstecken kann
  check SYSTEM                jede Verbindung und jedes Recht prüfen
  logs SYSTEM SERVICE         was ein Dienst zuletzt ausgegeben hat
  validate FILE…              System- und Verfahrensdateien prüfen

Handeln
  plan SYSTEM PROCEDURE       genau, was getan würde; ändert nichts
  run SYSTEM PROCEDURE        ein Verfahren ausführen und verfolgen
  runs [follow RUN]           Läufe auflisten oder einen verfolgen
  resume RUN                  einen pausierten oder verwaisten Lauf fortsetzen
  decide RUN DECISION         confirm, retry, done, skip, pause, resume, abort
  undo RUN                    zurücknehmen, was ein Lauf getan hat

Vorfälle bewältigen
  incident open|note|set|message|close|reopen|list|show|report SYSTEM
                              wer was tut, Statusmeldungen und der Bericht

Sichern
  backup list|accept|create|verify|drill|restore|prune SYSTEM [SET]
                              was wiederherstellbar wäre und wie gut das belegt ist

Modelle betreiben
  models list|show|compare|promote|update|rollback|prune SYSTEM [VERSION…]
                              welche Version im Dienst ist, welche darf, und der Weg zurück

Bewahren
  journal list|verify|anchor|export|recover
                              was getan wurde und dass nichts verändert wurde; weiter mit einem beschädigten
  screenshot PAGE FILE.png    ein Bild einer Seite, ohne Bildschirm

Üben
  lab start|stop|status|reset|traffic|monitoring|break|mend|faults
                              eine eigene Pipeline zum Kaputtmachen und Reparieren

Exit-Codes
  0  es ist getan, oder es ist so
  1  es wurde versucht und schlug fehl, oder was geprüft wurde, stimmt nicht
  2  der Aufruf ergibt keinen Sinn, oder was er nennt, gibt es nicht
  3  abgelehnt durch eine Regel, ein Recht oder den Stand der Dinge
  4  etwas war nicht erreichbar oder antwortete nicht rechtzeitig
  5  es ist vielleicht geschehen, vielleicht nicht: erst nachsehen, dann wiederholen
Ein Lauf endet wie der Schritt, der ihn beendete; was davor getan wurde, steht in: opsdeck runs follow RUN</translation>
    </message>
    <message>
      <source>Usage: opsdeck backup COMMAND SYSTEM</source>
      <translation>Aufruf: opsdeck backup COMMAND SYSTEM</translation>
    </message>
    <message>
      <source>Usage: opsdeck incident COMMAND SYSTEM [-e ENVIRONMENT] [--id INC-…]</source>
      <translation>Aufruf: opsdeck incident COMMAND SYSTEM [-e ENVIRONMENT] [--id INC-…]</translation>
    </message>
    <message>
      <source>Usage: opsdeck journal COMMAND</source>
      <translation>Aufruf: opsdeck journal COMMAND</translation>
    </message>
    <message>
      <source>Usage: opsdeck models COMMAND SYSTEM</source>
      <translation>Aufruf: opsdeck models COMMAND SYSTEM</translation>
    </message>
    <message>
      <source>Use Debian's own SQLite library.</source>
      <translation>Die SQLite-Bibliothek von Debian verwenden.</translation>
    </message>
    <message>
      <source>Use a function of the range: rate(…), avg_over_time(…).</source>
      <translation>Eine Funktion des Zeitraums verwenden: rate(…), avg_over_time(…).</translation>
    </message>
    <message>
      <source>Use a new token.</source>
      <translation>Ein neues Token verwenden.</translation>
    </message>
    <message>
      <source>Use an environment that is not read-only.</source>
      <translation>Eine Umgebung verwenden, die nicht nur lesend ist.</translation>
    </message>
    <message>
      <source>Use another name for the tombstone. Nothing was changed.</source>
      <translation>Einen anderen Namen für den Tombstone verwenden. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Use mine instead</source>
      <translation>Meines verwenden</translation>
    </message>
    <message>
      <source>Use the address of the primary.</source>
      <translation>Die Adresse des Primary verwenden.</translation>
    </message>
    <message>
      <source>Use the address of the primary. Nothing was written.</source>
      <translation>Die Adresse des Primary verwenden. Nichts wurde geschrieben.</translation>
    </message>
    <message>
      <source>Use the newer version.</source>
      <translation>Die neuere Version verwenden.</translation>
    </message>
    <message>
      <source>Use the primary, and an environment that is not read-only. Nothing was changed.</source>
      <translation>Den Primary und eine Umgebung verwenden, die nicht nur lesend ist. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>User or password is wrong</source>
      <translation>Benutzer oder Passwort ist falsch</translation>
    </message>
    <message>
      <source>Using %1</source>
      <translation>%1 verwenden</translation>
    </message>
    <message>
      <source>Using connection %1</source>
      <translation>Verbindung %1 verwenden</translation>
    </message>
    <message>
      <source>Using host %1</source>
      <translation>Host %1 verwenden</translation>
    </message>
    <message>
      <source>Using the journal</source>
      <translation>Journal verwenden</translation>
    </message>
    <message>
      <source>Using the key that signs anchors</source>
      <translation>Signierschlüssel der Anker verwenden</translation>
    </message>
    <message>
      <source>Using the registry of model %1</source>
      <translation>Registry des Modells %1 verwenden</translation>
    </message>
    <message>
      <source>Using the service manager</source>
      <translation>Dienstmanager verwenden</translation>
    </message>
    <message>
      <source>Validate %1</source>
      <translation>%1 validieren</translation>
    </message>
    <message>
      <source>Validated</source>
      <translation>Validiert</translation>
    </message>
    <message>
      <source>Validating the restored data</source>
      <translation>Wiederhergestellte Daten validieren</translation>
    </message>
    <message>
      <source>Values are nested deeper than %1 levels here.</source>
      <translation>Werte sind hier tiefer als %1 Ebenen verschachtelt.</translation>
    </message>
    <message>
      <source>Variables</source>
      <translation>Variablen</translation>
    </message>
    <message>
      <source>Verifies the journal and writes its head, signed, to a place elsewhere: a file, which is only added to, or the table opsdeck_anchors of a PostgreSQL connection. "opsdeck journal verify" asks that place from then on.</source>
      <translation>Prüft das Journal und schreibt seinen Kopf signiert an einen anderen Ort: in eine Datei, an die nur angehängt wird, oder in die Tabelle opsdeck_anchors einer PostgreSQL-Verbindung. "opsdeck journal verify" fragt von da an auch diesen Ort.</translation>
    </message>
    <message>
      <source>Verify a backup</source>
      <translation>Sicherung prüfen</translation>
    </message>
    <message>
      <source>Verify the chain</source>
      <translation>Kette prüfen</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>Wird geprüft</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>Version %1 of %2 is in place again, and %3 answers as it should</source>
      <translation>Version %1 von %2 ist wieder eingesetzt, und %3 antwortet, wie es soll</translation>
    </message>
    <message>
      <source>Version %1 of %2 is in place now, and %3 answers as it should</source>
      <translation>Version %1 von %2 ist jetzt eingesetzt, und %3 antwortet, wie es soll</translation>
    </message>
    <message>
      <source>Version %1 of %2 serves again, by the word of %3 itself</source>
      <translation>Version %1 von %2 ist wieder im Dienst, laut %3 selbst</translation>
    </message>
    <message>
      <source>Version %1 of %2 serves now, by the word of %3 itself</source>
      <translation>Version %1 von %2 ist jetzt im Dienst, laut %3 selbst</translation>
    </message>
    <message>
      <source>Versions of the model can be listed</source>
      <translation>Die Versionen des Modells sind auflistbar</translation>
    </message>
    <message>
      <source>Versions to choose from</source>
      <translation>Versionen zur Auswahl</translation>
    </message>
    <message>
      <source>Wait for that run to end, or stop it on the page Runs.</source>
      <translation>Das Ende dieses Laufs abwarten oder ihn auf der Seite Läufe abbrechen.</translation>
    </message>
    <message>
      <source>Wait for that session, or end it. Nothing was changed.</source>
      <translation>Diese Sitzung abwarten oder beenden. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Wait until few jobs are left</source>
      <translation>Warten, bis wenige Aufträge übrig sind</translation>
    </message>
    <message>
      <source>Wait until it fires, or silence it.</source>
      <translation>Warten, bis er auslöst, oder ihn stummschalten.</translation>
    </message>
    <message>
      <source>Wait until it has ended, or abort it.</source>
      <translation>Warten, bis er beendet ist, oder ihn abbrechen.</translation>
    </message>
    <message>
      <source>Wait until it has loaded them.</source>
      <translation>Warten, bis er sie geladen hat.</translation>
    </message>
    <message>
      <source>Wait until it is there.</source>
      <translation>Warten, bis er bereit ist.</translation>
    </message>
    <message>
      <source>Wait, or stop it with SCRIPT KILL.</source>
      <translation>Warten oder mit SCRIPT KILL stoppen.</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>Wartend</translation>
    </message>
    <message>
      <source>Waiting %1 before the next</source>
      <translation>Vor der nächsten %1 warten</translation>
    </message>
    <message>
      <source>Waiting for Prometheus and Alertmanager</source>
      <translation>Auf Prometheus und Alertmanager warten</translation>
    </message>
    <message>
      <source>Waiting for Redis</source>
      <translation>Auf Redis warten</translation>
    </message>
    <message>
      <source>Waiting for programs of the practice lab</source>
      <translation>Auf Programme des Übungslabors warten</translation>
    </message>
    <message>
      <source>Waiting for the practice lab's database</source>
      <translation>Auf die Datenbank des Übungslabors warten</translation>
    </message>
    <message>
      <source>Waiting for the practice lab's services</source>
      <translation>Auf die Dienste des Übungslabors warten</translation>
    </message>
    <message>
      <source>Waiting until Redis is up, or down for good</source>
      <translation>Warten, bis Redis läuft oder endgültig ausgefallen ist</translation>
    </message>
    <message>
      <source>Waits</source>
      <translation>Wartet</translation>
    </message>
    <message>
      <source>Waits for a decision</source>
      <translation>Wartet auf Entscheidung</translation>
    </message>
    <message>
      <source>Waits for you</source>
      <translation>Wartet auf Sie</translation>
    </message>
    <message>
      <source>Wall</source>
      <translation>Wandanzeige</translation>
    </message>
    <message>
      <source>War room</source>
      <translation>Lagezentrum</translation>
    </message>
    <message>
      <source>War room on the whole screen</source>
      <translation>Lagezentrum bildschirmfüllend</translation>
    </message>
    <message>
      <source>War room on the whole screen; Esc leaves it, q closes it</source>
      <translation>Lagezentrum bildschirmfüllend; Esc verlässt es, q schließt es</translation>
    </message>
    <message>
      <source>War room · Opsdeck</source>
      <translation>Lagezentrum · Opsdeck</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>Was it removed on purpose?</source>
      <translation>Wurde es mit Absicht entfernt?</translation>
    </message>
    <message>
      <source>Watch %1</source>
      <translation>%1 beobachten</translation>
    </message>
    <message>
      <source>Watch it for a while</source>
      <translation>Eine Weile beobachten</translation>
    </message>
    <message>
      <source>Watch the queue drain</source>
      <translation>Beobachten, wie sich die Warteschlange leert</translation>
    </message>
    <message>
      <source>Watches an environment for %1 and shows what asks for a person, the gravest first, who sees to it, and how
soon somebody has to answer. KEY stands in brackets. What is said about an alert is written into the journal,
and, where no console does it, when it began and ended; an alert of the environment's Alertmanager is silenced there.</source>
      <translation>Beobachtet eine Umgebung %1 lang und zeigt, was einen Menschen braucht, das Schwerste zuerst, wer sich kümmert und
wie bald jemand antworten muss. KEY steht in Klammern. Was zu einem Alarm gesagt wird, kommt ins Journal und, wo keine
Konsole das tut, auch Beginn und Ende; ein Alarm des Alertmanagers der Umgebung wird dort stummgeschaltet.</translation>
    </message>
    <message>
      <source>Watching %1</source>
      <translation>%1 beobachten</translation>
    </message>
    <message>
      <source>Watching the practice lab with Prometheus</source>
      <translation>Übungslabor mit Prometheus überwachen</translation>
    </message>
    <message>
      <source>Way back</source>
      <translation>Weg zurück</translation>
    </message>
    <message>
      <source>Way back: %1</source>
      <translation>Weg zurück: %1</translation>
    </message>
    <message>
      <source>Web page (*.html);;Markdown (*.md);;PDF (*.pdf)</source>
      <translation>Webseite (*.html);;Markdown (*.md);;PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Welcome</source>
      <translation>Willkommen</translation>
    </message>
    <message>
      <source>Welcome to Opsdeck</source>
      <translation>Willkommen bei Opsdeck</translation>
    </message>
    <message>
      <source>Well by its own word is not enough. A request must be answered.</source>
      <translation>Sich gesund zu melden genügt nicht. Eine Anfrage muss beantwortet werden.</translation>
    </message>
    <message>
      <source>Went well: %1</source>
      <translation>Gut lief: %1</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What Alertmanager says is not known: %1</source>
      <translation>Was Alertmanager sagt, ist nicht bekannt: %1</translation>
    </message>
    <message>
      <source>What a procedure does, and has done, stands here.</source>
      <translation>Hier steht, was eine Prozedur tut und getan hat.</translation>
    </message>
    <message>
      <source>What came after %1 UTC is no longer in service</source>
      <translation>Was nach %1 UTC kam, ist nicht mehr in Betrieb</translation>
    </message>
    <message>
      <source>What changes?</source>
      <translation>Was ändert sich?</translation>
    </message>
    <message>
      <source>What depends on it</source>
      <translation>Was davon abhängt</translation>
    </message>
    <message>
      <source>What differs</source>
      <translation>Unterschiede</translation>
    </message>
    <message>
      <source>What differs from %1</source>
      <translation>Unterschiede zu %1</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <source>What has ended it</source>
      <translation>Was ihn beendet hat</translation>
    </message>
    <message>
      <source>What is affected</source>
      <translation>Was betroffen ist</translation>
    </message>
    <message>
      <source>What is affected, in a word or two</source>
      <translation>Was betroffen ist, in ein, zwei Worten</translation>
    </message>
    <message>
      <source>What is affected, in a word or two.</source>
      <translation>Was betroffen ist, in ein, zwei Worten.</translation>
    </message>
    <message>
      <source>What is done</source>
      <translation>Was getan wird</translation>
    </message>
    <message>
      <source>What is filled in already is what the procedure suggests.</source>
      <translation>Was schon ausgefüllt ist, schlägt das Verfahren vor.</translation>
    </message>
    <message>
      <source>What is in place is not known: %1</source>
      <translation>Was eingesetzt ist, ist nicht bekannt: %1</translation>
    </message>
    <message>
      <source>What is in this queue now is not known.</source>
      <translation>Was jetzt in dieser Warteschlange ist, ist unbekannt.</translation>
    </message>
    <message>
      <source>What is learnt</source>
      <translation>Was gelernt wurde</translation>
    </message>
    <message>
      <source>What is new</source>
      <translation>Was neu ist</translation>
    </message>
    <message>
      <source>What is new: what was found, what is being done</source>
      <translation>Was neu ist: was gefunden wurde, was getan wird</translation>
    </message>
    <message>
      <source>What is served is not what lies in place</source>
      <translation>Im Dienst ist nicht, was eingesetzt ist</translation>
    </message>
    <message>
      <source>What is served now?</source>
      <translation>Was ist jetzt im Dienst?</translation>
    </message>
    <message>
      <source>What is to be done so that it does not happen again.</source>
      <translation>Was zu tun ist, damit es nicht wieder geschieht.</translation>
    </message>
    <message>
      <source>What is wrong is silenced</source>
      <translation>Was nicht stimmt, ist stummgeschaltet</translation>
    </message>
    <message>
      <source>What is wrong is silenced (%1): see Alerts, All.</source>
      <translation>Was nicht stimmt, ist stummgeschaltet (%1): siehe Alarme, Alle.</translation>
    </message>
    <message>
      <source>What is wrong with the version in service now?</source>
      <translation>Was stimmt nicht an der Version, die jetzt im Dienst ist?</translation>
    </message>
    <message>
      <source>What is wrong with the version in service; with it, that one is never suggested again.</source>
      <translation>Was an der Version im Dienst nicht stimmt; mit dieser Angabe wird sie nie wieder vorgeschlagen.</translation>
    </message>
    <message>
      <source>What is wrong, in a line</source>
      <translation>Was nicht stimmt, in einer Zeile</translation>
    </message>
    <message>
      <source>What is wrong, in a line.</source>
      <translation>Was nicht stimmt, in einer Zeile.</translation>
    </message>
    <message>
      <source>What is wrong, in a line; a triage has its own.</source>
      <translation>Was nicht stimmt, in einer Zeile; eine Triage hat ihre eigene.</translation>
    </message>
    <message>
      <source>What it changes</source>
      <translation>Was es ändert</translation>
    </message>
    <message numerus="yes">
      <source>What it had done was taken back: %n step(s).</source>
      <translation>
        <numerusform>Was er getan hatte, wurde zurückgenommen: %n Schritt.</numerusform>
        <numerusform>Was er getan hatte, wurde zurückgenommen: %n Schritte.</numerusform>
      </translation>
    </message>
    <message>
      <source>What it means to users, in a sentence</source>
      <translation>Was es für die Nutzer bedeutet, in einem Satz</translation>
    </message>
    <message>
      <source>What it means to users, in a sentence, if it is known</source>
      <translation>Was es für die Nutzer bedeutet, in einem Satz, falls bekannt</translation>
    </message>
    <message>
      <source>What it means to users, in a sentence.</source>
      <translation>Was es für die Nutzer bedeutet, in einem Satz.</translation>
    </message>
    <message>
      <source>What it reads</source>
      <translation>Was es liest</translation>
    </message>
    <message>
      <source>What its last lines complain of. Nothing is changed.</source>
      <translation>Was die letzten Zeilen beanstanden. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>What lies in place is no version of the registry</source>
      <translation>Was eingesetzt ist, ist keine Version der Registry</translation>
    </message>
    <message>
      <source>What may be behind it, the most likely first</source>
      <translation>Was dahinterstecken kann, das Wahrscheinlichste zuerst</translation>
    </message>
    <message>
      <source>What may be behind it, the most likely first:</source>
      <translation>Was dahinterstecken kann, das Wahrscheinlichste zuerst:</translation>
    </message>
    <message>
      <source>What others should know.</source>
      <translation>Was andere wissen sollten.</translation>
    </message>
    <message>
      <source>What runs now?</source>
      <translation>Was läuft jetzt?</translation>
    </message>
    <message>
      <source>What the workers hold, and how much is available. Below 5 % available, run worker-memory instead.</source>
      <translation>Was die Worker belegen und wie viel verfügbar ist. Unter 5 % verfügbar: stattdessen worker-memory ausführen.</translation>
    </message>
    <message>
      <source>What their last lines complain of. Nothing is changed.</source>
      <translation>Was ihre letzten Zeilen beanstanden. Nichts wird geändert.</translation>
    </message>
    <message>
      <source>What to expect</source>
      <translation>Was zu erwarten ist</translation>
    </message>
    <message>
      <source>What triage saw</source>
      <translation>Was die Triage gesehen hat</translation>
    </message>
    <message>
      <source>What was mended since they failed, or that the reason has passed by itself.</source>
      <translation>Was seit dem Fehlschlag behoben wurde, oder dass der Grund von selbst vergangen ist.</translation>
    </message>
    <message>
      <source>What was observed in a manual step.</source>
      <translation>Was bei einem manuellen Schritt beobachtet wurde.</translation>
    </message>
    <message>
      <source>What was seen</source>
      <translation>Was zu sehen war</translation>
    </message>
    <message numerus="yes">
      <source>What was seen is as it should be; not known: %n thing(s).</source>
      <translation>
        <numerusform>Was zu sehen war, ist, wie es sein soll; nicht bekannt: %n Punkt.</numerusform>
        <numerusform>Was zu sehen war, ist, wie es sein soll; nicht bekannt: %n Punkte.</numerusform>
      </translation>
    </message>
    <message>
      <source>What was seen or done</source>
      <translation>Was gesehen oder getan wurde</translation>
    </message>
    <message>
      <source>What was written into %1 since is not in the backup, and gone: there is nothing left to compare</source>
      <translation>Was seitdem in %1 geschrieben wurde, ist nicht in der Sicherung und verloren: Es ist nichts mehr zu vergleichen da</translation>
    </message>
    <message>
      <source>What went well</source>
      <translation>Was gut lief</translation>
    </message>
    <message>
      <source>What went well; may be said again.</source>
      <translation>Was gut lief; mehrfach möglich.</translation>
    </message>
    <message>
      <source>What went well?</source>
      <translation>Was lief gut?</translation>
    </message>
    <message>
      <source>What went well…</source>
      <translation>Was gut lief…</translation>
    </message>
    <message>
      <source>What will be changed</source>
      <translation>Was geändert wird</translation>
    </message>
    <message>
      <source>What you observed</source>
      <translation>Was Sie beobachtet haben</translation>
    </message>
    <message>
      <source>Whatever happens next, there must be a way back to what works now.</source>
      <translation>Was auch geschieht: es muss einen Weg zurück geben zu dem, was jetzt funktioniert.</translation>
    </message>
    <message>
      <source>When (UTC)</source>
      <translation>Wann (UTC)</translation>
    </message>
    <message>
      <source>When something is wrong for users, open one: its commander, what it means to them, what was seen and done, and when the next message is due then stand here, and become the report.</source>
      <translation>Stimmt für Nutzer etwas nicht, einen eröffnen: seine Einsatzleitung, was es für sie bedeutet, was gesehen und getan wurde und wann die nächste Meldung fällig ist, steht dann hier und wird zum Bericht.</translation>
    </message>
    <message>
      <source>Where</source>
      <translation>Wo</translation>
    </message>
    <message>
      <source>Where to look</source>
      <translation>Wo nachzusehen ist</translation>
    </message>
    <message>
      <source>Whether a backup is good shows only when it is loaded. Until then nothing in service is touched.</source>
      <translation>Ob eine Sicherung gut ist, zeigt sich erst beim Laden. Bis dahin bleibt alles im Dienst unberührt.</translation>
    </message>
    <message>
      <source>Whether a procedure runs is not known</source>
      <translation>Ob eine Prozedur läuft, ist nicht bekannt</translation>
    </message>
    <message>
      <source>Whether the backups keep their promise has not been read.</source>
      <translation>Ob die Sicherungen ihre Zusage halten, ist noch nicht gelesen.</translation>
    </message>
    <message>
      <source>Whether the backups keep their promise is not known from here</source>
      <translation>Ob die Sicherungen ihre Zusage halten, ist von hier aus nicht bekannt</translation>
    </message>
    <message>
      <source>Whether the backups keep their promise is not known from here.</source>
      <translation>Ob die Sicherungen ihre Zusage halten, ist von hier aus nicht bekannt.</translation>
    </message>
    <message>
      <source>Whether the message was sent is not known</source>
      <translation>Ob die Meldung gesendet wurde, ist nicht bekannt</translation>
    </message>
    <message>
      <source>Whether there is an incident is not known</source>
      <translation>Ob es einen Vorfall gibt, ist nicht bekannt</translation>
    </message>
    <message>
      <source>Whether there is an incident is not known.</source>
      <translation>Ob es einen Vorfall gibt, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Whether they are the same file is not known.</source>
      <translation>Ob es dieselbe Datei ist, ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Which backup should be proven?</source>
      <translation>Welche Sicherung soll probeweise wiederhergestellt werden?</translation>
    </message>
    <message>
      <source>Which backup should be read?</source>
      <translation>Welche Sicherung soll gelesen werden?</translation>
    </message>
    <message>
      <source>Which backup should be restored?</source>
      <translation>Welche Sicherung soll wiederhergestellt werden?</translation>
    </message>
    <message>
      <source>Which backups there are is not known</source>
      <translation>Welche Sicherungen es gibt, ist nicht bekannt</translation>
    </message>
    <message>
      <source>Which folder lies on the disk that is full?</source>
      <translation>Welcher Ordner liegt auf der vollen Platte?</translation>
    </message>
    <message>
      <source>Which image is in use, and which takes its place?</source>
      <translation>Welches Image wird benutzt, und welches ersetzt es?</translation>
    </message>
    <message>
      <source>Which image should it be made of?</source>
      <translation>Auf welchem Image soll er beruhen?</translation>
    </message>
    <message>
      <source>Which incident; without it the one that is open, else the newest.</source>
      <translation>Welcher Vorfall; ohne Angabe der offene, sonst der neueste.</translation>
    </message>
    <message>
      <source>Which incident; without it the one that is open.</source>
      <translation>Welcher Vorfall; ohne Angabe der offene.</translation>
    </message>
    <message>
      <source>Which instances of {{inputs.service}} are running?</source>
      <translation>Welche Instanzen von {{inputs.service}} laufen?</translation>
    </message>
    <message>
      <source>Which jobs have failed meanwhile?</source>
      <translation>Welche Aufträge sind inzwischen fehlgeschlagen?</translation>
    </message>
    <message>
      <source>Which jobs?</source>
      <translation>Welche Aufträge?</translation>
    </message>
    <message>
      <source>Which list are they in?</source>
      <translation>In welcher Liste sind sie?</translation>
    </message>
    <message>
      <source>Which model, where the system has several.</source>
      <translation>Welches Modell, wenn das System mehrere hat.</translation>
    </message>
    <message>
      <source>Which model?</source>
      <translation>Welches Modell?</translation>
    </message>
    <message>
      <source>Which of the system file's texts it has (incidents.messages.templates).</source>
      <translation>Welchen der Texte aus der Systemdatei sie hat (incidents.messages.templates).</translation>
    </message>
    <message>
      <source>Which part should be restored?</source>
      <translation>Welcher Teil soll wiederhergestellt werden?</translation>
    </message>
    <message>
      <source>Which queue shall they go to?</source>
      <translation>In welche Warteschlange sollen sie?</translation>
    </message>
    <message>
      <source>Which queue should be emptied?</source>
      <translation>Welche Warteschlange soll geleert werden?</translation>
    </message>
    <message>
      <source>Which queue?</source>
      <translation>Welche Warteschlange?</translation>
    </message>
    <message>
      <source>Which restore has proven itself?</source>
      <translation>Welche Wiederherstellung hat sich bewährt?</translation>
    </message>
    <message>
      <source>Which service takes jobs from it?</source>
      <translation>Welcher Dienst nimmt Aufträge daraus?</translation>
    </message>
    <message>
      <source>Which service?</source>
      <translation>Welcher Dienst?</translation>
    </message>
    <message>
      <source>Which template do jobs miss?</source>
      <translation>Welche Vorlage fehlt den Aufträgen?</translation>
    </message>
    <message>
      <source>Which templates does the API know?</source>
      <translation>Welche Vorlagen kennt die API?</translation>
    </message>
    <message>
      <source>Which version does it serve?</source>
      <translation>Welche Version ist im Dienst?</translation>
    </message>
    <message>
      <source>Which version is it?</source>
      <translation>Welche Version ist es?</translation>
    </message>
    <message>
      <source>Which version is put back?</source>
      <translation>Welche Version wird wieder eingesetzt?</translation>
    </message>
    <message>
      <source>Which version should serve again?</source>
      <translation>Welche Version soll wieder in Dienst gehen?</translation>
    </message>
    <message>
      <source>Which version should serve?</source>
      <translation>Welche Version soll in Dienst gehen?</translation>
    </message>
    <message>
      <source>Which version?</source>
      <translation>Welche Version?</translation>
    </message>
    <message>
      <source>Which workers are running?</source>
      <translation>Welche Worker laufen?</translation>
    </message>
    <message>
      <source>Which workers run, and since when?</source>
      <translation>Welche Worker laufen, und seit wann?</translation>
    </message>
    <message>
      <source>While jobs wait, documents are late, however quick the ML service is.</source>
      <translation>Solange Aufträge warten, kommen Dokumente zu spät, wie schnell der ML-Dienst auch ist.</translation>
    </message>
    <message>
      <source>While one instance restarts, the others do the work.</source>
      <translation>Während eine Instanz neu startet, arbeiten die anderen.</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Who does it</source>
      <translation>Wer es tut</translation>
    </message>
    <message>
      <source>Who does that.</source>
      <translation>Wer das tut.</translation>
    </message>
    <message>
      <source>Who sees to it.</source>
      <translation>Wer sich darum kümmert.</translation>
    </message>
    <message>
      <source>Whoever may change that file decides about changes there. Practice in another environment.</source>
      <translation>Über Änderungen dort entscheidet, wer diese Datei ändern darf. In einer anderen Umgebung üben.</translation>
    </message>
    <message>
      <source>Whoever runs Opsdeck needs the right to remove them.</source>
      <translation>Wer Opsdeck ausführt, braucht das Recht, sie zu entfernen.</translation>
    </message>
    <message>
      <source>Whom to call, as long as it is not mitigated</source>
      <translation>Wen anrufen, solange er nicht eingedämmt ist</translation>
    </message>
    <message>
      <source>Whose failed jobs?</source>
      <translation>Fehlgeschlagene Aufträge welcher Warteschlange?</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Why do jobs fail?</source>
      <translation>Warum schlagen Aufträge fehl?</translation>
    </message>
    <message>
      <source>Why is it to serve although a gate fails?</source>
      <translation>Warum soll sie ohne bestandenes Gate in Dienst gehen?</translation>
    </message>
    <message>
      <source>Why is step %1 skipped?</source>
      <translation>Warum wird Schritt %1 übersprungen?</translation>
    </message>
    <message>
      <source>Why it happened.</source>
      <translation>Warum es geschehen ist.</translation>
    </message>
    <message>
      <source>Why it is gone, for those who look for it.</source>
      <translation>Warum es weg ist, für alle, die danach suchen.</translation>
    </message>
    <message>
      <source>Why it was %1</source>
      <translation>Warum es %1 war</translation>
    </message>
    <message>
      <source>Why was step %1 done by hand, and what do you see now?</source>
      <translation>Warum wurde Schritt %1 von Hand erledigt, und was sehen Sie jetzt?</translation>
    </message>
    <message>
      <source>Why, for those who look for it</source>
      <translation>Warum, für alle, die danach suchen</translation>
    </message>
    <message>
      <source>Why, for those who miss it</source>
      <translation>Warum, für alle, die ihn vermissen</translation>
    </message>
    <message>
      <source>Why; kept in the journal.</source>
      <translation>Warum; wird im Journal festgehalten.</translation>
    </message>
    <message>
      <source>Window</source>
      <translation>Fenster</translation>
    </message>
    <message>
      <source>With fewer of them each job waits longer.</source>
      <translation>Mit weniger Workern wartet jeder Auftrag länger.</translation>
    </message>
    <message>
      <source>With the next start of the console panes are as wide as at first.</source>
      <translation>Mit dem nächsten Start der Konsole sind die Bereiche so breit wie am Anfang.</translation>
    </message>
    <message>
      <source>Without one there is the command line (opsdeck --help), pictures of the console (opsdeck screenshot), and QT_QPA_PLATFORM=offscreen for tests.</source>
      <translation>Ohne Bildschirm gibt es die Befehlszeile (opsdeck --help), Bilder der Konsole (opsdeck screenshot) und QT_QPA_PLATFORM=offscreen für Tests.</translation>
    </message>
    <message>
      <source>Without workers nothing is done.</source>
      <translation>Ohne Worker wird nichts erledigt.</translation>
    </message>
    <message>
      <source>Workers are killed while they hold jobs, which stay in processing_queue.</source>
      <translation>Worker werden hart beendet, während sie Aufträge halten; diese bleiben in processing_queue.</translation>
    </message>
    <message>
      <source>Workers do not stay up. Their log says why: opsdeck logs doc-pipeline worker. If it speaks of memory, run worker-memory. Else call the platform lead.</source>
      <translation>Worker laufen nicht weiter. Ihr Log sagt, warum: opsdeck logs doc-pipeline worker. Nennt es den Speicher, worker-memory ausführen. Sonst den Platform Lead anrufen.</translation>
    </message>
    <message>
      <source>Workers down</source>
      <translation>Worker ausgefallen</translation>
    </message>
    <message>
      <source>Workers take jobs from the queue only. Failed ones stay where they are until somebody moves them.</source>
      <translation>Worker nehmen Aufträge nur aus der Warteschlange. Fehlgeschlagene bleiben, wo sie sind, bis jemand sie verschiebt.</translation>
    </message>
    <message>
      <source>Workers that run already keep running. The missing ones are up within seconds.</source>
      <translation>Worker, die schon laufen, laufen weiter. Die fehlenden laufen binnen Sekunden.</translation>
    </message>
    <message>
      <source>Write down that %1 was called</source>
      <translation>Festhalten, dass %1 angerufen wurde</translation>
    </message>
    <message>
      <source>Write it as plain text.</source>
      <translation>Als reinen Text schreiben.</translation>
    </message>
    <message>
      <source>Write it as: steps.depth.failed &gt; 0 and inputs.mode == all</source>
      <translation>So schreiben: steps.depth.failed &gt; 0 and inputs.mode == all</translation>
    </message>
    <message>
      <source>Write it in one line.</source>
      <translation>In eine Zeile schreiben.</translation>
    </message>
    <message>
      <source>Write it like 250ms, 15s, 5m, 1h30m, 30d or 2w.</source>
      <translation>Schreiben wie 250ms, 15s, 5m, 1h30m, 30d oder 2w.</translation>
    </message>
    <message>
      <source>Write postgresql://host:5432/database or name a service of ~/.pg_service.conf.</source>
      <translation>postgresql://host:5432/database schreiben oder einen Dienst aus ~/.pg_service.conf angeben.</translation>
    </message>
    <message>
      <source>Write redis://host:6379/0, rediss://host:6379/0 or redis+unix:///path/to/redis.sock?db=0.</source>
      <translation>redis://host:6379/0, rediss://host:6379/0 oder redis+unix:///path/to/redis.sock?db=0 schreiben.</translation>
    </message>
    <message>
      <source>Write the day as 2026-12-31.</source>
      <translation>Den Tag als 2026-12-31 schreiben.</translation>
    </message>
    <message>
      <source>Write the folder without '..' or a slash too many: %1</source>
      <translation>Den Ordner ohne '..' und ohne überzähligen Schrägstrich schreiben: %1</translation>
    </message>
    <message>
      <source>Write the secret into it, and nothing else.</source>
      <translation>Das Geheimnis hineinschreiben, sonst nichts.</translation>
    </message>
    <message>
      <source>Writes down that this message was told by hand, and starts the clock of the next one.</source>
      <translation>Hält fest, dass diese Meldung von Hand weitergegeben wurde, und startet die Uhr für die nächste.</translation>
    </message>
    <message>
      <source>Writes down what was seen or done, or that a level of the escalation was called, and what they said.</source>
      <translation>Schreibt auf, was gesehen oder getan wurde, oder dass eine Stufe der Eskalation angerufen wurde, und was sie gesagt hat.</translation>
    </message>
    <message>
      <source>Writes every record, byte by byte, with its hash, one a line (-o jsonl): into a new file, or to standard output. A file named .csv gets cells for a spreadsheet instead.</source>
      <translation>Schreibt jeden Eintrag Byte für Byte mit seinem Hash, einen je Zeile (-o jsonl): in eine neue Datei oder auf die Standardausgabe. Eine Datei mit Endung .csv bekommt stattdessen Zellen für eine Tabellenkalkulation.</translation>
    </message>
    <message>
      <source>Writes the report on an incident: summary, times, timeline, evidence, root cause, actions. Everything in it comes from the journal.</source>
      <translation>Schreibt den Bericht zu einem Vorfall: Zusammenfassung, Zeiten, Zeitachse, Belege, Grundursache, Maßnahmen. Alles darin stammt aus dem Journal.</translation>
    </message>
    <message>
      <source>Writing %1</source>
      <translation>%1 schreiben</translation>
    </message>
    <message>
      <source>Writing an anchor</source>
      <translation>Anker schreiben</translation>
    </message>
    <message>
      <source>Writing the incident's line</source>
      <translation>Zeile des Vorfalls schreiben</translation>
    </message>
    <message>
      <source>Writing the model</source>
      <translation>Modell schreiben</translation>
    </message>
    <message>
      <source>Writing the picture</source>
      <translation>Bild schreiben</translation>
    </message>
    <message>
      <source>Writing the practice lab's configuration</source>
      <translation>Konfiguration des Übungslabors schreiben</translation>
    </message>
    <message>
      <source>Writing the practice registry</source>
      <translation>Übungs-Registry schreiben</translation>
    </message>
    <message>
      <source>Writing the report</source>
      <translation>Bericht schreiben</translation>
    </message>
    <message>
      <source>Writing to standard output</source>
      <translation>Auf die Standardausgabe schreiben</translation>
    </message>
    <message>
      <source>Writing to the journal</source>
      <translation>Ins Journal schreiben</translation>
    </message>
    <message>
      <source>Written into %1: %2</source>
      <translation>In %1 geschrieben: %2</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>You did what the step says. What you observed is journaled.</source>
      <translation>Sie haben getan, was der Schritt verlangt. Ihre Beobachtung kommt ins Journal.</translation>
    </message>
    <message>
      <source>You have no permission to use the socket %1</source>
      <translation>Keine Berechtigung, den Socket %1 zu verwenden</translation>
    </message>
    <message>
      <source>You need the right to write there, beside the project's file.</source>
      <translation>Dort wird das Schreibrecht gebraucht, neben der Datei des Projekts.</translation>
    </message>
    <message>
      <source>Your words go into the journal.</source>
      <translation>Ihre Worte kommen ins Journal.</translation>
    </message>
    <message>
      <source>Yours can stand in for the example: it is copied to %1, and that copy is the file to edit from then on. Delete the copy to have the example back.</source>
      <translation>Ihres kann an die Stelle des Beispiels treten: Es wird nach %1 kopiert, und diese Kopie ist von da an die Datei zum Bearbeiten. Löschen Sie die Kopie, um das Beispiel zurückzuhaben.</translation>
    </message>
    <message>
      <source>[options]</source>
      <translation>[Optionen]</translation>
    </message>
    <message>
      <source>a backup</source>
      <translation>eine Sicherung</translation>
    </message>
    <message>
      <source>a chain that was cut at its end or hashed anew can't be told from an honest one.</source>
      <translation>eine am Ende gekürzte oder neu gehashte Kette ist von einer ehrlichen nicht zu unterscheiden.</translation>
    </message>
    <message>
      <source>a link leads there: it is %1</source>
      <translation>ein Link führt dorthin: es ist %1</translation>
    </message>
    <message>
      <source>a list</source>
      <translation>eine Liste</translation>
    </message>
    <message>
      <source>a list, such as [a, b]</source>
      <translation>eine Liste, etwa [a, b]</translation>
    </message>
    <message>
      <source>a mapping</source>
      <translation>eine Zuordnung</translation>
    </message>
    <message>
      <source>a member has no name</source>
      <translation>ein Bestandteil hat keinen Namen</translation>
    </message>
    <message>
      <source>a model</source>
      <translation>ein Modell</translation>
    </message>
    <message>
      <source>a model's versions</source>
      <translation>Versionen eines Modells</translation>
    </message>
    <message>
      <source>a newer run has put %1 there (%2, %3)</source>
      <translation>ein neuerer Lauf hat dort %1 eingesetzt (%2, %3)</translation>
    </message>
    <message>
      <source>a newer version of the program wrote it (format %1, this one knows %2)</source>
      <translation>eine neuere Version des Programms hat es geschrieben (Format %1, diese kennt %2)</translation>
    </message>
    <message>
      <source>a number such as 3 or 0.5</source>
      <translation>eine Zahl, etwa 3 oder 0.5</translation>
    </message>
    <message>
      <source>a password must not stand in an address; use auth</source>
      <translation>ein Passwort darf nicht in einer Adresse stehen; auth verwenden</translation>
    </message>
    <message>
      <source>a password or token must not stand in an address</source>
      <translation>ein Passwort oder Token darf nicht in einer Adresse stehen</translation>
    </message>
    <message>
      <source>a password or token stands in an address, and everybody who reads the file or the journal would know it; connections name their secrets under auth in the system file</source>
      <translation>ein Passwort oder Token steht in einer Adresse, und jeder, der die Datei oder das Journal liest, würde es kennen; Verbindungen nennen ihre Geheimnisse unter auth in der Systemdatei</translation>
    </message>
    <message>
      <source>a password or token stands in the address</source>
      <translation>ein Passwort oder Token steht in der Adresse</translation>
    </message>
    <message>
      <source>a procedure</source>
      <translation>ein Verfahren</translation>
    </message>
    <message>
      <source>a program</source>
      <translation>ein Programm</translation>
    </message>
    <message>
      <source>a queue</source>
      <translation>eine Warteschlange</translation>
    </message>
    <message>
      <source>a queue's name is missing</source>
      <translation>der Name einer Warteschlange fehlt</translation>
    </message>
    <message>
      <source>a record needs a type</source>
      <translation>ein Eintrag braucht einen Typ</translation>
    </message>
    <message>
      <source>a sample prediction (%1 %2)</source>
      <translation>eine Beispielvorhersage (%1 %2)</translation>
    </message>
    <message>
      <source>a secret stands in the procedure or its inputs, or a password is an ordinary word</source>
      <translation>ein Geheimnis steht im Verfahren oder in seinen Eingaben, oder ein Passwort ist ein gewöhnliches Wort</translation>
    </message>
    <message>
      <source>a service</source>
      <translation>ein Dienst</translation>
    </message>
    <message>
      <source>a standby, read-only</source>
      <translation>ein Standby, nur lesend</translation>
    </message>
    <message>
      <source>a template is missing or broken</source>
      <translation>eine Vorlage fehlt oder ist fehlerhaft</translation>
    </message>
    <message>
      <source>a text</source>
      <translation>ein Text</translation>
    </message>
    <message>
      <source>a version of a model</source>
      <translation>eine Version eines Modells</translation>
    </message>
    <message>
      <source>a whole number such as 3</source>
      <translation>eine ganze Zahl, etwa 3</translation>
    </message>
    <message>
      <source>a write to the disk failed: %1</source>
      <translation>ein Schreibvorgang auf die Platte ist fehlgeschlagen: %1</translation>
    </message>
    <message>
      <source>about: there is no kind "%1"; there are %2</source>
      <translation>about: die Art "%1" gibt es nicht; es gibt %2</translation>
    </message>
    <message>
      <source>above %1</source>
      <translation>über %1</translation>
    </message>
    <message>
      <source>access is denied</source>
      <translation>der Zugriff wird verweigert</translation>
    </message>
    <message>
      <source>access was denied</source>
      <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
      <source>acknowledged</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>address</source>
      <translation>Adresse</translation>
    </message>
    <message numerus="yes">
      <source>after %n attempt(s)</source>
      <translation>
        <numerusform>nach %n Versuch</numerusform>
        <numerusform>nach %n Versuchen</numerusform>
      </translation>
    </message>
    <message>
      <source>after the restart of %1 it was not well within %2: %3</source>
      <translation>nach dem Neustart von %1 nicht innerhalb von %2 gesund: %3</translation>
    </message>
    <message>
      <source>alert</source>
      <translation>Alarm</translation>
    </message>
    <message>
      <source>all %1 are back</source>
      <translation>alle %1 sind zurück</translation>
    </message>
    <message>
      <source>all answer</source>
      <translation>alle antworten</translation>
    </message>
    <message>
      <source>all jobs</source>
      <translation>alle Aufträge</translation>
    </message>
    <message>
      <source>all of it is as the backup says</source>
      <translation>alles ist, wie es die Sicherung angibt</translation>
    </message>
    <message>
      <source>alone</source>
      <translation>allein</translation>
    </message>
    <message>
      <source>an earlier attempt was interrupted; its lists say what it may have removed</source>
      <translation>ein früherer Versuch wurde unterbrochen; seine Listen sagen, was er entfernt haben kann</translation>
    </message>
    <message>
      <source>an earlier step has this id, too</source>
      <translation>ein früherer Schritt hat dieselbe ID</translation>
    </message>
    <message>
      <source>an unnamed version</source>
      <translation>eine unbenannte Version</translation>
    </message>
    <message>
      <source>anchored at record %1 on %2, matches</source>
      <translation>verankert bei Eintrag %1 am %2, stimmt überein</translation>
    </message>
    <message>
      <source>anchored record %1 is not in this export: it was made before, is a part, or its end was cut off</source>
      <translation>der verankerte Eintrag %1 ist nicht in diesem Export: dieser entstand vorher, ist nur ein Teil oder am Ende abgeschnitten</translation>
    </message>
    <message>
      <source>and more in %1</source>
      <translation>und weitere in %1</translation>
    </message>
    <message>
      <source>another alert</source>
      <translation>ein anderer Alarm</translation>
    </message>
    <message>
      <source>another process holds it</source>
      <translation>von einem anderen Prozess gehalten</translation>
    </message>
    <message>
      <source>another program keeps the journal's database locked</source>
      <translation>ein anderes Programm hält die Datenbank des Journals gesperrt</translation>
    </message>
    <message>
      <source>another server answers there now</source>
      <translation>dort antwortet jetzt ein anderer Server</translation>
    </message>
    <message>
      <source>another version of this name is not archived</source>
      <translation>eine andere Version dieses Namens ist nicht archiviert</translation>
    </message>
    <message>
      <source>another: %1</source>
      <translation>anderer: %1</translation>
    </message>
    <message>
      <source>answer within %1</source>
      <translation>antworten binnen %1</translation>
    </message>
    <message>
      <source>answered after %2 (status %1)</source>
      <translation>antwortete nach %2 (Status %1)</translation>
    </message>
    <message>
      <source>answered in %1</source>
      <translation>antwortete in %1</translation>
    </message>
    <message>
      <source>answered in less than 1 ms</source>
      <translation>hat in weniger als 1 ms geantwortet</translation>
    </message>
    <message>
      <source>append-only file is off: a crash loses the jobs since the last snapshot</source>
      <translation>die Append-only-Datei ist aus: ein Absturz verliert die Aufträge seit dem letzten Snapshot</translation>
    </message>
    <message>
      <source>append-only file is on</source>
      <translation>die Append-only-Datei ist an</translation>
    </message>
    <message>
      <source>archived</source>
      <translation>archiviert</translation>
    </message>
    <message>
      <source>as here</source>
      <translation>wie hier</translation>
    </message>
    <message>
      <source>as in place</source>
      <translation>wie eingesetzt</translation>
    </message>
    <message>
      <source>as its sender has it; Alertmanager has passed it on</source>
      <translation>wie beim Absender; Alertmanager hat ihn weitergegeben</translation>
    </message>
    <message>
      <source>as many as before</source>
      <translation>so viele wie bisher</translation>
    </message>
    <message>
      <source>as of %1</source>
      <translation>Stand %1</translation>
    </message>
    <message>
      <source>asking the target</source>
      <translation>Ziel wird gefragt</translation>
    </message>
    <message>
      <source>asking…</source>
      <translation>wird gefragt…</translation>
    </message>
    <message>
      <source>at %1 each, %2 workers get %L3 answers a second from it; %L4 jobs a second come</source>
      <translation>bei je %1 bekommen %2 Worker %L3 Antworten pro Sekunde; es kommen %L4 Aufträge pro Sekunde</translation>
    </message>
    <message>
      <source>at least %1</source>
      <translation>mindestens %1</translation>
    </message>
    <message>
      <source>at most %1</source>
      <translation>höchstens %1</translation>
    </message>
    <message>
      <source>at most %1 % above %2 (%3)</source>
      <translation>höchstens %1 % über %2 (%3)</translation>
    </message>
    <message>
      <source>at most %1 % below %2 (%3)</source>
      <translation>höchstens %1 % unter %2 (%3)</translation>
    </message>
    <message>
      <source>at most %1 % worse than %2</source>
      <translation>höchstens %1 % schlechter als %2</translation>
    </message>
    <message>
      <source>at most %1 (RPO)</source>
      <translation>höchstens %1 (RPO)</translation>
    </message>
    <message>
      <source>at most 200 jobs from a position that is not negative</source>
      <translation>höchstens 200 Aufträge ab einer Position, die nicht negativ ist</translation>
    </message>
    <message>
      <source>at place %1 stands record %2</source>
      <translation>an Stelle %1 steht Eintrag %2</translation>
    </message>
    <message>
      <source>at work in it: %1</source>
      <translation>darin läuft noch: %1</translation>
    </message>
    <message>
      <source>attempt %1</source>
      <translation>Versuch %1</translation>
    </message>
    <message>
      <source>backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <source>batch and limit must not be negative</source>
      <translation>batch und limit dürfen nicht negativ sein</translation>
    </message>
    <message>
      <source>became graver</source>
      <translation>wurde schwerer</translation>
    </message>
    <message>
      <source>before the undo</source>
      <translation>vor dem Rückgängigmachen</translation>
    </message>
    <message>
      <source>being seen to</source>
      <translation>wird bearbeitet</translation>
    </message>
    <message>
      <source>being undone</source>
      <translation>wird zurückgenommen</translation>
    </message>
    <message>
      <source>below %1</source>
      <translation>unter %1</translation>
    </message>
    <message>
      <source>below every alert level</source>
      <translation>unter jedem Alarmschwellwert</translation>
    </message>
    <message>
      <source>better</source>
      <translation>besser</translation>
    </message>
    <message>
      <source>between %1 and %2</source>
      <translation>zwischen %1 und %2</translation>
    </message>
    <message>
      <source>between %1 and %2, at the end %3</source>
      <translation>zwischen %1 und %2, am Ende %3</translation>
    </message>
    <message>
      <source>both queues are the same</source>
      <translation>beide Warteschlangen sind dieselbe</translation>
    </message>
    <message>
      <source>broken at record %1: %2</source>
      <translation>gebrochen bei Eintrag %1: %2</translation>
    </message>
    <message>
      <source>by %1 (%2)</source>
      <translation>von %1 (%2)</translation>
    </message>
    <message>
      <source>by run %1</source>
      <translation>von Lauf %1</translation>
    </message>
    <message>
      <source>by the journal it is in service</source>
      <translation>laut Journal im Dienst</translation>
    </message>
    <message>
      <source>call after %1, unless it is mitigated by then</source>
      <translation>nach %1 anrufen, wenn er bis dahin nicht eingedämmt ist</translation>
    </message>
    <message>
      <source>call now</source>
      <translation>jetzt anrufen</translation>
    </message>
    <message>
      <source>call when the level before it does not answer</source>
      <translation>anrufen, wenn die Stufe davor nicht antwortet</translation>
    </message>
    <message>
      <source>called at %1 UTC</source>
      <translation>angerufen um %1 UTC</translation>
    </message>
    <message>
      <source>can't be read: %1</source>
      <translation>nicht lesbar: %1</translation>
    </message>
    <message>
      <source>changes</source>
      <translation>ändert</translation>
    </message>
    <message>
      <source>changes nothing</source>
      <translation>ändert nichts</translation>
    </message>
    <message>
      <source>changes something</source>
      <translation>ändert etwas</translation>
    </message>
    <message>
      <source>checking</source>
      <translation>wird geprüft</translation>
    </message>
    <message>
      <source>commander %1</source>
      <translation>Einsatzleitung: %1</translation>
    </message>
    <message>
      <source>commander: %1</source>
      <translation>Einsatzleitung: %1</translation>
    </message>
    <message>
      <source>connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>could not be undone</source>
      <translation>konnte nicht zurückgenommen werden</translation>
    </message>
    <message>
      <source>data is missing</source>
      <translation>Daten fehlen</translation>
    </message>
    <message>
      <source>data that the workers need is missing in %1</source>
      <translation>Daten, die die Worker brauchen, fehlen in %1</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>Entscheidung</translation>
    </message>
    <message numerus="yes">
      <source>declared for it: %n program(s)</source>
      <translation>
        <numerusform>dafür deklariert: %n Programm</numerusform>
        <numerusform>dafür deklariert: %n Programme</numerusform>
      </translation>
    </message>
    <message>
      <source>default %1</source>
      <translation>Vorgabe %1</translation>
    </message>
    <message>
      <source>depth</source>
      <translation>Tiefe</translation>
    </message>
    <message>
      <source>destructive</source>
      <translation>destruktiv</translation>
    </message>
    <message>
      <source>docker could not be run: %1</source>
      <translation>docker ließ sich nicht ausführen: %1</translation>
    </message>
    <message>
      <source>docker inspect names no id or no state</source>
      <translation>docker inspect nennt keine ID oder keinen Zustand</translation>
    </message>
    <message>
      <source>done</source>
      <translation>erledigt</translation>
    </message>
    <message>
      <source>done %1</source>
      <translation>erledigt am %1</translation>
    </message>
    <message>
      <source>done by %1</source>
      <translation>erledigt von %1</translation>
    </message>
    <message>
      <source>done by hand</source>
      <translation>von Hand erledigt</translation>
    </message>
    <message>
      <source>drained in %1</source>
      <translation>leer in %1</translation>
    </message>
    <message>
      <source>draining</source>
      <translation>wird abgebaut</translation>
    </message>
    <message>
      <source>draining, but %1 fail</source>
      <translation>wird abgebaut, aber %1 scheitern</translation>
    </message>
    <message>
      <source>drift</source>
      <translation>Abweichung</translation>
    </message>
    <message>
      <source>due %1</source>
      <translation>fällig am %1</translation>
    </message>
    <message>
      <source>e</source>
      <translation>e</translation>
    </message>
    <message>
      <source>each is listed in %1</source>
      <translation>jede ist in %1 aufgeführt</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>ended, nobody knows how</source>
      <translation>beendet, niemand weiß wie</translation>
    </message>
    <message>
      <source>entry %1 names no place</source>
      <translation>Eintrag %1 nennt keinen Ort</translation>
    </message>
    <message>
      <source>environment variable %1</source>
      <translation>Umgebungsvariable %1</translation>
    </message>
    <message>
      <source>error</source>
      <translation>Fehler</translation>
    </message>
    <message>
      <source>error rate</source>
      <translation>Fehlerrate</translation>
    </message>
    <message>
      <source>error: %1</source>
      <translation>Fehler: %1</translation>
    </message>
    <message>
      <source>everybody who waits for it</source>
      <translation>alle, die darauf warten</translation>
    </message>
    <message>
      <source>evidence</source>
      <translation>Beleg</translation>
    </message>
    <message>
      <source>exactly what is hashed</source>
      <translation>genau das, was gehasht wird</translation>
    </message>
    <message>
      <source>exit code %1</source>
      <translation>Exit-Code %1</translation>
    </message>
    <message>
      <source>explained by %1</source>
      <translation>erklärt durch %1</translation>
    </message>
    <message>
      <source>failed</source>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>failed</source>
      <comment>jobs</comment>
      <translation>fehlgeschlagen</translation>
    </message>
    <message>
      <source>failed %1</source>
      <translation>gescheitert %1</translation>
    </message>
    <message>
      <source>failed in service</source>
      <translation>im Betrieb gescheitert</translation>
    </message>
    <message>
      <source>failed in service on %1 UTC: %2</source>
      <translation>im Betrieb gescheitert am %1 UTC: %2</translation>
    </message>
    <message>
      <source>failed jobs</source>
      <translation>fehlgeschlagene Aufträge</translation>
    </message>
    <message>
      <source>failed jobs, the newest %1: %2</source>
      <translation>fehlgeschlagene Aufträge, die neuesten %1: %2</translation>
    </message>
    <message>
      <source>failed, left alone: %1</source>
      <translation>fehlgeschlagen, unverändert gelassen: %1</translation>
    </message>
    <message>
      <source>failed, taken back</source>
      <translation>fehlgeschlagen, zurückgenommen</translation>
    </message>
    <message>
      <source>fails %1</source>
      <translation>nicht bestanden: %1</translation>
    </message>
    <message>
      <source>fields with values, such as {name: value}</source>
      <translation>Felder mit Werten, etwa {name: value}</translation>
    </message>
    <message>
      <source>file %1</source>
      <translation>Datei %1</translation>
    </message>
    <message>
      <source>files %1</source>
      <translation>Dateien %1</translation>
    </message>
    <message>
      <source>files that backups keep</source>
      <translation>Dateien, die gesichert werden</translation>
    </message>
    <message>
      <source>fine</source>
      <translation>in Ordnung</translation>
    </message>
    <message>
      <source>first seen</source>
      <translation>zuerst gesehen</translation>
    </message>
    <message>
      <source>folder: must start with /</source>
      <translation>folder: muss mit / beginnen</translation>
    </message>
    <message>
      <source>for %1</source>
      <translation>seit %1</translation>
    </message>
    <message>
      <source>for %1 now</source>
      <translation>seit %1</translation>
    </message>
    <message>
      <source>for a decision</source>
      <translation>auf eine Entscheidung</translation>
    </message>
    <message>
      <source>free</source>
      <translation>frei</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>von %1</translation>
    </message>
    <message>
      <source>from %1, archived since %2</source>
      <translation>vom %1, archiviert seit %2</translation>
    </message>
    <message>
      <source>from and to are the same</source>
      <translation>from und to sind gleich</translation>
    </message>
    <message>
      <source>from before</source>
      <translation>von früher</translation>
    </message>
    <message>
      <source>g, then %1</source>
      <translation>g, dann %1</translation>
    </message>
    <message>
      <source>gate %1</source>
      <translation>Gate %1</translation>
    </message>
    <message>
      <source>gates overridden: %1</source>
      <translation>übergangene Gates: %1</translation>
    </message>
    <message>
      <source>gates: %1</source>
      <translation>Gates: %1</translation>
    </message>
    <message>
      <source>give either url, or address and path</source>
      <translation>entweder url angeben oder address und path</translation>
    </message>
    <message>
      <source>goes on</source>
      <translation>läuft noch</translation>
    </message>
    <message>
      <source>granted</source>
      <translation>gewährt</translation>
    </message>
    <message>
      <source>growing</source>
      <translation>wächst</translation>
    </message>
    <message>
      <source>growing, and %1 fail</source>
      <translation>wächst, und %1 scheitern</translation>
    </message>
    <message>
      <source>holds no anchor of this journal</source>
      <translation>enthält keinen Anker dieses Journals</translation>
    </message>
    <message>
      <source>hours</source>
      <translation>Stunden</translation>
    </message>
    <message>
      <source>how long requests take</source>
      <translation>wie lange Anfragen dauern</translation>
    </message>
    <message>
      <source>how much memory is left</source>
      <translation>wie viel Speicher frei ist</translation>
    </message>
    <message>
      <source>how much space is left</source>
      <translation>wie viel Platz frei ist</translation>
    </message>
    <message>
      <source>impact</source>
      <translation>Auswirkung</translation>
    </message>
    <message>
      <source>in</source>
      <translation>Zugang</translation>
    </message>
    <message>
      <source>in place, not loaded</source>
      <translation>eingesetzt, nicht geladen</translation>
    </message>
    <message>
      <source>in place, serving unknown</source>
      <translation>eingesetzt, ob im Dienst: unbekannt</translation>
    </message>
    <message numerus="yes">
      <source>in the last %n line(s): %1</source>
      <translation>
        <numerusform>in der letzten Zeile: %1</numerusform>
        <numerusform>in den letzten %n Zeilen: %1</numerusform>
      </translation>
    </message>
    <message>
      <source>in use until Opsdeck put the present image in its place</source>
      <translation>in Gebrauch, bis Opsdeck das jetzige Image eingesetzt hat</translation>
    </message>
    <message>
      <source>in use until another image was to take its place, which did not end well</source>
      <translation>in Gebrauch, bis es durch ein anderes Image ersetzt werden sollte, was nicht gut ausging</translation>
    </message>
    <message>
      <source>in work</source>
      <translation>in Arbeit</translation>
    </message>
    <message>
      <source>incident</source>
      <translation>Vorfall</translation>
    </message>
    <message>
      <source>input %1: %2</source>
      <translation>Eingabe %1: %2</translation>
    </message>
    <message>
      <source>instances</source>
      <translation>Instanzen</translation>
    </message>
    <message>
      <source>instances running</source>
      <translation>laufende Instanzen</translation>
    </message>
    <message>
      <source>is destructive and declared repeatable</source>
      <translation>ist destruktiv und als wiederholbar deklariert</translation>
    </message>
    <message>
      <source>is destructive and has no undo</source>
      <translation>ist destruktiv und lässt sich nicht zurücknehmen</translation>
    </message>
    <message>
      <source>it answered with status %1</source>
      <translation>Antwort mit Status %1</translation>
    </message>
    <message>
      <source>it answered with status %1: %2</source>
      <translation>Antwort mit Status %1: %2</translation>
    </message>
    <message>
      <source>it answers %1, but %2</source>
      <translation>antwortet mit %1, aber %2</translation>
    </message>
    <message>
      <source>it answers in %1 now</source>
      <translation>antwortet jetzt in %1</translation>
    </message>
    <message>
      <source>it answers, and complains of missing data</source>
      <translation>antwortet und meldet fehlende Daten</translation>
    </message>
    <message>
      <source>it belongs to another user</source>
      <translation>gehört einem anderen Benutzer</translation>
    </message>
    <message>
      <source>it can be put back as %1</source>
      <translation>kann als %1 wieder eingesetzt werden</translation>
    </message>
    <message>
      <source>it cannot be read: %1</source>
      <translation>nicht lesbar: %1</translation>
    </message>
    <message>
      <source>it cannot be unpacked: %1</source>
      <translation>lässt sich nicht entpacken: %1</translation>
    </message>
    <message>
      <source>it changed while it was read</source>
      <translation>hat sich beim Lesen geändert</translation>
    </message>
    <message>
      <source>it could need %1 of memory, and %2 are free</source>
      <translation>könnte %1 Speicher brauchen, frei sind %2</translation>
    </message>
    <message>
      <source>it could not be started: %1</source>
      <translation>es konnte nicht gestartet werden: %1</translation>
    </message>
    <message>
      <source>it did not end within %1, and was stopped</source>
      <translation>es endete nicht innerhalb von %1 und wurde angehalten</translation>
    </message>
    <message>
      <source>it does not begin as a dump of PostgreSQL does</source>
      <translation>beginnt nicht wie ein Dump von PostgreSQL</translation>
    </message>
    <message>
      <source>it does not say of which system it is, and from when</source>
      <translation>sagt nicht, von welchem System und von wann</translation>
    </message>
    <message>
      <source>it ended after %1 with exit code %2</source>
      <translation>es endete nach %1 mit Exit-Code %2</translation>
    </message>
    <message>
      <source>it ended with exit code %1</source>
      <translation>beendet mit Exit-Code %1</translation>
    </message>
    <message>
      <source>it ended with exit code %1, expected was %2%3</source>
      <translation>beendet mit Exit-Code %1, erwartet war %2%3</translation>
    </message>
    <message>
      <source>it ends in the middle of the rows of %1, after %2 rows</source>
      <translation>endet mitten in den Zeilen von %1, nach %2 Zeilen</translation>
    </message>
    <message>
      <source>it grows for %1, from %2 to %3 waiting</source>
      <translation>sie wächst seit %1, von %2 auf %3 wartende Aufträge</translation>
    </message>
    <message>
      <source>it has %1</source>
      <translation>meldet %1</translation>
    </message>
    <message>
      <source>it has %1 characters</source>
      <translation>hat %1 Zeichen</translation>
    </message>
    <message>
      <source>it has %1 rows, but the backup was made with %2</source>
      <translation>hat %1 Zeilen, die Sicherung entstand aber mit %2</translation>
    </message>
    <message>
      <source>it has been removed meanwhile</source>
      <translation>wurde inzwischen entfernt</translation>
    </message>
    <message>
      <source>it has changed meanwhile</source>
      <translation>sie hat sich inzwischen geändert</translation>
    </message>
    <message>
      <source>it has changed since it was read</source>
      <translation>hat sich seit dem Lesen geändert</translation>
    </message>
    <message>
      <source>it has control characters, which would steer a terminal</source>
      <translation>er enthält Steuerzeichen, die ein Terminal steuern würden</translation>
    </message>
    <message>
      <source>it has destructive steps</source>
      <translation>enthält destruktive Schritte</translation>
    </message>
    <message>
      <source>it has destructive steps, and nobody approved them</source>
      <translation>enthält destruktive Schritte, und niemand hat sie freigegeben</translation>
    </message>
    <message>
      <source>it has done nothing that is left to take back</source>
      <translation>hat nichts getan, was noch zurückzunehmen wäre</translation>
    </message>
    <message>
      <source>it has ended: %1</source>
      <translation>ist beendet: %1</translation>
    </message>
    <message>
      <source>it has line breaks or tabs</source>
      <translation>er enthält Zeilenumbrüche oder Tabulatoren</translation>
    </message>
    <message>
      <source>it has no author</source>
      <translation>hat keinen Urheber</translation>
    </message>
    <message>
      <source>it has no comment</source>
      <translation>hat keinen Kommentar</translation>
    </message>
    <message>
      <source>it has no end</source>
      <translation>hat kein Ende</translation>
    </message>
    <message>
      <source>it has no environment "%1"</source>
      <translation>hat keine Umgebung "%1"</translation>
    </message>
    <message>
      <source>it has no members</source>
      <translation>hat keine Bestandteile</translation>
    </message>
    <message>
      <source>it has no model %1</source>
      <translation>hat kein Modell %1</translation>
    </message>
    <message>
      <source>it has no model '%1'</source>
      <translation>hat kein Modell '%1'</translation>
    </message>
    <message>
      <source>it has no models and runs</source>
      <translation>hat keine Modelle und Läufe</translation>
    </message>
    <message>
      <source>it has no name or no steps</source>
      <translation>hat keinen Namen oder keine Schritte</translation>
    </message>
    <message>
      <source>it has no owner</source>
      <translation>niemand ist zuständig</translation>
    </message>
    <message>
      <source>it has no such service, or none of it has run yet</source>
      <translation>hat keinen solchen Dienst, oder noch keine Instanz ist gelaufen</translation>
    </message>
    <message>
      <source>it has not been made yet, and %1 is stopped</source>
      <translation>ist noch nicht angelegt, und %1 ist gestoppt</translation>
    </message>
    <message>
      <source>it has not lasted long enough to be an alert</source>
      <translation>hat für einen Alarm nicht lange genug angehalten</translation>
    </message>
    <message>
      <source>it has several models</source>
      <translation>hat mehrere Modelle</translation>
    </message>
    <message>
      <source>it has the alias %1</source>
      <translation>hat den Alias %1</translation>
    </message>
    <message>
      <source>it holds %1 keys, but the backup was made with %2</source>
      <translation>enthält %1 Schlüssel, die Sicherung entstand aber mit %2</translation>
    </message>
    <message>
      <source>it holds a command of psql, which could lead to another database (%1)</source>
      <translation>enthält einen psql-Befehl, der in eine andere Datenbank führen könnte (%1)</translation>
    </message>
    <message>
      <source>it holds a statement that no dump of one database needs, and that could reach beyond it (%1)</source>
      <translation>enthält eine Anweisung, die kein Dump einer einzelnen Datenbank braucht und die über sie hinausreichen könnte (%1)</translation>
    </message>
    <message>
      <source>it holds more than an anchor</source>
      <translation>enthält mehr als einen Anker</translation>
    </message>
    <message>
      <source>it holds no %1, only %2</source>
      <translation>enthält kein %1, nur %2</translation>
    </message>
    <message>
      <source>it is %1; wanted %2</source>
      <translation>ist %1; erwartet %2</translation>
    </message>
    <message>
      <source>it is a standby, which only follows another server</source>
      <translation>ist ein Standby, der nur einem anderen Server folgt</translation>
    </message>
    <message>
      <source>it is archived</source>
      <translation>ist archiviert</translation>
    </message>
    <message>
      <source>it is being made</source>
      <translation>sie wird gerade erstellt</translation>
    </message>
    <message>
      <source>it is being made, or was interrupted</source>
      <translation>sie wird gerade erstellt oder wurde unterbrochen</translation>
    </message>
    <message>
      <source>it is being undone already</source>
      <translation>wird schon zurückgenommen</translation>
    </message>
    <message>
      <source>it is called %1</source>
      <translation>heißt %1</translation>
    </message>
    <message>
      <source>it is called stable</source>
      <translation>heißt "stable"</translation>
    </message>
    <message>
      <source>it is called stable; nobody has validated it here</source>
      <translation>heißt "stable"; hier hat sie niemand validiert</translation>
    </message>
    <message>
      <source>it is damaged: %1</source>
      <translation>ist beschädigt: %1</translation>
    </message>
    <message>
      <source>it is done already</source>
      <translation>ist schon erledigt</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>ist leer</translation>
    </message>
    <message>
      <source>it is held by %1</source>
      <translation>wird von %1 gehalten</translation>
    </message>
    <message>
      <source>it is in place</source>
      <translation>ist eingesetzt</translation>
    </message>
    <message>
      <source>it is in the backup, but the manifest does not name it</source>
      <translation>ist in der Sicherung, fehlt aber im Manifest</translation>
    </message>
    <message>
      <source>it is larger than 1 MB</source>
      <translation>ist größer als 1 MB</translation>
    </message>
    <message>
      <source>it is larger than 64 KB</source>
      <translation>ist größer als 64 KB</translation>
    </message>
    <message>
      <source>it is more than %1</source>
      <translation>ist mehr als %1</translation>
    </message>
    <message>
      <source>it is no Ed25519 key in PEM form</source>
      <translation>ist kein Ed25519-Schlüssel in PEM-Form</translation>
    </message>
    <message>
      <source>it is no JSON object</source>
      <translation>ist kein JSON-Objekt</translation>
    </message>
    <message>
      <source>it is no anchor</source>
      <translation>ist kein Anker</translation>
    </message>
    <message>
      <source>it is no folder of temporary files any more</source>
      <translation>es ist kein Ordner temporärer Dateien mehr</translation>
    </message>
    <message>
      <source>it is no folder, or a link to one</source>
      <translation>es ist kein Ordner, oder ein Link auf einen</translation>
    </message>
    <message>
      <source>it is no folder, or not for you</source>
      <translation>ist kein Ordner oder nicht zugänglich</translation>
    </message>
    <message>
      <source>it is no object</source>
      <translation>ist kein Objekt</translation>
    </message>
    <message>
      <source>it is no record of an export</source>
      <translation>ist kein Eintrag eines Exports</translation>
    </message>
    <message>
      <source>it is no record that this version can read</source>
      <translation>ist kein Eintrag, den diese Version lesen kann</translation>
    </message>
    <message>
      <source>it is no regular file</source>
      <translation>ist keine reguläre Datei</translation>
    </message>
    <message>
      <source>it is no whole anchor</source>
      <translation>ist kein vollständiger Anker</translation>
    </message>
    <message>
      <source>it is not UTF-8</source>
      <translation>ist kein UTF-8</translation>
    </message>
    <message>
      <source>it is not a regular file</source>
      <translation>ist keine reguläre Datei</translation>
    </message>
    <message>
      <source>it is not archived</source>
      <translation>ist nicht archiviert</translation>
    </message>
    <message>
      <source>it is not in a form that this version knows</source>
      <translation>hat eine Form, die diese Version nicht kennt</translation>
    </message>
    <message>
      <source>it is not installed</source>
      <translation>ist nicht installiert</translation>
    </message>
    <message>
      <source>it is not open</source>
      <translation>ist nicht geöffnet</translation>
    </message>
    <message>
      <source>it is not open in this window</source>
      <translation>ist in diesem Fenster nicht geöffnet</translation>
    </message>
    <message>
      <source>it is not set</source>
      <translation>ist nicht gesetzt</translation>
    </message>
    <message>
      <source>it is not shown</source>
      <translation>es wird nicht gezeigt</translation>
    </message>
    <message>
      <source>it is not silenced</source>
      <translation>ist nicht stummgeschaltet</translation>
    </message>
    <message>
      <source>it is not the target that the plan was made for (%1)</source>
      <translation>ist nicht das Ziel, für das der Plan erstellt wurde (%1)</translation>
    </message>
    <message>
      <source>it is not what Opsdeck has written there</source>
      <translation>ist nicht das, was Opsdeck dort geschrieben hat</translation>
    </message>
    <message>
      <source>it is of %1 ▸ %2</source>
      <translation>gehört zu %1 ▸ %2</translation>
    </message>
    <message>
      <source>it is on another file system than %1</source>
      <translation>liegt auf einem anderen Dateisystem als %1</translation>
    </message>
    <message>
      <source>it is served</source>
      <translation>ist im Dienst</translation>
    </message>
    <message>
      <source>it is the newest one</source>
      <translation>ist die neueste</translation>
    </message>
    <message>
      <source>it is there already</source>
      <translation>ist schon vorhanden</translation>
    </message>
    <message>
      <source>it is well, and answered after %1</source>
      <translation>es geht ihm gut, Antwort nach %1</translation>
    </message>
    <message>
      <source>it is what is in place</source>
      <translation>ist bereits eingesetzt</translation>
    </message>
    <message>
      <source>it is what was in service before</source>
      <translation>war vorher im Dienst</translation>
    </message>
    <message>
      <source>it lacks nothing</source>
      <translation>ihr fehlt nichts</translation>
    </message>
    <message>
      <source>it lay in place before; nobody has seen it work</source>
      <translation>war vorher eingesetzt; niemand hat sie im Betrieb gesehen</translation>
    </message>
    <message>
      <source>it names no environment</source>
      <translation>nennt keine Umgebung</translation>
    </message>
    <message>
      <source>it needs an operator's word</source>
      <translation>braucht die Freigabe eines Operators</translation>
    </message>
    <message>
      <source>it passes</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <source>it passes every gate</source>
      <translation>sie besteht jedes Gate</translation>
    </message>
    <message>
      <source>it passes: %1</source>
      <translation>bestanden: %1</translation>
    </message>
    <message>
      <source>it ran, but nobody recorded how it ended (a crash, or a reboot)</source>
      <translation>es lief, aber niemand hat festgehalten, wie es endete (ein Absturz oder ein Neustart)</translation>
    </message>
    <message>
      <source>it serves %1 keys, but at least %2 were restored</source>
      <translation>bedient %1 Schlüssel, wiederhergestellt wurden aber mindestens %2</translation>
    </message>
    <message>
      <source>it serves %1, and answers every question as it should</source>
      <translation>%1 ist im Dienst und beantwortet jede Frage, wie es soll</translation>
    </message>
    <message>
      <source>it serves what is in place: %1</source>
      <translation>im Dienst ist, was eingesetzt ist: %1</translation>
    </message>
    <message>
      <source>it takes %1 on average, more than its limit</source>
      <translation>braucht im Mittel %1, mehr als die Grenze</translation>
    </message>
    <message>
      <source>it took %1; wanted less than %2</source>
      <translation>brauchte %1; erwartet weniger als %2</translation>
    </message>
    <message>
      <source>it vanished while it was made</source>
      <translation>verschwand beim Anlegen</translation>
    </message>
    <message>
      <source>it was %1, which this machine does not have any more, and its registry's name for it is not known</source>
      <translation>es war %1, auf diesem Rechner nicht mehr vorhanden, und der Name in der Registry ist unbekannt</translation>
    </message>
    <message>
      <source>it was busy for too long; nothing was written</source>
      <translation>war zu lange belegt; nichts wurde geschrieben</translation>
    </message>
    <message>
      <source>it was cancelled</source>
      <translation>wurde abgebrochen</translation>
    </message>
    <message>
      <source>it was cancelled on its way</source>
      <translation>wurde unterwegs abgebrochen</translation>
    </message>
    <message>
      <source>it was cancelled while it took effect</source>
      <translation>wurde abgebrochen, während es wirksam wurde</translation>
    </message>
    <message>
      <source>it was changed %1 ago: %2, by %3</source>
      <translation>vor %1 geändert: %2, von %3</translation>
    </message>
    <message>
      <source>it was changed, but %1 is in place by now</source>
      <translation>wurde geändert, aber inzwischen ist %1 eingesetzt</translation>
    </message>
    <message>
      <source>it was changed, but could not be read back: %1</source>
      <translation>wurde geändert, ließ sich aber nicht zurücklesen: %1</translation>
    </message>
    <message>
      <source>it was given up before it was written</source>
      <translation>wurde vor dem Schreiben aufgegeben</translation>
    </message>
    <message>
      <source>it was killed by signal %1</source>
      <translation>durch Signal %1 beendet</translation>
    </message>
    <message>
      <source>it was left alone: %1</source>
      <translation>wurde unverändert gelassen: %1</translation>
    </message>
    <message>
      <source>it was named</source>
      <translation>wurde genannt</translation>
    </message>
    <message>
      <source>it was never finished: it has no manifest</source>
      <translation>wurde nie fertig: hat kein Manifest</translation>
    </message>
    <message>
      <source>it was opened for reading only</source>
      <translation>wurde nur zum Lesen geöffnet</translation>
    </message>
    <message>
      <source>it was restored %1 ago by %2: %3</source>
      <translation>sie wurde vor %1 von %2 wiederhergestellt: %3</translation>
    </message>
    <message>
      <source>it was seen to serve for %1 without an alert, longest of all that were validated; nobody went back from it the last time</source>
      <translation>war nachweislich %1 ohne Alarm im Dienst, am längsten von allen validierten; zuletzt wurde davon nicht zurückgerollt</translation>
    </message>
    <message>
      <source>it was stopped</source>
      <translation>es wurde angehalten</translation>
    </message>
    <message>
      <source>it was stopped after %1</source>
      <translation>es wurde nach %1 angehalten</translation>
    </message>
    <message>
      <source>it was stopped at work, so what it has done is not known</source>
      <translation>er wurde bei der Arbeit gestoppt, daher ist nicht bekannt, was er getan hat</translation>
    </message>
    <message>
      <source>it was taken as %1, but can't be read back: %2</source>
      <translation>wurde als %1 angenommen, lässt sich aber nicht zurücklesen: %2</translation>
    </message>
    <message>
      <source>it was taken as %1, but is not as it should be when read back</source>
      <translation>wurde als %1 angenommen, ist zurückgelesen aber nicht, wie es sein soll</translation>
    </message>
    <message>
      <source>it was undone already</source>
      <translation>wurde schon zurückgenommen</translation>
    </message>
    <message>
      <source>it was validated and seen to serve for %1</source>
      <translation>wurde validiert und war nachweislich %1 im Dienst</translation>
    </message>
    <message>
      <source>it was validated; how long it served well is not known</source>
      <translation>wurde validiert; wie lange sie gut im Dienst war, ist unbekannt</translation>
    </message>
    <message>
      <source>it would last longer than %1 days, and be forgotten</source>
      <translation>würde länger als %1 Tage dauern und vergessen werden</translation>
    </message>
    <message>
      <source>its answer has neither %1 nor %2: %3</source>
      <translation>die Antwort enthält weder %1 noch %2: %3</translation>
    </message>
    <message>
      <source>its answer is no JSON: %1</source>
      <translation>die Antwort ist kein JSON: %1</translation>
    </message>
    <message>
      <source>its backup could not be loaded here</source>
      <translation>die Sicherung ließ sich hier nicht laden</translation>
    </message>
    <message>
      <source>its condition is about step %1, which no earlier one is</source>
      <translation>seine Bedingung nennt Schritt %1, und kein früherer heißt so</translation>
    </message>
    <message>
      <source>its content is not what was written: its SHA-256 is %1…, the manifest says %2…</source>
      <translation>der Inhalt ist nicht, was geschrieben wurde: SHA-256 ist %1…, laut Manifest %2…</translation>
    </message>
    <message>
      <source>its default is out of its range</source>
      <translation>die Vorgabe liegt außerhalb des Bereichs</translation>
    </message>
    <message>
      <source>its end is missing</source>
      <translation>das Ende fehlt</translation>
    </message>
    <message>
      <source>its end is missing: it was cut after line %1</source>
      <translation>das Ende fehlt: abgeschnitten nach Zeile %1</translation>
    </message>
    <message>
      <source>its end is past</source>
      <translation>das Ende ist vorbei</translation>
    </message>
    <message>
      <source>its end, %1, is past</source>
      <translation>das Ende, %1, ist vorbei</translation>
    </message>
    <message>
      <source>its folder %1 is not on this machine</source>
      <translation>der Ordner %1 ist nicht auf diesem Rechner</translation>
    </message>
    <message>
      <source>its format %1 is not known</source>
      <translation>das Format %1 ist unbekannt</translation>
    </message>
    <message>
      <source>its head is not known: %1</source>
      <translation>der Kopf ist unbekannt: %1</translation>
    </message>
    <message>
      <source>its instances are not all made of one image</source>
      <translation>die Instanzen stammen nicht alle aus einem Image</translation>
    </message>
    <message>
      <source>its last answer is too old</source>
      <translation>die letzte Antwort ist zu alt</translation>
    </message>
    <message>
      <source>its last line does not fit what stands before it</source>
      <translation>die letzte Zeile passt nicht zu dem, was davor steht</translation>
    </message>
    <message>
      <source>its list of versions has no end</source>
      <translation>die Liste der Versionen hat kein Ende</translation>
    </message>
    <message>
      <source>its lock file can't be written</source>
      <translation>die Sperrdatei lässt sich nicht schreiben</translation>
    </message>
    <message>
      <source>its manifest has been changed since it was made</source>
      <translation>das Manifest wurde nach der Erstellung geändert</translation>
    </message>
    <message>
      <source>its manifest is of the set %1</source>
      <translation>das Manifest gehört zum Sicherungssatz %1</translation>
    </message>
    <message>
      <source>its minimum is more than its maximum</source>
      <translation>das Minimum ist größer als das Maximum</translation>
    </message>
    <message>
      <source>its name differs from the one in its records</source>
      <translation>der Name weicht von dem in den Einträgen ab</translation>
    </message>
    <message>
      <source>its own check (%1 %2)</source>
      <translation>die eigene Prüfung (%1 %2)</translation>
    </message>
    <message>
      <source>its own check fails: %1</source>
      <translation>die eigene Prüfung schlägt fehl: %1</translation>
    </message>
    <message>
      <source>its own check passes</source>
      <translation>eigene Prüfung bestanden</translation>
    </message>
    <message>
      <source>its path leads out of the folder</source>
      <translation>ihr Pfad führt aus dem Ordner hinaus</translation>
    </message>
    <message>
      <source>its post-mortem is done</source>
      <translation>das Post-mortem ist abgeschlossen</translation>
    </message>
    <message>
      <source>its probe fails: %1</source>
      <translation>die Sonde schlägt fehl: %1</translation>
    </message>
    <message>
      <source>its process is stopped, and did not end by itself</source>
      <translation>der Prozess ist gestoppt und hat sich nicht selbst beendet</translation>
    </message>
    <message>
      <source>its process runs</source>
      <translation>der Prozess läuft</translation>
    </message>
    <message>
      <source>its program ended with status %1 and said nothing</source>
      <translation>das Programm endete mit Status %1 und sagte nichts</translation>
    </message>
    <message>
      <source>its program was ended by signal %1</source>
      <translation>das Programm wurde durch Signal %1 beendet</translation>
    </message>
    <message>
      <source>its requests took %1 on average</source>
      <translation>die Anfragen dauerten im Mittel %1</translation>
    </message>
    <message>
      <source>its root cause is not written down</source>
      <translation>die Grundursache ist nicht festgehalten</translation>
    </message>
    <message>
      <source>its rows are as many as in the backup, but not the same</source>
      <translation>so viele Zeilen wie in der Sicherung, aber nicht dieselben</translation>
    </message>
    <message>
      <source>its service</source>
      <translation>dessen Dienst</translation>
    </message>
    <message>
      <source>jobs</source>
      <translation>Aufträge</translation>
    </message>
    <message>
      <source>jobs (%1)</source>
      <translation>Aufträge (%1)</translation>
    </message>
    <message>
      <source>jobs failed</source>
      <translation>Aufträge fehlgeschlagen</translation>
    </message>
    <message>
      <source>jobs in work</source>
      <translation>Aufträge in Arbeit</translation>
    </message>
    <message>
      <source>jobs moved: %1</source>
      <translation>verschobene Aufträge: %1</translation>
    </message>
    <message>
      <source>jobs of a queue</source>
      <translation>Aufträge einer Warteschlange</translation>
    </message>
    <message>
      <source>jobs taken out, and kept in the export: %1</source>
      <translation>entnommene und im Export aufbewahrte Aufträge: %1</translation>
    </message>
    <message>
      <source>jobs that no worker takes</source>
      <translation>Aufträge, die kein Worker nimmt</translation>
    </message>
    <message>
      <source>jobs waiting</source>
      <translation>wartende Aufträge</translation>
    </message>
    <message>
      <source>journal %1 was anchored here, and no anchor of it is left: they were removed, or this is another place by the same name</source>
      <translation>Journal %1 wurde hier verankert, und kein Anker davon ist mehr da: sie wurden entfernt, oder dies ist ein anderer Ort gleichen Namens</translation>
    </message>
    <message>
      <source>journal %1 was anchored here, and the one that is here now is another one (%2)</source>
      <translation>Journal %1 wurde hier verankert, und jetzt ist hier ein anderes (%2)</translation>
    </message>
    <message>
      <source>keyring, service opsdeck, entry %1</source>
      <translation>Schlüsselbund, Dienst opsdeck, Eintrag %1</translation>
    </message>
    <message>
      <source>last known values</source>
      <translation>letzte bekannte Werte</translation>
    </message>
    <message>
      <source>last seen: %1</source>
      <translation>zuletzt gesehen: %1</translation>
    </message>
    <message>
      <source>last success %1 UTC</source>
      <translation>letzter Erfolg %1 UTC</translation>
    </message>
    <message>
      <source>last value %1</source>
      <translation>letzter Wert %1</translation>
    </message>
    <message>
      <source>latency</source>
      <translation>Latenz</translation>
    </message>
    <message>
      <source>left alone</source>
      <translation>unverändert gelassen</translation>
    </message>
    <message>
      <source>left alone: %1</source>
      <translation>unverändert gelassen: %1</translation>
    </message>
    <message>
      <source>less than a minute</source>
      <translation>weniger als eine Minute</translation>
    </message>
    <message>
      <source>limit %1</source>
      <translation>Grenze %1</translation>
    </message>
    <message>
      <source>line %1 can't be read</source>
      <translation>Zeile %1 ist nicht lesbar</translation>
    </message>
    <message>
      <source>line %1 is damaged</source>
      <translation>Zeile %1 ist beschädigt</translation>
    </message>
    <message>
      <source>line %1: %2</source>
      <translation>Zeile %1: %2</translation>
    </message>
    <message>
      <source>loaded it has %1 keys, but the backup was made with %2</source>
      <translation>geladen sind es %1 Schlüssel, die Sicherung entstand aber mit %2</translation>
    </message>
    <message>
      <source>logs</source>
      <translation>Protokolle</translation>
    </message>
    <message>
      <source>looked %1 ago</source>
      <translation>vor %1 nachgesehen</translation>
    </message>
    <message>
      <source>looking…</source>
      <translation>wird gesucht…</translation>
    </message>
    <message>
      <source>may change</source>
      <translation>darf ändern</translation>
    </message>
    <message>
      <source>mean %1</source>
      <translation>Mittel %1</translation>
    </message>
    <message>
      <source>mean latency</source>
      <translation>mittlere Latenz</translation>
    </message>
    <message>
      <source>mean of requests</source>
      <translation>Mittel der Anfragen</translation>
    </message>
    <message>
      <source>message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>milliseconds</source>
      <translation>Millisekunden</translation>
    </message>
    <message>
      <source>minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>model</source>
      <translation>Modell</translation>
    </message>
    <message>
      <source>model %1 of %2</source>
      <translation>Modell %1 von %2</translation>
    </message>
    <message>
      <source>model file %1 on %2</source>
      <translation>Modelldatei %1 auf %2</translation>
    </message>
    <message>
      <source>model: %1 declares neither serving nor validation nor sample, so nothing can be checked</source>
      <translation>model: %1 deklariert weder serving noch validation noch sample, also lässt sich nichts prüfen</translation>
    </message>
    <message>
      <source>most of %1</source>
      <translation>das meiste von %1</translation>
    </message>
    <message>
      <source>must be "all" or a list of SHA-256 digests in hex</source>
      <translation>muss "all" oder eine Liste von SHA-256-Digests in Hex sein</translation>
    </message>
    <message>
      <source>must be "all", or SHA-256 digests in hex</source>
      <translation>muss "all" sein oder SHA-256-Digests in Hex</translation>
    </message>
    <message>
      <source>must be %1 or less</source>
      <translation>muss %1 oder weniger sein</translation>
    </message>
    <message>
      <source>must be %1 or more</source>
      <translation>muss %1 oder mehr sein</translation>
    </message>
    <message>
      <source>must be a comparison with a duration, such as "&gt; 60s"</source>
      <translation>muss ein Vergleich mit einer Dauer sein, etwa "&gt; 60s"</translation>
    </message>
    <message>
      <source>must be a comparison with a number, such as "&gt; 100"</source>
      <translation>muss ein Vergleich mit einer Zahl sein, etwa "&gt; 100"</translation>
    </message>
    <message>
      <source>must be a comparison with a percentage, such as "&lt; 90 %"</source>
      <translation>muss ein Vergleich mit einem Prozentsatz sein, etwa "&lt; 90 %"</translation>
    </message>
    <message>
      <source>must be a day such as 2026-11-22</source>
      <translation>muss ein Tag wie 2026-11-22 sein</translation>
    </message>
    <message>
      <source>must be a duration such as 15s, 5m or 1h30m</source>
      <translation>muss eine Dauer wie 15s, 5m oder 1h30m sein</translation>
    </message>
    <message>
      <source>must be a list of texts: the program, then its arguments</source>
      <translation>muss eine Liste von Texten sein: das Programm, dann seine Argumente</translation>
    </message>
    <message>
      <source>must be a name that queue.clear has given</source>
      <translation>muss ein Name sein, den queue.clear vergeben hat</translation>
    </message>
    <message>
      <source>must be a number</source>
      <translation>muss eine Zahl sein</translation>
    </message>
    <message>
      <source>must be a number, true, false or a text</source>
      <translation>muss eine Zahl, true, false oder ein Text sein</translation>
    </message>
    <message>
      <source>must be a percentage of at most 100, such as "10 %"</source>
      <translation>muss ein Prozentsatz bis 100 sein, etwa "10 %"</translation>
    </message>
    <message>
      <source>must be a text</source>
      <translation>muss ein Text sein</translation>
    </message>
    <message>
      <source>must be a whole number</source>
      <translation>muss eine ganze Zahl sein</translation>
    </message>
    <message>
      <source>must be a whole number of at most 15 digits</source>
      <translation>muss eine ganze Zahl mit höchstens 15 Stellen sein</translation>
    </message>
    <message>
      <source>must be an absolute path with one * in its last part, such as "/opt/models/backup/nlp-model-*.pkl"</source>
      <translation>muss ein absoluter Pfad mit einem * im letzten Teil sein, etwa "/opt/models/backup/nlp-model-*.pkl"</translation>
    </message>
    <message>
      <source>must be an address such as "http://docs.example:8080"</source>
      <translation>muss eine Adresse sein, etwa "http://docs.example:8080"</translation>
    </message>
    <message>
      <source>must be an address such as "rediss://cache.example:6379/0" or "postgresql://db.example/documents"</source>
      <translation>muss eine Adresse sein, etwa "rediss://cache.example:6379/0" oder "postgresql://db.example/documents"</translation>
    </message>
    <message>
      <source>must be an address such as "{{api}}/health" or "https://docs.example/health"</source>
      <translation>muss eine Adresse sein, etwa "{{api}}/health" oder "https://docs.example/health"</translation>
    </message>
    <message>
      <source>must be days, time and time zone, such as "Tue,Thu 10:00 America/New_York"</source>
      <translation>muss aus Tagen, Uhrzeit und Zeitzone bestehen, etwa "Tue,Thu 10:00 America/New_York"</translation>
    </message>
    <message>
      <source>must be one of: %1</source>
      <translation>muss eines davon sein: %1</translation>
    </message>
    <message>
      <source>must be the name of a backup as "opsdeck backup list" shows it, or "newest"</source>
      <translation>muss der Name einer Sicherung sein, wie "opsdeck backup list" ihn zeigt, oder "newest"</translation>
    </message>
    <message>
      <source>must be the name of a version, or "suggested" or "newest"</source>
      <translation>muss der Name einer Version sein, oder "suggested" oder "newest"</translation>
    </message>
    <message>
      <source>must be true or false</source>
      <translation>muss true oder false sein</translation>
    </message>
    <message>
      <source>must begin with days such as "Tue,Thu" (Mon to Sun)</source>
      <translation>muss mit Tagen wie "Tue,Thu" beginnen (Mon bis Sun)</translation>
    </message>
    <message>
      <source>must close every {{ with }}, as in "{{api}}/health"</source>
      <translation>muss jedes {{ mit }} schließen, wie in "{{api}}/health"</translation>
    </message>
    <message>
      <source>must end with a time zone such as America/New_York or UTC</source>
      <translation>muss mit einer Zeitzone wie America/New_York oder UTC enden</translation>
    </message>
    <message>
      <source>must give the time as 00:00 to 23:59</source>
      <translation>muss die Uhrzeit als 00:00 bis 23:59 angeben</translation>
    </message>
    <message>
      <source>must match %1</source>
      <translation>muss zu %1 passen</translation>
    </message>
    <message>
      <source>must name each day once</source>
      <translation>darf jeden Tag nur einmal nennen</translation>
    </message>
    <message>
      <source>must not be empty</source>
      <translation>darf nicht leer sein</translation>
    </message>
    <message>
      <source>must not hold a password or a token: it would be journaled</source>
      <translation>darf kein Passwort oder Token enthalten: es käme ins Journal</translation>
    </message>
    <message>
      <source>must not hold a password. Say under 'auth' where it is found: {env: NAME}, {file: PATH} or {keyring: ENTRY}</source>
      <translation>darf kein Passwort enthalten. Unter 'auth' angeben, wo es zu finden ist: {env: NAME}, {file: PATH} oder {keyring: ENTRY}</translation>
    </message>
    <message>
      <source>must not hold a token: whoever reads the file would know it</source>
      <translation>darf kein Token enthalten: wer die Datei liest, würde es kennen</translation>
    </message>
    <message>
      <source>must not hold a user or a password: whoever reads the file would know them</source>
      <translation>darf weder Benutzer noch Passwort enthalten: wer die Datei liest, würde sie kennen</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>name one place</source>
      <translation>einen Ort angeben</translation>
    </message>
    <message>
      <source>name=value</source>
      <translation>Name=Wert</translation>
    </message>
    <message>
      <source>needs %1, which is %2</source>
      <translation>braucht %1, Zustand: %2</translation>
    </message>
    <message>
      <source>neither "docker compose" nor docker-compose can be run here</source>
      <translation>weder "docker compose" noch docker-compose lässt sich hier ausführen</translation>
    </message>
    <message>
      <source>neither a service with a probe of Redis or PostgreSQL, nor files are named</source>
      <translation>weder ein Dienst mit einer Sonde für Redis oder PostgreSQL noch Dateien sind angegeben</translation>
    </message>
    <message>
      <source>neither of the two is there</source>
      <translation>keins von beiden ist da</translation>
    </message>
    <message numerus="yes">
      <source>nested deeper than %n level(s)</source>
      <translation>
        <numerusform>tiefer verschachtelt als %n Ebene</numerusform>
        <numerusform>tiefer verschachtelt als %n Ebenen</numerusform>
      </translation>
    </message>
    <message>
      <source>nested too deeply</source>
      <translation>zu tief verschachtelt</translation>
    </message>
    <message>
      <source>net %1</source>
      <translation>netto %1</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nie</translation>
    </message>
    <message>
      <source>new enough</source>
      <translation>neu genug</translation>
    </message>
    <message>
      <source>newest answer %1 ago</source>
      <translation>neueste Antwort vor %1</translation>
    </message>
    <message>
      <source>newest lacks data</source>
      <translation>neueste unvollständig</translation>
    </message>
    <message>
      <source>next update: %1</source>
      <translation>nächste Meldung: %1</translation>
    </message>
    <message>
      <source>no</source>
      <translation>nein</translation>
    </message>
    <message>
      <source>no alert waits</source>
      <translation>kein Alarm wartet</translation>
    </message>
    <message>
      <source>no answer comes, and no error either</source>
      <translation>keine Antwort kommt, und auch kein Fehler</translation>
    </message>
    <message>
      <source>no answer from %1</source>
      <translation>keine Antwort von %1</translation>
    </message>
    <message>
      <source>no answer within %1</source>
      <translation>keine Antwort binnen %1</translation>
    </message>
    <message>
      <source>no backup</source>
      <translation>fehlt</translation>
    </message>
    <message>
      <source>no backup has been made yet</source>
      <translation>es wurde noch keine Sicherung erstellt</translation>
    </message>
    <message>
      <source>no backup of the system says how long it is to be kept</source>
      <translation>keine Sicherung des Systems gibt an, wie lange sie aufzubewahren ist</translation>
    </message>
    <message numerus="yes">
      <source>no backup that is new enough for %n of %1 parts</source>
      <translation>
        <numerusform>für %n von %1 Teilen keine Sicherung, die neu genug ist</numerusform>
        <numerusform>für %n von %1 Teilen keine Sicherung, die neu genug ist</numerusform>
      </translation>
    </message>
    <message>
      <source>no commander</source>
      <translation>keine Einsatzleitung</translation>
    </message>
    <message>
      <source>no container has been made for it yet</source>
      <translation>noch kein Container angelegt</translation>
    </message>
    <message>
      <source>no counter declared</source>
      <translation>kein Zähler deklariert</translation>
    </message>
    <message>
      <source>no data</source>
      <translation>keine Daten</translation>
    </message>
    <message>
      <source>no data yet</source>
      <translation>noch keine Daten</translation>
    </message>
    <message>
      <source>no data; %1</source>
      <translation>keine Daten; %1</translation>
    </message>
    <message>
      <source>no end within %1</source>
      <translation>kein Ende binnen %1</translation>
    </message>
    <message numerus="yes">
      <source>no error in its last %n line(s)</source>
      <translation>
        <numerusform>kein Fehler in der letzten Zeile</numerusform>
        <numerusform>kein Fehler in den letzten %n Zeilen</numerusform>
      </translation>
    </message>
    <message>
      <source>no file in %1 is older than %2</source>
      <translation>keine Datei in %1 ist älter als %2</translation>
    </message>
    <message>
      <source>no gate is declared for it</source>
      <translation>dafür ist kein Gate deklariert</translation>
    </message>
    <message>
      <source>no gates</source>
      <translation>keine Gates</translation>
    </message>
    <message>
      <source>no incident is open</source>
      <translation>kein Vorfall ist offen</translation>
    </message>
    <message>
      <source>no instance of it has been made yet</source>
      <translation>noch keine Instanz angelegt</translation>
    </message>
    <message>
      <source>no job finished for</source>
      <translation>kein Auftrag fertig seit</translation>
    </message>
    <message>
      <source>no job has failed</source>
      <translation>kein Auftrag ist fehlgeschlagen</translation>
    </message>
    <message>
      <source>no job has failed because %1</source>
      <translation>kein Auftrag ist aus diesem Grund fehlgeschlagen: %1</translation>
    </message>
    <message>
      <source>no job of %1 was finished for %2, and %3 wait</source>
      <translation>seit %2 wurde kein Auftrag von %1 fertig, und %3 warten</translation>
    </message>
    <message>
      <source>no job was finished meanwhile, and the oldest came %1 ago</source>
      <translation>kein Auftrag wurde inzwischen fertig, und der älteste kam vor %1</translation>
    </message>
    <message>
      <source>no keyring answers</source>
      <translation>kein Schlüsselbund antwortet</translation>
    </message>
    <message>
      <source>no keyring answers: %1</source>
      <translation>kein Schlüsselbund antwortet: %1</translation>
    </message>
    <message>
      <source>no longer</source>
      <translation>nicht mehr</translation>
    </message>
    <message>
      <source>no longer, though the journal does not know of anything in its place</source>
      <translation>nicht mehr, obwohl das Journal von keinem Ersatz weiß</translation>
    </message>
    <message>
      <source>no memory is left</source>
      <translation>kein Speicher mehr frei</translation>
    </message>
    <message>
      <source>no metrics</source>
      <translation>keine Metriken</translation>
    </message>
    <message>
      <source>no other version is known to have worked, and none is called stable</source>
      <translation>von keiner anderen Version ist bekannt, dass sie lief, und keine heißt "stable"</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>niemand zuständig</translation>
    </message>
    <message>
      <source>no platform plugin of Qt could be started</source>
      <translation>kein Plattform-Plugin von Qt ließ sich starten</translation>
    </message>
    <message>
      <source>no program, or a NUL character in an argument</source>
      <translation>kein Programm, oder ein NUL-Zeichen in einem Argument</translation>
    </message>
    <message>
      <source>no queues</source>
      <translation>keine Warteschlangen</translation>
    </message>
    <message>
      <source>no recent answer</source>
      <translation>keine aktuelle Antwort</translation>
    </message>
    <message>
      <source>no recent reading</source>
      <translation>kein aktueller Messwert</translation>
    </message>
    <message>
      <source>no requests</source>
      <translation>keine Anfragen</translation>
    </message>
    <message>
      <source>no service, queue or service manager has answered</source>
      <translation>kein Dienst, keine Warteschlange und kein Dienstmanager hat geantwortet</translation>
    </message>
    <message>
      <source>no services</source>
      <translation>keine Dienste</translation>
    </message>
    <message>
      <source>no space is left</source>
      <translation>kein Platz mehr frei</translation>
    </message>
    <message>
      <source>no system file has this name</source>
      <translation>keine Systemdatei hat diesen Namen</translation>
    </message>
    <message>
      <source>no values</source>
      <translation>keine Werte</translation>
    </message>
    <message>
      <source>no values yet</source>
      <translation>noch keine Werte</translation>
    </message>
    <message>
      <source>no version of the registry</source>
      <translation>keine Version der Registry</translation>
    </message>
    <message>
      <source>no way back</source>
      <translation>kein Weg zurück</translation>
    </message>
    <message>
      <source>no worker running</source>
      <translation>kein Worker läuft</translation>
    </message>
    <message>
      <source>no worse than %1</source>
      <translation>nicht schlechter als %1</translation>
    </message>
    <message>
      <source>no worse than %1 (%2)</source>
      <translation>nicht schlechter als %1 (%2)</translation>
    </message>
    <message>
      <source>no: the service has not been seen to serve it well</source>
      <translation>nein: sie war nie nachweislich gut im Dienst</translation>
    </message>
    <message>
      <source>nobody</source>
      <translation>niemand</translation>
    </message>
    <message>
      <source>nobody can tell %1: %2</source>
      <translation>nicht feststellbar: %1 (%2)</translation>
    </message>
    <message>
      <source>nobody can tell whether its limits are kept, so it counts as bad as it may be: %1</source>
      <translation>ob die Grenzen eingehalten sind, ist nicht feststellbar; daher gilt der schlimmste Fall: %1</translation>
    </message>
    <message>
      <source>nobody has asked yet</source>
      <translation>noch niemand hat gefragt</translation>
    </message>
    <message>
      <source>nobody has opened it</source>
      <translation>niemand hat es geöffnet</translation>
    </message>
    <message>
      <source>nobody has opened the journal</source>
      <translation>niemand hat das Journal geöffnet</translation>
    </message>
    <message>
      <source>nobody has taken it</source>
      <translation>niemand hat übernommen</translation>
    </message>
    <message>
      <source>nobody has taken it within %1</source>
      <translation>niemand hat binnen %1 übernommen</translation>
    </message>
    <message>
      <source>nobody knows such an alert</source>
      <translation>niemand kennt einen solchen Alarm</translation>
    </message>
    <message>
      <source>nobody sees to it</source>
      <translation>niemand kümmert sich darum</translation>
    </message>
    <message>
      <source>nobody yet</source>
      <translation>noch niemand</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
    <message>
      <source>none declared</source>
      <translation>keine deklariert</translation>
    </message>
    <message>
      <source>none here yet</source>
      <translation>hier noch keine</translation>
    </message>
    <message>
      <source>none in %1 yet</source>
      <translation>noch keiner in %1</translation>
    </message>
    <message>
      <source>none of its steps has a way back</source>
      <translation>keiner der Schritte hat einen Weg zurück</translation>
    </message>
    <message>
      <source>none of the tables of the backup is in the database that stands here</source>
      <translation>keine Tabelle der Sicherung ist in der hiesigen Datenbank</translation>
    </message>
    <message>
      <source>none stuck</source>
      <translation>keiner hängt</translation>
    </message>
    <message>
      <source>none that Opsdeck has made</source>
      <translation>keine, die Opsdeck vorgenommen hat</translation>
    </message>
    <message>
      <source>none was named</source>
      <translation>keine wurde genannt</translation>
    </message>
    <message>
      <source>none was up, so it was started; up now: %1</source>
      <translation>es lief keine, daher wurde gestartet; jetzt laufen: %1</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>noch keiner</translation>
    </message>
    <message>
      <source>none: it only keeps history, or has not begun to scrape</source>
      <translation>keine: es hält nur den Verlauf oder fragt noch nichts ab</translation>
    </message>
    <message>
      <source>none; judged by its running instances</source>
      <translation>keine; beurteilt nach den laufenden Instanzen</translation>
    </message>
    <message>
      <source>not OK: %1</source>
      <translation>nicht OK: %1</translation>
    </message>
    <message>
      <source>not acknowledged</source>
      <translation>nicht quittiert</translation>
    </message>
    <message>
      <source>not asked yet</source>
      <translation>noch nicht gefragt</translation>
    </message>
    <message>
      <source>not checked: %1</source>
      <translation>nicht geprüft: %1</translation>
    </message>
    <message>
      <source>not compared: %1</source>
      <translation>nicht verglichen: %1</translation>
    </message>
    <message>
      <source>not draining</source>
      <translation>leert sich nicht</translation>
    </message>
    <message>
      <source>not encrypted</source>
      <translation>unverschlüsselt</translation>
    </message>
    <message>
      <source>not in the registry</source>
      <translation>nicht in der Registry</translation>
    </message>
    <message>
      <source>not in the system file any more</source>
      <translation>nicht mehr in der Systemdatei</translation>
    </message>
    <message>
      <source>not known</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>not known is what is newer in %1</source>
      <translation>unbekannt ist, was in %1 neuer ist</translation>
    </message>
    <message>
      <source>not known yet</source>
      <translation>noch unbekannt</translation>
    </message>
    <message>
      <source>not known yet: what can users not do?</source>
      <translation>noch unbekannt: was können Nutzer nicht tun?</translation>
    </message>
    <message>
      <source>not known: %1</source>
      <translation>unbekannt: %1</translation>
    </message>
    <message>
      <source>not measured: %1</source>
      <translation>nicht gemessen: %1</translation>
    </message>
    <message>
      <source>not needed</source>
      <translation>nicht nötig</translation>
    </message>
    <message>
      <source>not noted</source>
      <translation>nicht vermerkt</translation>
    </message>
    <message>
      <source>not proven</source>
      <translation>nicht bewährt</translation>
    </message>
    <message>
      <source>not read yet</source>
      <translation>noch nicht gelesen</translation>
    </message>
    <message>
      <source>not run</source>
      <translation>nicht gelaufen</translation>
    </message>
    <message>
      <source>not running: %1</source>
      <translation>läuft nicht: %1</translation>
    </message>
    <message>
      <source>not said</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>not sent: %1</source>
      <translation>nicht gesendet: %1</translation>
    </message>
    <message>
      <source>not set</source>
      <translation>nicht gesetzt</translation>
    </message>
    <message>
      <source>not the target that the plan was made for: %1</source>
      <translation>nicht das Ziel, für das der Plan erstellt wurde: %1</translation>
    </message>
    <message>
      <source>not told</source>
      <translation>nicht angegeben</translation>
    </message>
    <message>
      <source>not told: %1</source>
      <translation>nicht angegeben: %1</translation>
    </message>
    <message>
      <source>not used: this environment is read-only</source>
      <translation>nicht genutzt: diese Umgebung ist nur lesend</translation>
    </message>
    <message>
      <source>not yet</source>
      <translation>noch nicht</translation>
    </message>
    <message>
      <source>not yet for long enough</source>
      <translation>noch nicht lange genug</translation>
    </message>
    <message>
      <source>notable</source>
      <translation>auffällig</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>nothing</source>
      <translation>nichts</translation>
    </message>
    <message>
      <source>nothing in the last %1</source>
      <translation>nichts in den letzten %1</translation>
    </message>
    <message>
      <source>nothing in these lines complains</source>
      <translation>nichts in diesen Zeilen deutet auf Fehler</translation>
    </message>
    <message>
      <source>nothing is in place</source>
      <translation>nichts ist eingesetzt</translation>
    </message>
    <message>
      <source>nothing is in place by now: somebody else has taken %1 away</source>
      <translation>inzwischen ist nichts eingesetzt: jemand anderes hat %1 entfernt</translation>
    </message>
    <message>
      <source>nothing is in place, while %1 is served</source>
      <translation>nichts ist eingesetzt, im Dienst ist aber %1</translation>
    </message>
    <message>
      <source>nothing is in place: %1 is missing</source>
      <translation>nichts ist eingesetzt: %1 fehlt</translation>
    </message>
    <message>
      <source>nothing is recorded, and its image has no name</source>
      <translation>nichts ist aufgezeichnet, und das Image hat keinen Namen</translation>
    </message>
    <message numerus="yes">
      <source>nothing is recorded, and this machine has %n other image(s) of %1</source>
      <translation>
        <numerusform>nichts ist aufgezeichnet, und dieser Rechner hat %n anderes Image von %1</numerusform>
        <numerusform>nichts ist aufgezeichnet, und dieser Rechner hat %n andere Images von %1</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing is recorded; it is the only other image of %1 on this machine</source>
      <translation>nichts ist aufgezeichnet; es ist das einzige andere Image von %1 auf diesem Rechner</translation>
    </message>
    <message>
      <source>nothing seen by this console yet</source>
      <translation>von dieser Konsole noch nichts gesehen</translation>
    </message>
    <message>
      <source>nothing that it could name</source>
      <translation>nichts, was sich benennen ließ</translation>
    </message>
    <message>
      <source>nothing to be loaded</source>
      <translation>nichts zu laden</translation>
    </message>
    <message>
      <source>nothing to go back to</source>
      <translation>keine Version zum Zurückrollen</translation>
    </message>
    <message>
      <source>nothing was bad for %1</source>
      <translation>%1 lang war nichts schlecht</translation>
    </message>
    <message>
      <source>nothing was in place before, so %1 stays there</source>
      <translation>vorher war nichts eingesetzt, daher bleibt %1</translation>
    </message>
    <message>
      <source>nothing was said that would change it</source>
      <translation>keine Änderung angegeben</translation>
    </message>
    <message>
      <source>nothing was started there</source>
      <translation>dort wurde nichts gestartet</translation>
    </message>
    <message>
      <source>now</source>
      <translation>jetzt</translation>
    </message>
    <message>
      <source>now %1; wanted %2</source>
      <translation>jetzt %1; erwartet %2</translation>
    </message>
    <message>
      <source>now; the journal does not know since when, nor who put it there</source>
      <translation>jetzt; das Journal weiß nicht, seit wann und durch wen</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>observed: %1</source>
      <translation>beobachtet: %1</translation>
    </message>
    <message>
      <source>of %1</source>
      <translation>von %1</translation>
    </message>
    <message>
      <source>of %1 the attempts are not known</source>
      <translation>bei %1 ist die Zahl der Versuche unbekannt</translation>
    </message>
    <message>
      <source>of %1: %2</source>
      <translation>von %1: %2</translation>
    </message>
    <message numerus="yes">
      <source>of %n instance(s) it is not known</source>
      <translation>
        <numerusform>bei %n Instanz ist es unbekannt</numerusform>
        <numerusform>bei %n Instanzen ist es unbekannt</numerusform>
      </translation>
    </message>
    <message>
      <source>of requests</source>
      <translation>Anteil der Anfragen</translation>
    </message>
    <message>
      <source>oldest %1</source>
      <translation>ältester %1</translation>
    </message>
    <message>
      <source>oldest job</source>
      <translation>ältester Auftrag</translation>
    </message>
    <message>
      <source>oldest value %1 old</source>
      <translation>ältester Wert %1 alt</translation>
    </message>
    <message>
      <source>on this machine</source>
      <translation>auf diesem Rechner</translation>
    </message>
    <message>
      <source>one every %1</source>
      <translation>eine je %1</translation>
    </message>
    <message>
      <source>only %1 of %2 stayed up: %3</source>
      <translation>nur %1 von %2 liefen weiter: %3</translation>
    </message>
    <message>
      <source>only %1 of disk free</source>
      <translation>nur %1 Plattenplatz frei</translation>
    </message>
    <message>
      <source>only %1 of memory available</source>
      <translation>nur %1 des Arbeitsspeichers verfügbar</translation>
    </message>
    <message>
      <source>only %1 of what %2 does now succeeds</source>
      <translation>nur %1 dessen, was %2 jetzt tut, gelingt</translation>
    </message>
    <message>
      <source>only an operator can do it</source>
      <translation>das kann nur ein Operator</translation>
    </message>
    <message>
      <source>only for the system %1</source>
      <translation>nur für das System %1</translation>
    </message>
    <message>
      <source>only numbers can be compared by size</source>
      <translation>nur Zahlen lassen sich nach Größe vergleichen</translation>
    </message>
    <message>
      <source>only the files and programs of this machine, %1, can be used</source>
      <translation>nur Dateien und Programme dieses Rechners, %1, sind nutzbar</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
    <message>
      <source>open for %1</source>
      <translation>offen seit %1</translation>
    </message>
    <message>
      <source>open since %1 (%2)</source>
      <translation>offen seit %1 (%2)</translation>
    </message>
    <message>
      <source>opsdeck-keeper did not start it</source>
      <translation>opsdeck-keeper hat es nicht gestartet</translation>
    </message>
    <message>
      <source>opsdeck-keeper is missing</source>
      <translation>opsdeck-keeper fehlt</translation>
    </message>
    <message>
      <source>opsdeck_anchors, record %1: %2</source>
      <translation>opsdeck_anchors, Eintrag %1: %2</translation>
    </message>
    <message>
      <source>other users can read or change it</source>
      <translation>andere Benutzer können sie lesen oder ändern</translation>
    </message>
    <message>
      <source>other users have access to it, or own it</source>
      <translation>andere Benutzer haben Zugriff oder besitzen sie</translation>
    </message>
    <message>
      <source>others are connected to %1: %2</source>
      <translation>andere sind mit %1 verbunden: %2</translation>
    </message>
    <message>
      <source>others are still connected to %1: %2</source>
      <translation>andere sind noch mit %1 verbunden: %2</translation>
    </message>
    <message>
      <source>out of memory</source>
      <translation>kein Speicher mehr</translation>
    </message>
    <message>
      <source>outcome unknown</source>
      <translation>Ergebnis unbekannt</translation>
    </message>
    <message>
      <source>over</source>
      <translation>vorbei</translation>
    </message>
    <message>
      <source>overdue</source>
      <translation>überfällig</translation>
    </message>
    <message>
      <source>overdue by %1</source>
      <translation>überfällig seit %1</translation>
    </message>
    <message>
      <source>overridden, without second approval, because: %1. Not passed: %2</source>
      <translation>übergangen, ohne zweite Freigabe, weil: %1. Nicht bestanden: %2</translation>
    </message>
    <message>
      <source>owner gone: opsdeck resume %1</source>
      <translation>Prozess beendet: opsdeck resume %1</translation>
    </message>
    <message>
      <source>owner: %1</source>
      <translation>zuständig: %1</translation>
    </message>
    <message>
      <source>page %1 of %2</source>
      <translation>Seite %1 von %2</translation>
    </message>
    <message>
      <source>part</source>
      <translation>Teil</translation>
    </message>
    <message>
      <source>passed</source>
      <translation>bestanden</translation>
    </message>
    <message>
      <source>path: must start with /</source>
      <translation>path: muss mit / beginnen</translation>
    </message>
    <message>
      <source>paused: opsdeck resume %1</source>
      <translation>pausiert: opsdeck resume %1</translation>
    </message>
    <message>
      <source>per second</source>
      <translation>pro Sekunde</translation>
    </message>
    <message>
      <source>percent</source>
      <translation>Prozent</translation>
    </message>
    <message>
      <source>perhaps sent: look there before you send it again</source>
      <translation>vielleicht gesendet: dort nachsehen, bevor erneut gesendet wird</translation>
    </message>
    <message>
      <source>pg_restore ended with exit code %1: %2</source>
      <translation>pg_restore endete mit Exit-Code %1: %2</translation>
    </message>
    <message>
      <source>practise, open a system</source>
      <translation>üben, ein System öffnen</translation>
    </message>
    <message>
      <source>probe</source>
      <translation>Sonde</translation>
    </message>
    <message>
      <source>probe %1</source>
      <translation>Sonde %1</translation>
    </message>
    <message>
      <source>probe time</source>
      <translation>Dauer der Sonde</translation>
    </message>
    <message>
      <source>procedure</source>
      <translation>Verfahren</translation>
    </message>
    <message>
      <source>process %1 holds it</source>
      <translation>wird von Prozess %1 gehalten</translation>
    </message>
    <message>
      <source>process %1 keeps its write lock</source>
      <translation>Prozess %1 hält die Schreibsperre</translation>
    </message>
    <message>
      <source>process %1 of user %2 (%3, %4): %5</source>
      <translation>Prozess %1 von Benutzer %2 (%3, %4): %5</translation>
    </message>
    <message>
      <source>process: %1</source>
      <translation>Prozess: %1</translation>
    </message>
    <message>
      <source>proven in service</source>
      <translation>im Dienst bewährt</translation>
    </message>
    <message>
      <source>put there past Opsdeck, seen since %1 UTC</source>
      <translation>an Opsdeck vorbei eingesetzt, gesehen seit %1 UTC</translation>
    </message>
    <message>
      <source>queue</source>
      <translation>Warteschlange</translation>
    </message>
    <message>
      <source>queue, another tombstone, a token and a time to keep it are needed</source>
      <translation>nötig sind Warteschlange, ein anderer Tombstone, ein Token und eine Aufbewahrungszeit</translation>
    </message>
    <message>
      <source>queue: the system file names no consumers of %1, so nobody can tell whether one still works</source>
      <translation>queue: die Systemdatei nennt keine Abnehmer von %1, also ist unbekannt, ob noch einer arbeitet</translation>
    </message>
    <message>
      <source>queue: the system file names no key of failed jobs for %1</source>
      <translation>queue: die Systemdatei nennt für %1 keinen Schlüssel der fehlgeschlagenen Aufträge</translation>
    </message>
    <message>
      <source>queue: the system file names no key of jobs in work for %1</source>
      <translation>queue: die Systemdatei nennt für %1 keinen Schlüssel der Aufträge in Arbeit</translation>
    </message>
    <message>
      <source>queues that differ and a token are needed</source>
      <translation>nötig sind verschiedene Warteschlangen und ein Token</translation>
    </message>
    <message>
      <source>read %1 ago</source>
      <translation>vor %1 gelesen</translation>
    </message>
    <message>
      <source>read back, it holds %1 of %2 jobs</source>
      <translation>zurückgelesen sind es %1 von %2 Aufträgen</translation>
    </message>
    <message>
      <source>read back, it is not what was written: %1</source>
      <translation>zurückgelesen ist es nicht, was geschrieben wurde: %1</translation>
    </message>
    <message>
      <source>read-only</source>
      <translation>nur lesend</translation>
    </message>
    <message>
      <source>reads only</source>
      <translation>liest nur</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>reason: %1</source>
      <translation>Grund: %1</translation>
    </message>
    <message>
      <source>record %1</source>
      <translation>Eintrag %1</translation>
    </message>
    <message>
      <source>record %1 cannot be read: %2</source>
      <translation>Eintrag %1 ist nicht lesbar: %2</translation>
    </message>
    <message>
      <source>record %1 does not follow the one before it</source>
      <translation>Eintrag %1 folgt nicht auf den vorigen</translation>
    </message>
    <message>
      <source>record %1 does not follow the one before it: that one was changed, or this one is from elsewhere</source>
      <translation>Eintrag %1 folgt nicht auf den vorigen: der wurde geändert, oder dieser stammt von anderswo</translation>
    </message>
    <message>
      <source>record %1 is filed wrongly: the columns by which it is found differ from its content</source>
      <translation>Eintrag %1 ist falsch abgelegt: die Spalten, über die er gefunden wird, weichen vom Inhalt ab</translation>
    </message>
    <message>
      <source>record %1 is missing</source>
      <translation>Eintrag %1 fehlt</translation>
    </message>
    <message>
      <source>record %1 is not in a form that this version knows</source>
      <translation>Eintrag %1 hat eine Form, die diese Version nicht kennt</translation>
    </message>
    <message>
      <source>record %1 is not the one that was acknowledged</source>
      <translation>Eintrag %1 ist nicht der bestätigte</translation>
    </message>
    <message>
      <source>record %1 is not the one that was anchored: the journal was rewritten since</source>
      <translation>Eintrag %1 ist nicht der verankerte: das Journal wurde seitdem umgeschrieben</translation>
    </message>
    <message>
      <source>record %1 is of another journal</source>
      <translation>Eintrag %1 gehört zu einem anderen Journal</translation>
    </message>
    <message>
      <source>record %1 is out of order</source>
      <translation>Eintrag %1 ist nicht an seiner Stelle</translation>
    </message>
    <message>
      <source>record %1 of %2</source>
      <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
      <source>record %1 was anchored and is not here any more: the journal says that the loss was accepted. If that is so, anchor it anew</source>
      <translation>Eintrag %1 war verankert und ist nicht mehr da: laut Journal wurde der Verlust akzeptiert. Trifft das zu, neu verankern</translation>
    </message>
    <message>
      <source>record %1 was changed: its hash does not fit its content</source>
      <translation>Eintrag %1 wurde geändert: der Hash passt nicht zum Inhalt</translation>
    </message>
    <message>
      <source>records %1 to %2 are missing</source>
      <translation>Einträge %1 bis %2 fehlen</translation>
    </message>
    <message>
      <source>records are missing at its end: record %1 was acknowledged, the last one there is %2</source>
      <translation>am Ende fehlen Einträge: Eintrag %1 wurde bestätigt, der letzte vorhandene ist %2</translation>
    </message>
    <message>
      <source>records that this program has written are missing: the journal was put back from a copy</source>
      <translation>Einträge, die dieses Programm geschrieben hat, fehlen: das Journal wurde aus einer Kopie zurückgespielt</translation>
    </message>
    <message>
      <source>records up to %1 were anchored, the last one here is %2: the end is missing, or an old copy was put back</source>
      <translation>verankert wurde bis Eintrag %1, der letzte hier ist %2: das Ende fehlt, oder eine alte Kopie wurde zurückgespielt</translation>
    </message>
    <message>
      <source>recovering</source>
      <translation>erholt sich</translation>
    </message>
    <message>
      <source>redis-server is not installed here</source>
      <translation>redis-server ist hier nicht installiert</translation>
    </message>
    <message>
      <source>refused</source>
      <translation>abgelehnt</translation>
    </message>
    <message>
      <source>requests a second</source>
      <translation>Anfragen pro Sekunde</translation>
    </message>
    <message>
      <source>restarted %1 times by the engine</source>
      <translation>%1-mal von der Engine neu gestartet</translation>
    </message>
    <message>
      <source>restarted: %1; up now: %2</source>
      <translation>neu gestartet: %1; jetzt laufen: %2</translation>
    </message>
    <message>
      <source>restores in %1</source>
      <translation>Wiederherstellung in %1</translation>
    </message>
    <message>
      <source>root cause</source>
      <translation>Ursache</translation>
    </message>
    <message>
      <source>rows: %1</source>
      <translation>Zeilen: %1</translation>
    </message>
    <message>
      <source>run %1</source>
      <translation>Lauf %1</translation>
    </message>
    <message>
      <source>run %1 (%2)</source>
      <translation>Lauf %1 (%2)</translation>
    </message>
    <message>
      <source>run %1 has restored it again since</source>
      <translation>Lauf %1 hat es seitdem erneut wiederhergestellt</translation>
    </message>
    <message>
      <source>run %1 in process %2 holds it</source>
      <translation>wird von Lauf %1 in Prozess %2 gehalten</translation>
    </message>
    <message>
      <source>run %1 of %2</source>
      <translation>Lauf %1 von %2</translation>
    </message>
    <message>
      <source>run %1 of %2, process %3, since %4 UTC</source>
      <translation>Lauf %1 von %2, Prozess %3, seit %4 UTC</translation>
    </message>
    <message>
      <source>running</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>running: %1</source>
      <translation>läuft: %1</translation>
    </message>
    <message>
      <source>running: %1 of %2</source>
      <translation>läuft: %1 von %2</translation>
    </message>
    <message numerus="yes">
      <source>running: %n worker(s), none is missing</source>
      <translation>
        <numerusform>%n Worker läuft, keiner fehlt</numerusform>
        <numerusform>%n Worker laufen, keiner fehlt</numerusform>
      </translation>
    </message>
    <message>
      <source>say what to break</source>
      <translation>nennen Sie, was kaputtgehen soll</translation>
    </message>
    <message>
      <source>say: lab monitoring on, or off</source>
      <translation>anzugeben ist: lab monitoring on oder off</translation>
    </message>
    <message>
      <source>say: lab traffic on, or off</source>
      <translation>anzugeben ist: lab traffic on oder off</translation>
    </message>
    <message>
      <source>schedule misses RPO</source>
      <translation>Zeitplan verfehlt RPO</translation>
    </message>
    <message>
      <source>screenshot needs PAGE and FILE.png, or --tour DIR</source>
      <translation>screenshot braucht PAGE und FILE.png oder --tour DIR</translation>
    </message>
    <message>
      <source>seconds</source>
      <translation>Sekunden</translation>
    </message>
    <message>
      <source>see below</source>
      <translation>siehe unten</translation>
    </message>
    <message>
      <source>seen by this console since %1</source>
      <translation>von dieser Konsole gesehen seit %1</translation>
    </message>
    <message>
      <source>sent</source>
      <translation>gesendet</translation>
    </message>
    <message>
      <source>service</source>
      <translation>Dienst</translation>
    </message>
    <message>
      <source>serving</source>
      <translation>im Dienst</translation>
    </message>
    <message>
      <source>serving, not in place</source>
      <translation>im Dienst, nicht eingesetzt</translation>
    </message>
    <message>
      <source>several are open</source>
      <translation>mehrere sind offen</translation>
    </message>
    <message>
      <source>several runs begin so; write more of its id</source>
      <translation>mehrere Läufe beginnen so; mehr von der ID angeben</translation>
    </message>
    <message>
      <source>share of instances running</source>
      <translation>Anteil laufender Instanzen</translation>
    </message>
    <message>
      <source>share of its memory in use</source>
      <translation>Anteil seines belegten Speichers</translation>
    </message>
    <message>
      <source>shipped</source>
      <translation>mitgeliefert</translation>
    </message>
    <message>
      <source>should be above %1</source>
      <translation>soll über %1 sein</translation>
    </message>
    <message>
      <source>should be at least %1</source>
      <translation>soll mindestens %1 sein</translation>
    </message>
    <message>
      <source>should be at most %1</source>
      <translation>soll höchstens %1 sein</translation>
    </message>
    <message>
      <source>should be below %1</source>
      <translation>soll unter %1 sein</translation>
    </message>
    <message>
      <source>silence ended</source>
      <translation>Stummschaltung beendet</translation>
    </message>
    <message>
      <source>silenced</source>
      <translation>stummgeschaltet</translation>
    </message>
    <message>
      <source>silenced until %1 by %2</source>
      <translation>stummgeschaltet bis %1 von %2</translation>
    </message>
    <message>
      <source>since %1 UTC</source>
      <translation>seit %1 UTC</translation>
    </message>
    <message>
      <source>skipped</source>
      <translation>übersprungen</translation>
    </message>
    <message>
      <source>somebody else changes the number at the same time</source>
      <translation>jemand anderes ändert die Zahl zur selben Zeit</translation>
    </message>
    <message>
      <source>somebody else has claimed %1 since (fence)</source>
      <translation>jemand anderes hat %1 seitdem beansprucht (Fence)</translation>
    </message>
    <message>
      <source>somebody else has it locked</source>
      <translation>jemand anders hält es gesperrt</translation>
    </message>
    <message>
      <source>somebody else is writing it</source>
      <translation>jemand anderes schreibt gerade</translation>
    </message>
    <message>
      <source>somebody has put %1 there, past Opsdeck</source>
      <translation>jemand hat %1 an Opsdeck vorbei eingesetzt</translation>
    </message>
    <message>
      <source>somebody has put another one there meanwhile</source>
      <translation>jemand hat inzwischen eine andere eingesetzt</translation>
    </message>
    <message>
      <source>somebody has taken it on already</source>
      <translation>jemand hat ihn bereits übernommen</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>etwas anderes</translation>
    </message>
    <message>
      <source>something else is mounted there</source>
      <translation>dort ist etwas anderes eingehängt</translation>
    </message>
    <message>
      <source>something in it cannot be removed</source>
      <translation>etwas darin lässt sich nicht entfernen</translation>
    </message>
    <message>
      <source>something needed does not answer</source>
      <translation>etwas Benötigtes antwortet nicht</translation>
    </message>
    <message>
      <source>something needed is too slow</source>
      <translation>etwas Benötigtes ist zu langsam</translation>
    </message>
    <message>
      <source>something newer stands there</source>
      <translation>dort ist etwas Neueres</translation>
    </message>
    <message>
      <source>something of SHA-256 %1…</source>
      <translation>etwas mit SHA-256 %1…</translation>
    </message>
    <message>
      <source>something of that name is there already</source>
      <translation>etwas mit diesem Namen ist schon da</translation>
    </message>
    <message>
      <source>stale</source>
      <translation>veraltet</translation>
    </message>
    <message>
      <source>starting</source>
      <translation>startet</translation>
    </message>
    <message>
      <source>status message due in %1</source>
      <translation>Statusmeldung fällig in %1</translation>
    </message>
    <message>
      <source>status message overdue by %1</source>
      <translation>Statusmeldung überfällig seit %1</translation>
    </message>
    <message>
      <source>steady</source>
      <translation>gleichbleibend</translation>
    </message>
    <message>
      <source>step %1</source>
      <translation>Schritt %1</translation>
    </message>
    <message>
      <source>step %1: %2</source>
      <translation>Schritt %1: %2</translation>
    </message>
    <message>
      <source>step “%1”</source>
      <translation>Schritt „%1“</translation>
    </message>
    <message>
      <source>still %1 after %2; wanted %3</source>
      <translation>nach %2 noch immer %1; erwartet %3</translation>
    </message>
    <message>
      <source>still running, and may hold these jobs: %1</source>
      <translation>läuft noch und hält diese Aufträge vielleicht: %1</translation>
    </message>
    <message>
      <source>stopped</source>
      <translation>gestoppt</translation>
    </message>
    <message>
      <source>stopped by %1</source>
      <translation>angehalten von %1</translation>
    </message>
    <message>
      <source>stopped by %1 at %2</source>
      <translation>gestoppt von %1 um %2</translation>
    </message>
    <message>
      <source>stopped, spare</source>
      <translation>gestoppt, Reserve</translation>
    </message>
    <message>
      <source>stopping</source>
      <translation>wird gestoppt</translation>
    </message>
    <message>
      <source>stuck jobs</source>
      <translation>hängende Aufträge</translation>
    </message>
    <message>
      <source>stuck jobs: not known</source>
      <translation>hängende Aufträge: nicht bekannt</translation>
    </message>
    <message>
      <source>succeeded</source>
      <translation>erfolgreich</translation>
    </message>
    <message>
      <source>success</source>
      <translation>Erfolg</translation>
    </message>
    <message>
      <source>success rate</source>
      <translation>Erfolgsrate</translation>
    </message>
    <message>
      <source>suggested</source>
      <translation>vorgeschlagen</translation>
    </message>
    <message>
      <source>suggested, %1</source>
      <translation>vorgeschlagen, %1</translation>
    </message>
    <message>
      <source>supervisor "%1" at %2</source>
      <translation>supervisor "%1" auf %2</translation>
    </message>
    <message>
      <source>supervisord answered with HTTP status %1</source>
      <translation>supervisord antwortete mit HTTP-Status %1</translation>
    </message>
    <message>
      <source>supervisord knows no program %1</source>
      <translation>supervisord kennt kein Programm %1</translation>
    </message>
    <message>
      <source>supervisord knows no program of this name</source>
      <translation>supervisord kennt kein Programm dieses Namens</translation>
    </message>
    <message>
      <source>supervisord refuses user or password</source>
      <translation>supervisord lehnt Benutzer oder Passwort ab</translation>
    </message>
    <message>
      <source>system, light, dark or contrast.</source>
      <translation>system, light, dark oder contrast.</translation>
    </message>
    <message>
      <source>t</source>
      <translation>t</translation>
    </message>
    <message>
      <source>t; looks at everything, changes nothing</source>
      <translation>t; sieht sich alles an, ändert nichts</translation>
    </message>
    <message>
      <source>text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>that is its state already</source>
      <translation>das ist schon der Zustand</translation>
    </message>
    <message>
      <source>that is the newest</source>
      <translation>(neueste)</translation>
    </message>
    <message>
      <source>the TEXT is missing</source>
      <translation>der TEXT fehlt</translation>
    </message>
    <message>
      <source>the anchor of record %1 is signed with another key: %2</source>
      <translation>der Anker von Eintrag %1 ist mit einem anderen Schlüssel signiert: %2</translation>
    </message>
    <message>
      <source>the answer has more than a million parts, or more than there is memory for</source>
      <translation>die Antwort hat mehr als eine Million Teile oder mehr, als in den Speicher passen</translation>
    </message>
    <message>
      <source>the answer holds no result</source>
      <translation>die Antwort enthält kein Ergebnis</translation>
    </message>
    <message>
      <source>the answer is longer than %1</source>
      <translation>die Antwort ist länger als %1</translation>
    </message>
    <message>
      <source>the answer is no JSON array; it starts with: %1</source>
      <translation>die Antwort ist kein JSON-Array; sie beginnt mit: %1</translation>
    </message>
    <message>
      <source>the answer is no JSON object; it starts with: %1</source>
      <translation>die Antwort ist kein JSON-Objekt; sie beginnt mit: %1</translation>
    </message>
    <message>
      <source>the answer is too long</source>
      <translation>die Antwort ist zu lang</translation>
    </message>
    <message>
      <source>the archive has another version of this name</source>
      <translation>im Archiv liegt eine andere Version dieses Namens</translation>
    </message>
    <message>
      <source>the backlog stays</source>
      <translation>der Rückstau bleibt</translation>
    </message>
    <message>
      <source>the backup does not hold %1</source>
      <translation>die Sicherung enthält %1 nicht</translation>
    </message>
    <message>
      <source>the backup was made by another program and does not say of which server it is</source>
      <translation>die Sicherung stammt von einem anderen Programm und sagt nicht, von welchem Server sie ist</translation>
    </message>
    <message>
      <source>the backup was made from another server or database (%1)</source>
      <translation>die Sicherung stammt von einem anderen Server oder einer anderen Datenbank (%1)</translation>
    </message>
    <message>
      <source>the chain breaks before record %1, which was anchored</source>
      <translation>die Kette bricht vor Eintrag %1, der verankert war</translation>
    </message>
    <message>
      <source>the chain is whole, but the database is damaged: %1</source>
      <translation>die Kette ist unversehrt, aber die Datenbank ist beschädigt: %1</translation>
    </message>
    <message>
      <source>the chain is whole, but the journal's name differs from the one in its records</source>
      <translation>die Kette ist unversehrt, aber der Name des Journals weicht von dem in den Einträgen ab</translation>
    </message>
    <message>
      <source>the copy of %1 has another SHA-256 (%2) than the file had before (%3)</source>
      <translation>die Kopie von %1 hat einen anderen SHA-256 (%2) als die Datei vorher (%3)</translation>
    </message>
    <message>
      <source>the damaged files cannot be moved aside</source>
      <translation>die beschädigten Dateien lassen sich nicht beiseiteschieben</translation>
    </message>
    <message>
      <source>the database does not answer, so nobody can tell</source>
      <translation>die Datenbank antwortet nicht, also ist es unbekannt</translation>
    </message>
    <message>
      <source>the database itself answers</source>
      <translation>die Datenbank selbst antwortet</translation>
    </message>
    <message>
      <source>the disk did not answer within %1 ms</source>
      <translation>die Platte antwortete nicht binnen %1 ms</translation>
    </message>
    <message>
      <source>the disk did not confirm it</source>
      <translation>die Platte hat es nicht bestätigt</translation>
    </message>
    <message>
      <source>the disk does not answer</source>
      <translation>die Platte antwortet nicht</translation>
    </message>
    <message>
      <source>the disk or share does not answer</source>
      <translation>Platte oder Freigabe antwortet nicht</translation>
    </message>
    <message>
      <source>the environment %1 has no address '%2'</source>
      <translation>die Umgebung %1 hat keine Adresse '%2'</translation>
    </message>
    <message>
      <source>the environment does not say how a version is brought here</source>
      <translation>die Umgebung gibt nicht an, wie eine Version hierher kommt</translation>
    </message>
    <message>
      <source>the environment does not say where backups are kept, or what they hold</source>
      <translation>die Umgebung gibt nicht an, wo Sicherungen liegen oder was sie enthalten</translation>
    </message>
    <message>
      <source>the environment does not say which files are temporary</source>
      <translation>die Umgebung sagt nicht, welche Dateien temporär sind</translation>
    </message>
    <message>
      <source>the environment is not connected</source>
      <translation>die Umgebung ist nicht verbunden</translation>
    </message>
    <message>
      <source>the environment is read-only</source>
      <translation>die Umgebung ist nur lesend</translation>
    </message>
    <message>
      <source>the environment is read-only (%1, line %2)</source>
      <translation>die Umgebung ist nur lesend (%1, Zeile %2)</translation>
    </message>
    <message>
      <source>the environment names none</source>
      <translation>die Umgebung nennt keinen</translation>
    </message>
    <message>
      <source>the escalation has no level "%1"</source>
      <translation>die Eskalation hat keine Stufe "%1"</translation>
    </message>
    <message>
      <source>the expression in %1 is wrong: %2</source>
      <translation>der Ausdruck in %1 ist falsch: %2</translation>
    </message>
    <message>
      <source>the expression is a range of time, which has no figure at a moment</source>
      <translation>der Ausdruck ist ein Zeitbereich ohne Wert zu einem Zeitpunkt</translation>
    </message>
    <message>
      <source>the expression is a text, which is no figure</source>
      <translation>der Ausdruck ist ein Text und kein Wert</translation>
    </message>
    <message>
      <source>the failed jobs of %1</source>
      <translation>fehlgeschlagene Aufträge von %1</translation>
    </message>
    <message>
      <source>the file ends in the middle of a record</source>
      <translation>die Datei endet mitten in einem Eintrag</translation>
    </message>
    <message>
      <source>the file exists already</source>
      <translation>die Datei gibt es schon</translation>
    </message>
    <message>
      <source>the file is no journal of this program</source>
      <translation>die Datei ist kein Journal dieses Programms</translation>
    </message>
    <message>
      <source>the file is not what it should be: %1</source>
      <translation>die Datei ist nicht, was sie sein soll: %1</translation>
    </message>
    <message>
      <source>the file lies on the same disk as the journal, where both can be rewritten or lost at once: better is another machine's share, or PostgreSQL</source>
      <translation>die Datei liegt auf derselben Platte wie das Journal, wo beide zugleich umgeschrieben werden oder verloren gehen können: besser eine Freigabe auf einem anderen Rechner oder PostgreSQL</translation>
    </message>
    <message>
      <source>the file that held anchors before is missing</source>
      <translation>die Datei, die vorher Anker enthielt, fehlt</translation>
    </message>
    <message>
      <source>the file's name says another format</source>
      <translation>der Dateiname nennt ein anderes Format</translation>
    </message>
    <message>
      <source>the first %1 of %2 jobs</source>
      <translation>die ersten %1 von %2 Aufträgen</translation>
    </message>
    <message>
      <source>the folder cannot be made</source>
      <translation>der Ordner lässt sich nicht anlegen</translation>
    </message>
    <message>
      <source>the folder for its output cannot be made</source>
      <translation>der Ordner für die Ausgabe lässt sich nicht anlegen</translation>
    </message>
    <message>
      <source>the history would end before it begins, or a time is missing</source>
      <translation>der Verlauf würde enden, bevor er beginnt, oder eine Zeit fehlt</translation>
    </message>
    <message>
      <source>the host is missing</source>
      <translation>der Host fehlt</translation>
    </message>
    <message>
      <source>the image that was found</source>
      <translation>das gefundene Image</translation>
    </message>
    <message>
      <source>the image that was in use before</source>
      <translation>das vorher benutzte Image</translation>
    </message>
    <message>
      <source>the incident is not resolved yet</source>
      <translation>der Vorfall ist noch nicht behoben</translation>
    </message>
    <message>
      <source>the incident is open</source>
      <translation>der Vorfall ist offen</translation>
    </message>
    <message>
      <source>the incident is over</source>
      <translation>der Vorfall ist vorbei</translation>
    </message>
    <message>
      <source>the input "%1" would be journaled; connections name their secrets under auth in the system file</source>
      <translation>die Eingabe "%1" käme ins Journal; Verbindungen nennen ihre Geheimnisse unter auth in der Systemdatei</translation>
    </message>
    <message>
      <source>the job itself is wrong</source>
      <translation>der Auftrag selbst ist falsch</translation>
    </message>
    <message>
      <source>the jobs in work</source>
      <translation>Aufträge in Arbeit</translation>
    </message>
    <message>
      <source>the journal does not know since when</source>
      <translation>das Journal weiß nicht, seit wann</translation>
    </message>
    <message>
      <source>the journal does not know that it ever was in service, and %1</source>
      <translation>das Journal weiß nicht, dass sie je im Dienst war, und %1</translation>
    </message>
    <message>
      <source>the journal is being read</source>
      <translation>das Journal wird gelesen</translation>
    </message>
    <message>
      <source>the journal is damaged: %1</source>
      <translation>das Journal ist beschädigt: %1</translation>
    </message>
    <message>
      <source>the journal is empty</source>
      <translation>das Journal ist leer</translation>
    </message>
    <message>
      <source>the journal takes no more records, so nothing more is done: %1</source>
      <translation>das Journal nimmt keine Einträge mehr an, also geschieht nichts weiter: %1</translation>
    </message>
    <message>
      <source>the journal was closed</source>
      <translation>das Journal wurde geschlossen</translation>
    </message>
    <message>
      <source>the journal's database is missing or empty, yet there were records</source>
      <translation>die Datenbank des Journals fehlt oder ist leer, doch es gab Einträge</translation>
    </message>
    <message>
      <source>the journal's database is missing, yet there were %1 records</source>
      <translation>die Datenbank des Journals fehlt, doch es gab %1 Einträge</translation>
    </message>
    <message>
      <source>the journal's file was replaced or removed while it was open</source>
      <translation>die Datei des Journals wurde ersetzt oder entfernt, während sie offen war</translation>
    </message>
    <message>
      <source>the journal's head could not be written: %1</source>
      <translation>der Kopf des Journals ließ sich nicht schreiben: %1</translation>
    </message>
    <message>
      <source>the keyring does not answer</source>
      <translation>der Schlüsselbund antwortet nicht</translation>
    </message>
    <message>
      <source>the last snapshot failed; %1</source>
      <translation>der letzte Snapshot schlug fehl; %1</translation>
    </message>
    <message>
      <source>the line has no end: it was not written whole</source>
      <translation>die Zeile hat kein Ende: sie wurde nicht ganz geschrieben</translation>
    </message>
    <message>
      <source>the line is too long for an anchor</source>
      <translation>die Zeile ist zu lang für einen Anker</translation>
    </message>
    <message>
      <source>the lock file keeps being replaced</source>
      <translation>die Sperrdatei wird immer wieder ersetzt</translation>
    </message>
    <message>
      <source>the model</source>
      <translation>das Modell</translation>
    </message>
    <message>
      <source>the model's answers are not good enough</source>
      <translation>die Antworten des Modells sind nicht gut genug</translation>
    </message>
    <message>
      <source>the name does not match; nothing was done</source>
      <translation>der Name stimmt nicht; nichts wurde getan</translation>
    </message>
    <message>
      <source>the name of %1 says no form</source>
      <translation>der Name von %1 nennt kein Format</translation>
    </message>
    <message>
      <source>the name of the list %1 is no UTF-8</source>
      <translation>der Name der Liste %1 ist kein UTF-8</translation>
    </message>
    <message>
      <source>the name says no form</source>
      <translation>der Name nennt kein Format</translation>
    </message>
    <message>
      <source>the newest %1 of %2</source>
      <translation>die neuesten %1 von %2</translation>
    </message>
    <message numerus="yes">
      <source>the newest %n records; older ones come as you scroll</source>
      <translation>
        <numerusform>der neueste Eintrag (%n); ältere kommen beim Scrollen</numerusform>
        <numerusform>die neuesten %n Einträge; ältere kommen beim Scrollen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>the newest %n records; search to go further back</source>
      <translation>
        <numerusform>der neueste Eintrag (%n); weiter zurück mit der Suche</numerusform>
        <numerusform>die neuesten %n Einträge; weiter zurück mit der Suche</numerusform>
      </translation>
    </message>
    <message>
      <source>the newest backup takes %1, and only %2 are free</source>
      <translation>die neueste Sicherung braucht %1, frei sind nur %2</translation>
    </message>
    <message>
      <source>the newest lacks %1</source>
      <translation>der neuesten fehlt %1</translation>
    </message>
    <message>
      <source>the order is kept only from head to tail or from tail to head</source>
      <translation>die Reihenfolge bleibt nur von Kopf zu Ende oder von Ende zu Kopf erhalten</translation>
    </message>
    <message>
      <source>the parameter "%1" is not known</source>
      <translation>der Parameter "%1" ist unbekannt</translation>
    </message>
    <message>
      <source>the path is not absolute</source>
      <translation>der Pfad ist nicht absolut</translation>
    </message>
    <message>
      <source>the path of the socket is missing</source>
      <translation>der Pfad des Sockets fehlt</translation>
    </message>
    <message>
      <source>the process that did it is gone; how far it came is not known</source>
      <translation>der Prozess, der das tat, ist beendet; wie weit er kam, ist unbekannt</translation>
    </message>
    <message>
      <source>the process that executed it is gone, so it stands still</source>
      <translation>der ausführende Prozess ist beendet, also steht der Lauf still</translation>
    </message>
    <message>
      <source>the program itself must not come from a value</source>
      <translation>das Programm selbst darf nicht aus einem Wert kommen</translation>
    </message>
    <message>
      <source>the project has no container %1</source>
      <translation>das Projekt hat keinen Container %1</translation>
    </message>
    <message>
      <source>the project's file declares no service %1</source>
      <translation>die Datei des Projekts deklariert keinen Dienst %1</translation>
    </message>
    <message>
      <source>the project's file does not declare %1 any more</source>
      <translation>die Datei des Projekts deklariert %1 nicht mehr</translation>
    </message>
    <message>
      <source>the queue was empty</source>
      <translation>die Warteschlange war leer</translation>
    </message>
    <message>
      <source>the reason is missing</source>
      <translation>der Grund fehlt</translation>
    </message>
    <message>
      <source>the record was changed: its hash does not fit its content</source>
      <translation>der Eintrag wurde geändert: der Hash passt nicht zum Inhalt</translation>
    </message>
    <message>
      <source>the record would have %1, and what a run is resumed from is never cut</source>
      <translation>der Eintrag hätte %1, und was zum Fortsetzen eines Laufs dient, wird nie gekürzt</translation>
    </message>
    <message>
      <source>the registry has no such version</source>
      <translation>die Registry hat keine solche Version</translation>
    </message>
    <message>
      <source>the registry has none of that name</source>
      <translation>die Registry hat keine dieses Namens</translation>
    </message>
    <message>
      <source>the registry has none that may be used</source>
      <translation>die Registry hat keine, die verwendet werden darf</translation>
    </message>
    <message>
      <source>the restored copy stands beside the live one and may need %1, but only %2 are free</source>
      <translation>die wiederhergestellte Kopie liegt neben der aktiven und braucht vielleicht %1, frei sind aber nur %2</translation>
    </message>
    <message>
      <source>the run does not wait for that</source>
      <translation>darauf wartet der Lauf nicht</translation>
    </message>
    <message>
      <source>the run goes back by itself, and nobody is asked</source>
      <translation>der Lauf wird von selbst zurückgenommen, ohne Rückfrage</translation>
    </message>
    <message>
      <source>the scheme "%1" is not known</source>
      <translation>das Schema "%1" ist unbekannt</translation>
    </message>
    <message>
      <source>the server does not speak the Redis protocol (%1)</source>
      <translation>der Server spricht nicht das Redis-Protokoll (%1)</translation>
    </message>
    <message>
      <source>the server has version %1; programs older than that refuse it, and %2</source>
      <translation>der Server hat Version %1; ältere Programme lehnen ihn ab, und %2</translation>
    </message>
    <message>
      <source>the service manager can't be asked: %1</source>
      <translation>der Dienstmanager ist nicht zu erreichen: %1</translation>
    </message>
    <message>
      <source>the service manager does not know %1</source>
      <translation>der Dienstmanager kennt %1 nicht</translation>
    </message>
    <message>
      <source>the service manager does not know it</source>
      <translation>dem Dienstmanager unbekannt</translation>
    </message>
    <message>
      <source>the share of failed requests</source>
      <translation>der Anteil fehlgeschlagener Anfragen</translation>
    </message>
    <message>
      <source>the shipped template</source>
      <translation>die mitgelieferte Vorlage</translation>
    </message>
    <message>
      <source>the signature of the anchor of record %1 is wrong</source>
      <translation>die Signatur des Ankers von Eintrag %1 ist falsch</translation>
    </message>
    <message>
      <source>the step is not positive</source>
      <translation>die Schrittweite ist nicht positiv</translation>
    </message>
    <message>
      <source>the system file</source>
      <translation>die Systemdatei</translation>
    </message>
    <message>
      <source>the system file does not name its key of failed jobs</source>
      <translation>die Systemdatei nennt den Schlüssel der fehlgeschlagenen Aufträge nicht</translation>
    </message>
    <message>
      <source>the system file does not name its key of jobs in work</source>
      <translation>die Systemdatei nennt den Schlüssel der Aufträge in Arbeit nicht</translation>
    </message>
    <message>
      <source>the system file does not say which services take jobs from it</source>
      <translation>die Systemdatei gibt nicht an, welche Dienste Aufträge daraus nehmen</translation>
    </message>
    <message>
      <source>the system file names no such template</source>
      <translation>die Systemdatei nennt keine solche Vorlage</translation>
    </message>
    <message>
      <source>the system file names no way to ask</source>
      <translation>die Systemdatei nennt keinen Weg für die Frage</translation>
    </message>
    <message>
      <source>the system file names no webhook for incidents</source>
      <translation>die Systemdatei nennt keinen Webhook für Vorfälle</translation>
    </message>
    <message>
      <source>the system has no %1</source>
      <translation>nicht im System: %1</translation>
    </message>
    <message>
      <source>the system has no %1 "%2"; there are: %3</source>
      <translation>nicht im System: %1 "%2"; es gibt: %3</translation>
    </message>
    <message>
      <source>the system has no such service</source>
      <translation>das System hat keinen solchen Dienst</translation>
    </message>
    <message>
      <source>the system has none of that name</source>
      <translation>das System hat nichts dieses Namens</translation>
    </message>
    <message>
      <source>the system names no models</source>
      <translation>das System nennt keine Modelle</translation>
    </message>
    <message>
      <source>the text is empty</source>
      <translation>der Text ist leer</translation>
    </message>
    <message>
      <source>the token is missing</source>
      <translation>das Token fehlt</translation>
    </message>
    <message>
      <source>the triage finds nothing wrong</source>
      <translation>die Triage findet keine Störung</translation>
    </message>
    <message>
      <source>the version in service</source>
      <translation>die Version im Dienst</translation>
    </message>
    <message>
      <source>the wall clock was set back by %1</source>
      <translation>die Systemuhr wurde um %1 zurückgestellt</translation>
    </message>
    <message>
      <source>the wall clock was set forward by %1</source>
      <translation>die Systemuhr wurde um %1 vorgestellt</translation>
    </message>
    <message>
      <source>the webhook's secret is no http or https address</source>
      <translation>das Geheimnis des Webhooks ist keine http- oder https-Adresse</translation>
    </message>
    <message>
      <source>their number falls</source>
      <translation>ihre Zahl sinkt</translation>
    </message>
    <message>
      <source>their number grows</source>
      <translation>ihre Zahl wächst</translation>
    </message>
    <message>
      <source>there are none</source>
      <translation>es gibt keine</translation>
    </message>
    <message>
      <source>there is a database %1 already</source>
      <translation>es gibt schon eine Datenbank %1</translation>
    </message>
    <message>
      <source>there is no "%1 %2"</source>
      <translation>"%1 %2" gibt es nicht</translation>
    </message>
    <message>
      <source>there is no action "%1"; there are: %2</source>
      <translation>es gibt keine Aktion "%1"; es gibt: %2</translation>
    </message>
    <message>
      <source>there is no database %1</source>
      <translation>es gibt keine Datenbank %1</translation>
    </message>
    <message>
      <source>there is no decision "%1"</source>
      <translation>es gibt keine Entscheidung "%1"</translation>
    </message>
    <message>
      <source>there is no display: neither DISPLAY nor WAYLAND_DISPLAY is set</source>
      <translation>es gibt keine Anzeige: weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt</translation>
    </message>
    <message>
      <source>there is no environment "%1"</source>
      <translation>es gibt keine Umgebung "%1"</translation>
    </message>
    <message>
      <source>there is no fault "%1"</source>
      <translation>die Störung "%1" gibt es nicht</translation>
    </message>
    <message>
      <source>there is no file %1</source>
      <translation>es gibt keine Datei %1</translation>
    </message>
    <message>
      <source>there is no folder %1</source>
      <translation>es gibt keinen Ordner %1</translation>
    </message>
    <message>
      <source>there is no format "%1"</source>
      <translation>es gibt kein Format "%1"</translation>
    </message>
    <message>
      <source>there is no incident</source>
      <translation>es gibt keinen Vorfall</translation>
    </message>
    <message>
      <source>there is no input %1</source>
      <translation>es gibt keine Eingabe %1</translation>
    </message>
    <message>
      <source>there is no journal</source>
      <translation>es gibt kein Journal</translation>
    </message>
    <message>
      <source>there is no name=value in --set "%1"</source>
      <translation>in --set "%1" fehlt Name=Wert</translation>
    </message>
    <message>
      <source>there is no number below 0</source>
      <translation>eine Zahl unter 0 gibt es nicht</translation>
    </message>
    <message>
      <source>there is no option "%1"</source>
      <translation>die Option "%1" gibt es nicht</translation>
    </message>
    <message>
      <source>there is no output "%1"</source>
      <translation>es gibt keine Ausgabe "%1"</translation>
    </message>
    <message>
      <source>there is no page "%1"</source>
      <translation>es gibt keine Seite "%1"</translation>
    </message>
    <message>
      <source>there is no parameter %1</source>
      <translation>es gibt keinen Parameter %1</translation>
    </message>
    <message>
      <source>there is no parameter %1; there are: %2</source>
      <translation>es gibt keinen Parameter %1; es gibt: %2</translation>
    </message>
    <message>
      <source>there is no record type "%1"</source>
      <translation>es gibt keinen Eintragstyp "%1"</translation>
    </message>
    <message>
      <source>there is no severity "%1"</source>
      <translation>es gibt keinen Schweregrad "%1"</translation>
    </message>
    <message>
      <source>there is no space left for the journal</source>
      <translation>für das Journal ist kein Platz mehr frei</translation>
    </message>
    <message>
      <source>there is no space left on the disk</source>
      <translation>auf der Platte ist kein Platz mehr frei</translation>
    </message>
    <message>
      <source>there is no state "%1"</source>
      <translation>es gibt keinen Zustand "%1"</translation>
    </message>
    <message>
      <source>there is no such action</source>
      <translation>es gibt keine solche Maßnahme</translation>
    </message>
    <message>
      <source>there is no such alert now</source>
      <translation>es gibt jetzt keinen solchen Alarm</translation>
    </message>
    <message>
      <source>there is no such backup</source>
      <translation>diese Sicherung gibt es nicht</translation>
    </message>
    <message>
      <source>there is no such entry</source>
      <translation>es gibt keinen solchen Eintrag</translation>
    </message>
    <message>
      <source>there is no such file</source>
      <translation>es gibt keine solche Datei</translation>
    </message>
    <message>
      <source>there is no such incident</source>
      <translation>es gibt keinen solchen Vorfall</translation>
    </message>
    <message>
      <source>there is no such program in PATH</source>
      <translation>dieses Programm gibt es im PATH nicht</translation>
    </message>
    <message>
      <source>there is no such run</source>
      <translation>es gibt keinen solchen Lauf</translation>
    </message>
    <message>
      <source>there is no such run here, or more than one begins so</source>
      <translation>es gibt hier keinen solchen Lauf, oder mehrere beginnen so</translation>
    </message>
    <message>
      <source>there is no such silence</source>
      <translation>es gibt keine solche Stummschaltung</translation>
    </message>
    <message>
      <source>there is no such value</source>
      <translation>es gibt keinen solchen Wert</translation>
    </message>
    <message>
      <source>there is no such version</source>
      <translation>es gibt keine solche Version</translation>
    </message>
    <message>
      <source>there is no theme "%1"</source>
      <translation>es gibt kein Farbschema "%1"</translation>
    </message>
    <message>
      <source>there is no theme "%1"; there are: %2</source>
      <translation>es gibt kein Farbschema "%1"; es gibt: %2</translation>
    </message>
    <message>
      <source>there is no verb "%1"</source>
      <translation>es gibt kein Verb "%1"</translation>
    </message>
    <message>
      <source>there is no {{%1}} in %2</source>
      <translation>in %2 gibt es kein {{%1}}</translation>
    </message>
    <message>
      <source>there is none</source>
      <translation>es gibt keine</translation>
    </message>
    <message>
      <source>there is none of Opsdeck's own</source>
      <translation>es gibt keine von Opsdeck selbst</translation>
    </message>
    <message>
      <source>there is none of that name</source>
      <translation>es gibt keines dieses Namens</translation>
    </message>
    <message>
      <source>there is none that could be restored</source>
      <translation>es gibt keine, die sich wiederherstellen ließe</translation>
    </message>
    <message>
      <source>there is none that may serve</source>
      <translation>es gibt keine brauchbare</translation>
    </message>
    <message>
      <source>there is nothing of that name any more</source>
      <translation>es gibt nichts mehr mit diesem Namen</translation>
    </message>
    <message>
      <source>there is only version %1</source>
      <translation>es gibt nur Version %1</translation>
    </message>
    <message>
      <source>there was no job to move</source>
      <translation>es gab keinen Auftrag zu verschieben</translation>
    </message>
    <message numerus="yes">
      <source>there: %n newer one(s)</source>
      <translation>
        <numerusform>vorhanden: %n neuere</numerusform>
        <numerusform>vorhanden: %n neuere</numerusform>
      </translation>
    </message>
    <message>
      <source>these jobs were taken out of another queue</source>
      <translation>diese Aufträge stammen aus einer anderen Warteschlange</translation>
    </message>
    <message>
      <source>they all miss the same data</source>
      <translation>allen fehlen dieselben Daten</translation>
    </message>
    <message>
      <source>they all speak of the model</source>
      <translation>alle betreffen das Modell</translation>
    </message>
    <message>
      <source>they do not answer</source>
      <translation>keine Antwort</translation>
    </message>
    <message>
      <source>they finish nothing at all</source>
      <translation>sie werden mit gar nichts fertig</translation>
    </message>
    <message>
      <source>this build has no such action</source>
      <translation>dieser Build hat keine solche Aktion</translation>
    </message>
    <message>
      <source>this connection's role could change or remove anchors, too: use one that may only insert (opsdeck journal anchor --print-sql)</source>
      <translation>die Rolle dieser Verbindung könnte Anker auch ändern oder entfernen: eine verwenden, die nur einfügen darf (opsdeck journal anchor --print-sql)</translation>
    </message>
    <message>
      <source>this is a file of kind %1, not of kind Procedure</source>
      <translation>dies ist eine Datei der Art %1, nicht der Art Procedure</translation>
    </message>
    <message>
      <source>this is no name of a version</source>
      <translation>das ist kein Name einer Version</translation>
    </message>
    <message>
      <source>this is no name of an image</source>
      <translation>das ist kein Name eines Images</translation>
    </message>
    <message>
      <source>this machine has no image %1</source>
      <translation>dieser Rechner hat kein Image %1</translation>
    </message>
    <message>
      <source>this service manager keeps programs, not images</source>
      <translation>dieser Dienstmanager führt Programme, keine Images</translation>
    </message>
    <message>
      <source>time to drain</source>
      <translation>Zeit bis leer</translation>
    </message>
    <message>
      <source>time, UTC</source>
      <translation>Zeit, UTC</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>bis %1</translation>
    </message>
    <message>
      <source>to be taken within %1</source>
      <translation>binnen %1 zu übernehmen</translation>
    </message>
    <message>
      <source>to do</source>
      <translation>ausstehend</translation>
    </message>
    <message>
      <source>to: only a worker puts jobs in work</source>
      <translation>to: nur ein Worker nimmt Aufträge in Arbeit</translation>
    </message>
    <message>
      <source>told by hand</source>
      <translation>von Hand mitgeteilt</translation>
    </message>
    <message>
      <source>took</source>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>took %1</source>
      <translation>dauerte %1</translation>
    </message>
    <message numerus="yes">
      <source>tried again %n time(s), %1 apart, then the run goes back by itself</source>
      <translation>
        <numerusform>%n-mal wiederholt, im Abstand von %1, dann wird der Lauf von selbst zurückgenommen</numerusform>
        <numerusform>%n-mal wiederholt, im Abstand von %1, dann wird der Lauf von selbst zurückgenommen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>tried again %n time(s), %1 apart, then you are asked</source>
      <translation>
        <numerusform>%n-mal wiederholt, im Abstand von %1, dann wird gefragt</numerusform>
        <numerusform>%n-mal wiederholt, im Abstand von %1, dann wird gefragt</numerusform>
      </translation>
    </message>
    <message>
      <source>true or false</source>
      <translation>true oder false</translation>
    </message>
    <message>
      <source>undoing is a command of its own, which tells first what it will do</source>
      <translation>Zurücknehmen ist ein eigener Befehl, der zuerst sagt, was er tun wird</translation>
    </message>
    <message>
      <source>undone</source>
      <translation>rückgängig gemacht</translation>
    </message>
    <message>
      <source>unhealthy</source>
      <translation>nicht gesund</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>unbekannt</translation>
    </message>
    <message>
      <source>unpacked it is larger than %1</source>
      <translation>entpackt ist es größer als %1</translation>
    </message>
    <message>
      <source>until %1</source>
      <translation>bis %1</translation>
    </message>
    <message>
      <source>until %1, by %2: %3</source>
      <translation>bis %1, von %2: %3</translation>
    </message>
    <message>
      <source>until %1: %2</source>
      <translation>bis %1: %2</translation>
    </message>
    <message>
      <source>until, UTC</source>
      <translation>bis, UTC</translation>
    </message>
    <message>
      <source>unusable</source>
      <translation>unbrauchbar</translation>
    </message>
    <message>
      <source>up</source>
      <translation>läuft</translation>
    </message>
    <message>
      <source>up: %1</source>
      <translation>Instanzen: %1</translation>
    </message>
    <message>
      <source>url: must start with http:// or https://</source>
      <translation>url: muss mit http:// oder https:// beginnen</translation>
    </message>
    <message>
      <source>usually %1 in all</source>
      <translation>üblich insgesamt %1</translation>
    </message>
    <message>
      <source>usually %1 in all: longer by %2</source>
      <translation>meist %1 insgesamt: %2 länger</translation>
    </message>
    <message>
      <source>value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>version %1</source>
      <translation>Version %1</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>wartend</translation>
    </message>
    <message>
      <source>waiting for %1</source>
      <translation>wartet auf %1</translation>
    </message>
    <message>
      <source>waits for a decision</source>
      <translation>wartet auf eine Entscheidung</translation>
    </message>
    <message>
      <source>waits for you</source>
      <translation>wartet auf Sie</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>warning: </source>
      <translation>Warnung: </translation>
    </message>
    <message>
      <source>was open since %1 (%2)</source>
      <translation>war offen seit %1 (%2)</translation>
    </message>
    <message>
      <source>was stopped</source>
      <translation>wurde gestoppt</translation>
    </message>
    <message>
      <source>was taken back</source>
      <translation>wurde zurückgenommen</translation>
    </message>
    <message>
      <source>was to be taken back, but its work was left alone</source>
      <translation>sollte zurückgenommen werden, wurde aber unverändert gelassen</translation>
    </message>
    <message>
      <source>what</source>
      <translation>Mangel</translation>
    </message>
    <message>
      <source>what Opsdeck itself keeps</source>
      <translation>was Opsdeck selbst aufhebt</translation>
    </message>
    <message>
      <source>what arrived has %1 bytes; its description says %2</source>
      <translation>angekommen sind %1 Bytes; laut Beschreibung %2</translation>
    </message>
    <message>
      <source>what arrived has the SHA-256 %1; its description says %2</source>
      <translation>angekommen ist SHA-256 %1; laut Beschreibung %2</translation>
    </message>
    <message>
      <source>what is in place is none of the registry's versions; %1 is served</source>
      <translation>eingesetzt ist keine der Versionen der Registry; im Dienst ist %1</translation>
    </message>
    <message>
      <source>what is in place is not known</source>
      <translation>was eingesetzt ist, ist unbekannt</translation>
    </message>
    <message>
      <source>what is in place is not known: %1</source>
      <translation>was eingesetzt ist, ist unbekannt: %1</translation>
    </message>
    <message>
      <source>what is served is not known: %1</source>
      <translation>was im Dienst ist, ist unbekannt: %1</translation>
    </message>
    <message>
      <source>what its own check says: %1</source>
      <translation>was die eigene Prüfung sagt: %1</translation>
    </message>
    <message>
      <source>what stood there before it has been discarded</source>
      <translation>der frühere Stand wurde verworfen</translation>
    </message>
    <message>
      <source>what stood there before this run has been discarded</source>
      <translation>der Stand vor diesem Lauf wurde verworfen</translation>
    </message>
    <message>
      <source>what the service manager needs</source>
      <translation>was der Dienstmanager braucht</translation>
    </message>
    <message>
      <source>what they complain of: %1</source>
      <translation>was sie melden: %1</translation>
    </message>
    <message>
      <source>what was in place before had no name in the registry</source>
      <translation>was vorher eingesetzt war, hatte keinen Namen in der Registry</translation>
    </message>
    <message>
      <source>what was prepared is no longer there</source>
      <translation>das Vorbereitete ist nicht mehr da</translation>
    </message>
    <message>
      <source>whether a worker still holds these jobs can't be asked: %1</source>
      <translation>ob ein Worker diese Aufträge noch hält, lässt sich nicht fragen: %1</translation>
    </message>
    <message>
      <source>which jobs were moved is kept for a week, and that is over</source>
      <translation>welche Aufträge verschoben wurden, wird eine Woche aufbewahrt, und die ist vorbei</translation>
    </message>
    <message>
      <source>which version it serves</source>
      <translation>welche Version im Dienst ist</translation>
    </message>
    <message>
      <source>whole number</source>
      <translation>ganze Zahl</translation>
    </message>
    <message>
      <source>with sound</source>
      <translation>mit Ton</translation>
    </message>
    <message>
      <source>within %1 failed jobs went from %2 to %3</source>
      <translation>in %1 stieg die Zahl gescheiterter Aufträge von %2 auf %3</translation>
    </message>
    <message>
      <source>without matchers it would silence every alert</source>
      <translation>ohne Matcher würde jeder Alarm stummgeschaltet</translation>
    </message>
    <message>
      <source>without the journal nobody knows what is in service</source>
      <translation>ohne das Journal weiß niemand, was im Dienst ist</translation>
    </message>
    <message>
      <source>without the journal nobody knows which of them are proven</source>
      <translation>ohne das Journal weiß niemand, welche sich bewährt haben</translation>
    </message>
    <message>
      <source>workers running: only %1 of %2</source>
      <translation>laufende Worker: nur %1 von %2</translation>
    </message>
    <message>
      <source>works on what this system does not declare</source>
      <translation>arbeitet mit etwas, das dieses System nicht nennt</translation>
    </message>
    <message>
      <source>worse</source>
      <translation>schlechter</translation>
    </message>
    <message>
      <source>y</source>
      <translation>j</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>ja</translation>
    </message>
    <message>
      <source>yes or no</source>
      <translation>ja oder nein</translation>
    </message>
    <message>
      <source>yes, but at an earlier time: the service has not been asked since it was last put in place</source>
      <translation>ja, aber früher: seit dem letzten Einsetzen wurde der Dienst nicht gefragt</translation>
    </message>
    <message>
      <source>yes: the service served it, and its own check passed</source>
      <translation>ja: sie war im Dienst, und die eigene Prüfung wurde bestanden</translation>
    </message>
    <message>
      <source>you</source>
      <translation>Ihnen</translation>
    </message>
    <message>
      <source>yours</source>
      <translation>eigene</translation>
    </message>
    <message>
      <source>{{file}} is missing: where should the version be written?</source>
      <translation>{{file}} fehlt: wohin soll die Version geschrieben werden?</translation>
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
Zustand: {{state}}; {{open}}
Auswirkung: {{impact}}
{{news}}
Einsatzleitung: {{lead}}
{{next}}</translation>
    </message>
    <message>
      <source>{{version}} is missing: which version should be brought?</source>
      <translation>{{version}} fehlt: welche Version soll geholt werden?</translation>
    </message>
    <message>
      <source>“%1”</source>
      <translation>„%1“</translation>
    </message>
    <message>
      <source>“%1” ended well, %2. Is it mitigated?</source>
      <translation>„%1“ ist gut ausgegangen, %2. Ist es entschärft?</translation>
    </message>
    <message>
      <source>“%1” is not a duration</source>
      <translation>„%1“ ist keine Dauer</translation>
    </message>
    <message>
      <source>… (+ %1 characters)</source>
      <translation>… (+ %1 Zeichen)</translation>
    </message>
    <message numerus="yes">
      <source>… and %n earlier one(s): see Audit</source>
      <translation>
        <numerusform>… und %n früherer: siehe Audit</numerusform>
        <numerusform>… und %n frühere: siehe Audit</numerusform>
      </translation>
    </message>
  </context>
</TS>
