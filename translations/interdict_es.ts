<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Copy the selected rows</source>
        <translation>Copiar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Select all rows</source>
        <translation>Seleccionar todas las filas</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Show or hide the inspector</source>
        <translation>Mostrar u ocultar el inspector</translation>
    </message>
    <message>
        <source>Back out one level</source>
        <translation>Retroceder un nivel</translation>
    </message>
    <message>
        <source>Menu of what has the focus</source>
        <translation>Menú de lo que tiene el foco</translation>
    </message>
    <message>
        <source>Menu, or Shift+F10</source>
        <translation>Menú, o Mayús+F10</translation>
    </message>
    <message>
        <source>Next and previous control</source>
        <translation>Control siguiente y anterior</translation>
    </message>
    <message>
        <source>Tab, Shift+Tab</source>
        <translation>Tab, Mayús+Tab</translation>
    </message>
</context>
<context>
    <name>Archives</name>
    <message>
        <source>The archive has %1 files of this name by now; each is read.</source>
        <translation>El archivo comprimido ya tiene %1 archivos con este nombre; se lee cada uno.</translation>
    </message>
    <message>
        <source>It is an archive in an archive, deeper than %1 levels. Unpack it with another program first.</source>
        <translation>Es un archivo comprimido dentro de otro, a más de %1 niveles de profundidad. Descomprímalo antes con otro programa.</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; the archive has more than %L2 members. Unpack it with another program and import what is needed.</source>
        <translation>Con «%1», el archivo comprimido tiene más de %L2 elementos. Descomprímalo con otro programa e importe lo necesario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened. Check that it is there and that you may read it.</source>
        <translation>No se puede abrir «%1». Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read. %2</source>
        <translation>«%1» no se lee. %2</translation>
    </message>
    <message>
        <source>The member has no name.</source>
        <translation>El elemento no tiene nombre.</translation>
    </message>
    <message>
        <source>Its name has %L1 characters; at most %L2 are read.</source>
        <translation>Su nombre tiene %L1 caracteres; se leen como máximo %L2.</translation>
    </message>
    <message>
        <source>Its name holds a NUL character.</source>
        <translation>Su nombre contiene un carácter NUL.</translation>
    </message>
    <message>
        <source>Its name is an absolute path, which may lead out of the archive.</source>
        <translation>Su nombre es una ruta absoluta, que puede llevar fuera del archivo comprimido.</translation>
    </message>
    <message>
        <source>Its name has &quot;..&quot; in it, which leads out of the archive.</source>
        <translation>Su nombre contiene «..», que lleva fuera del archivo comprimido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged, or takes more memory to unpack than is used here. Unpack it with another program, or get the file again.</source>
        <translation>«%1» está dañado, o descomprimirlo requiere más memoria de la que se usa aquí. Descomprímalo con otro programa u obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its packed bytes cannot be read further than %L2 bytes. Get the file again.</source>
        <translation>«%1» está dañado: sus bytes comprimidos no se pueden leer más allá de %L2 bytes. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it should have %L2 bytes but has only %L3. Get the file again.</source>
        <translation>«%1» está dañado: debería tener %L2 bytes, pero solo tiene %L3. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: it should have %L2 bytes but has more. Get the file again.</source>
        <translation>«%1» está dañado: debería tener %L2 bytes, pero tiene más. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged: its checksum is not the one stated. Get the file again.</source>
        <translation>«%1» está dañado: su suma de comprobación no es la declarada. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be opened: %2. Check the drive and that you may read the file.</source>
        <translation>No se puede abrir «%1»: %2. Compruebe la unidad y que tiene permiso para leer el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be unpacked to the folder for temporary files: %2. Make room there and try again.</source>
        <translation>No se puede descomprimir «%1» en la carpeta de archivos temporales: %2. Libere espacio en ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; the archive unpacks to more than %L2 MiB. Unpack it with another program and import what is needed.</source>
        <translation>Con «%1», el archivo comprimido ocupa más de %L2 MiB al descomprimirse. Descomprímalo con otro programa e importe lo necesario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; unpacks to more than %L2 times its size, as archives made to do harm do. It was not unpacked.</source>
        <translation>«%1» se descomprime a más de %L2 veces su tamaño, como los archivos hechos para causar daño. No se ha descomprimido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a 7z: its header is damaged or cut off. Get the file again.</source>
        <translation>«%1» no se puede leer como 7z: su cabecera está dañada o cortada. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is encrypted, its list of files too. Unpack it with its password first and import the files.</source>
        <translation>«%1» está cifrado, incluida su lista de archivos. Descomprímalo antes con su contraseña e importe los archivos.</translation>
    </message>
    <message>
        <source>It is encrypted. Unpack the archive with its password first and import the files.</source>
        <translation>Está cifrado. Descomprima antes el archivo comprimido con su contraseña e importe los archivos.</translation>
    </message>
    <message>
        <source>It is packed in a way that is not read. Unpack the archive with another program first and import the files.</source>
        <translation>Está comprimido de una forma que no se lee. Descomprima antes el archivo comprimido con otro programa e importe los archivos.</translation>
    </message>
    <message>
        <source>It is damaged: its bytes would reach beyond the end of the file.</source>
        <translation>Está dañado: sus bytes llegarían más allá del final del archivo.</translation>
    </message>
    <message>
        <source>It unpacks to more than %L1 times its size, as archives made to do harm do.</source>
        <translation>Se descomprime a más de %L1 veces su tamaño, como los archivos hechos para causar daño.</translation>
    </message>
    <message>
        <source>It is damaged: what it is packed with cannot be unpacked. Get the file again.</source>
        <translation>Está dañado: el bloque en que está comprimido no se puede descomprimir. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>It is damaged: its bytes are not in the archive.</source>
        <translation>Está dañado: sus bytes no están en el archivo comprimido.</translation>
    </message>
    <message>
        <source>It is a symbolic link, not a file.</source>
        <translation>Es un enlace simbólico, no un archivo.</translation>
    </message>
    <message>
        <source>It is a link, not a file.</source>
        <translation>Es un enlace, no un archivo.</translation>
    </message>
    <message>
        <source>It is a device, not a file.</source>
        <translation>Es un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <source>It is stored with gaps, which is not read. Unpack the archive with another program first and import the files.</source>
        <translation>Está guardado con huecos, lo que no se lee. Descomprima antes el archivo comprimido con otro programa e importe los archivos.</translation>
    </message>
    <message>
        <source>It is of a kind that is not read.</source>
        <translation>Es de un tipo que no se lee.</translation>
    </message>
    <message>
        <source>(the rest of the archive)</source>
        <translation>(el resto del archivo comprimido)</translation>
    </message>
    <message>
        <source>The archive is damaged or cut off from here on. Get it again.</source>
        <translation>El archivo comprimido está dañado o cortado a partir de aquí. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>The archive is cut off within it. Get it again.</source>
        <translation>El archivo comprimido está cortado dentro de él. Obténgalo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %L2 members. Unpack it with another program and import what is needed.</source>
        <translation>«%1» tiene más de %L2 elementos. Descomprímalo con otro programa e importe lo necesario.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a tar: it is damaged or no tar. Get the file again.</source>
        <translation>«%1» no se puede leer como tar: está dañado o no es un tar. Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a zip: %2 Get the file again.</source>
        <translation>«%1» no se puede leer como zip: %2 Obtenga el archivo de nuevo.</translation>
    </message>
    <message>
        <source>the length of its comment does not fit: bytes are missing at its end, or were added to it.</source>
        <translation>la longitud de su comentario no cuadra: faltan bytes al final o se le añadieron.</translation>
    </message>
    <message>
        <source>it has no directory at its end; it is cut off or no zip.</source>
        <translation>no tiene directorio al final; está cortado o no es un zip.</translation>
    </message>
    <message>
        <source>it is one part of an archive that spreads over several files; join them first.</source>
        <translation>es una parte de un archivo comprimido repartido en varios archivos; únalos antes.</translation>
    </message>
    <message>
        <source>its ZIP64 directory record is not where it should be.</source>
        <translation>su registro de directorio ZIP64 no está donde debería.</translation>
    </message>
    <message>
        <source>its ZIP64 directory does not lie within the file.</source>
        <translation>su directorio ZIP64 no está dentro del archivo.</translation>
    </message>
    <message>
        <source>its directory does not lie within the file.</source>
        <translation>su directorio no está dentro del archivo.</translation>
    </message>
    <message>
        <source>It is packed by method %1, which is not read. Unpack the archive with another program first and import the files.</source>
        <translation>Está comprimido con el método %1, que no se lee. Descomprima antes el archivo comprimido con otro programa e importe los archivos.</translation>
    </message>
    <message>
        <source>It is damaged: it is stored as it is, yet its two sizes differ.</source>
        <translation>Está dañado: está guardado sin comprimir y, sin embargo, sus dos tamaños difieren.</translation>
    </message>
    <message>
        <source>It is damaged: its sizes are not stated.</source>
        <translation>Está dañado: no se declaran sus tamaños.</translation>
    </message>
    <message>
        <source>It is damaged: its header is not where it should be.</source>
        <translation>Está dañado: su cabecera no está donde debería.</translation>
    </message>
    <message>
        <source>an entry of its directory is damaged.</source>
        <translation>una entrada de su directorio está dañada.</translation>
    </message>
    <message>
        <source>an entry of its directory is cut off.</source>
        <translation>una entrada de su directorio está cortada.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is made to do harm: its member &quot;%2&quot; shares its bytes with another. It was not unpacked.</source>
        <translation>«%1» está hecho para causar daño: su elemento «%2» comparte sus bytes con otro. No se ha descomprimido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be unpacked into the folder for temporary files. Make room there and try again.</source>
        <translation>No se pudo descomprimir «%1» en la carpeta de archivos temporales. Libere espacio en ella e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>BatchSearch</name>
    <message>
        <source>%1 %2</source>
        <comment>kind and value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read: %2. Check that it exists and that you may read it.</source>
        <translation>No se puede leer «%1»: %2. Compruebe que existe y que tiene permiso de lectura.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 64 MB. Divide the list.</source>
        <translation>«%1» supera los 64 MB. Divida la lista.</translation>
    </message>
    <message>
        <source>Looking terms up</source>
        <translation>Buscando términos</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Sites and Domains</source>
        <translation>Sitios y dominios</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Other Entities</source>
        <translation>Otras entidades</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Evidence Text</source>
        <translation>Texto de pruebas</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Taken As</source>
        <translation>Tomado como</translation>
    </message>
</context>
<context>
    <name>CasNumber</name>
    <message>
        <source>&quot;%1&quot; is no CAS number. Write it with its hyphens, like 437-38-7.</source>
        <translation>«%1» no es un número CAS. Escríbalo con sus guiones, como 437-38-7.</translation>
    </message>
    <message>
        <source>The check digit of the CAS number &quot;%1&quot; is wrong. Compare it with its source.</source>
        <translation>El dígito de control del número CAS «%1» es incorrecto. Compárelo con su fuente.</translation>
    </message>
</context>
<context>
    <name>CaseCheck</name>
    <message>
        <source>Source &quot;%1&quot; should have %L2 records and has %L3.</source>
        <translation>La fuente «%1» debería tener %L2 registros y tiene %L3.</translation>
    </message>
    <message>
        <source>Source &quot;%1&quot; has records outside its bytes.</source>
        <translation>La fuente «%1» tiene registros fuera de sus bytes.</translation>
    </message>
    <message>
        <source>The records of &quot;%1&quot; are not as many as its sources name.</source>
        <translation>El número de registros de «%1» no coincide con el que indican sus fuentes.</translation>
    </message>
    <message>
        <source>The weight of link %1 is not what its sources come to.</source>
        <translation>El peso del vínculo %1 no es el que resulta de sus fuentes.</translation>
    </message>
    <message>
        <source>The listing &quot;%1&quot; is not shown by as many records as it says.</source>
        <translation>El número de registros que muestran el anuncio «%1» no es el que este indica.</translation>
    </message>
    <message>
        <source>The stored bytes of source &quot;%1&quot; are not those that were imported.</source>
        <translation>Los bytes guardados de la fuente «%1» no son los que se importaron.</translation>
    </message>
    <message>
        <source>The database is damaged: %1.</source>
        <translation>La base de datos está dañada: %1.</translation>
    </message>
    <message>
        <source>A row of table %1 refers to a row that is not there.</source>
        <translation>Una fila de la tabla %1 remite a una fila que no existe.</translation>
    </message>
    <message>
        <source>The history that came with &quot;%1&quot;: %2</source>
        <translation>El historial que llegó con «%1»: %2</translation>
    </message>
    <message>
        <source>The index of words was compared by its rows only, since the case is open for reading.</source>
        <translation>El índice de palabras se comparó solo por sus filas, porque el caso está abierto para lectura.</translation>
    </message>
    <message>
        <source>The index of words does not agree with the listing &quot;%1&quot;.</source>
        <translation>El índice de palabras no concuerda con el anuncio «%1».</translation>
    </message>
    <message>
        <source>The index of words does not agree with the listings.</source>
        <translation>El índice de palabras no concuerda con los anuncios.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ended where the damage begins.</source>
        <translation>«%1» terminó donde empieza el daño.</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Comprobando la base de datos</translation>
    </message>
    <message>
        <source>Checking references</source>
        <translation>Comprobando las referencias</translation>
    </message>
    <message>
        <source>Checking the history</source>
        <translation>Comprobando el historial</translation>
    </message>
    <message>
        <source>Checking counts</source>
        <translation>Comprobando los recuentos</translation>
    </message>
    <message>
        <source>Checking sources</source>
        <translation>Comprobando las fuentes</translation>
    </message>
    <message>
        <source>Checking the index of words</source>
        <translation>Comprobando el índice de palabras</translation>
    </message>
    <message>
        <source>Part of the file was overwritten or lost, as by a failing disk. What lies there may be wrong.</source>
        <translation>Una parte del archivo se sobrescribió o se perdió, como por un disco que falla. Lo que hay allí puede ser erróneo.</translation>
    </message>
    <message>
        <source>Something that was noted or judged stands without what it is about.</source>
        <translation>Algo que se anotó o se decidió ha quedado sin aquello de lo que trata.</translation>
    </message>
    <message>
        <source>The history does not prove what happened from there on: an entry was changed, removed or added by other means than this program.</source>
        <translation>El historial no prueba lo que ocurrió a partir de ahí: una entrada se cambió, se quitó o se añadió por otros medios que este programa.</translation>
    </message>
    <message>
        <source>A count on the pages and in packets may be wrong. The records themselves are not touched.</source>
        <translation>Un recuento en las páginas y en los expedientes puede ser erróneo. Los registros mismos no están afectados.</translation>
    </message>
    <message>
        <source>What was imported cannot be shown to be what it was: do not rely on this source as evidence.</source>
        <translation>No se puede demostrar que lo importado sea lo que era: no se apoye en esta fuente como prueba.</translation>
    </message>
    <message>
        <source>Searches may miss listings or find wrong ones. Nothing of the evidence is touched.</source>
        <translation>Las búsquedas pueden omitir anuncios o encontrar otros erróneos. Las pruebas no están afectadas.</translation>
    </message>
    <message>
        <source>What the copy shows of the history cannot be relied on.</source>
        <translation>No se puede confiar en lo que la copia muestra del historial.</translation>
    </message>
    <message>
        <source>Keep this file for examination, and go back to the newest copy that holds. Check the disk.</source>
        <translation>Conserve este archivo para su examen y vuelva a la copia íntegra más reciente. Compruebe el disco.</translation>
    </message>
    <message>
        <source>Go back to a copy in which the source holds, or import the original file into a new case.</source>
        <translation>Vuelva a una copia en la que la fuente sea íntegra, o importe el archivo original en un caso nuevo.</translation>
    </message>
    <message>
        <source>Ask those who made the copy for it again, and compare the digests on both sides.</source>
        <translation>Pida de nuevo la copia a quienes la hicieron y compare los resúmenes en ambos lados.</translation>
    </message>
    <message>
        <source>database</source>
        <translation>base de datos</translation>
    </message>
    <message>
        <source>references</source>
        <translation>referencias</translation>
    </message>
    <message>
        <source>history</source>
        <translation>historial</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>recuentos</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>index of words</source>
        <translation>índice de palabras</translation>
    </message>
    <message>
        <source>portable copy</source>
        <translation>copia portátil</translation>
    </message>
    <message>
        <source>Compare with a copy that holds (&quot;interdict-cli diff&quot; says what differs), and ask who had the file.</source>
        <translation>Compare con una copia íntegra («interdict-cli diff» dice en qué difieren) y pregunte quién tuvo el archivo.</translation>
    </message>
    <message>
        <source>Make a new case and merge this one into it: that reads its sources and counts again.</source>
        <translation>Cree un caso nuevo y combine este en él: así se leen sus fuentes y se cuenta de nuevo.</translation>
    </message>
    <message>
        <source>Make a new case and merge this one into it: that writes the index anew.</source>
        <translation>Cree un caso nuevo y combine este en él: así se escribe de nuevo el índice.</translation>
    </message>
</context>
<context>
    <name>CaseCompact</name>
    <message>
        <source>Compacting needs %1 beside the case for a while, and the disk has %2 left. Free some space, or move the case to a larger disk. The case was not changed.</source>
        <translation>La compactación necesita %1 junto al caso durante un rato, y al disco le quedan %2. Libere espacio o traslade el caso a un disco mayor. El caso no se modificó.</translation>
    </message>
    <message>
        <source>Another program reads the case. Close it there, then compact the case again.</source>
        <translation>Otro programa está leyendo el caso. Ciérrelo allí y compacte el caso de nuevo.</translation>
    </message>
    <message>
        <source>Writing the case anew</source>
        <translation>Escribiendo el caso de nuevo</translation>
    </message>
    <message>
        <source>The case could not be compacted: what was written differs from it. The case was not changed; run a full check of it.</source>
        <translation>No se pudo compactar el caso: lo que se escribió difiere de él. El caso no se modificó; haga una comprobación completa.</translation>
    </message>
    <message>
        <source>Compacted the case file; %1 of %2 were unused.</source>
        <translation>Se compactó el archivo del caso; %1 de %2 no se usaban.</translation>
    </message>
    <message>
        <source>Checking the new file</source>
        <translation>Comprobando el archivo nuevo</translation>
    </message>
    <message>
        <source>A portable copy has no unused room and stays as it is.</source>
        <translation>Una copia portátil no tiene espacio sin usar y queda como está.</translation>
    </message>
</context>
<context>
    <name>CaseFile</name>
    <message>
        <source>&quot;%1&quot; lies in a folder that cannot be written. Open it for reading only, or copy it elsewhere.</source>
        <translation>«%1» está en una carpeta en la que no se puede escribir. Ábralo solo para lectura o cópielo a otro lugar.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in use by %2 on %3 (process %4). Close it there, or open it for reading only.</source>
        <translation>«%1» está en uso por %2 en %3 (proceso %4). Ciérrelo allí o ábralo solo para lectura.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an Interdict case. To bring its content into a case, import it.</source>
        <translation>«%1» no es un caso de Interdict. Para llevar su contenido a un caso, impórtelo.</translation>
    </message>
    <message>
        <source>The case file is damaged. Work with a backup copy, and keep this file for examination.</source>
        <translation>El archivo del caso está dañado. Trabaje con una copia de seguridad y conserve este archivo para su examen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by a newer version of Interdict (format %2, this program knows %3). Update Interdict.</source>
        <translation>«%1» se escribió con una versión más reciente de Interdict (formato %2; este programa conoce el %3). Actualice Interdict.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no valid format number. Work with a backup copy.</source>
        <translation>«%1» no tiene un número de formato válido. Trabaje con una copia de seguridad.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was written by an older version of Interdict and must be upgraded: open it for writing once.</source>
        <translation>«%1» se escribió con una versión anterior de Interdict y debe actualizarse: ábralo una vez para escritura.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name, or open it.</source>
        <translation>«%1» ya existe. Elija otro nombre o ábralo.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist.</source>
        <translation>La carpeta «%1» no existe.</translation>
    </message>
    <message>
        <source>There is no file &quot;%1&quot;. Check the name and the folder.</source>
        <translation>No existe el archivo «%1». Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
        <source>A copy cannot replace the case it is made of. Choose another name.</source>
        <translation>Una copia no puede sustituir al caso del que se hace. Elija otro nombre.</translation>
    </message>
    <message>
        <source>If that program is gone, as after a power failure there, delete the file &quot;%1&quot;.</source>
        <translation>Si ese programa ya no existe, como tras un corte de corriente allí, borre el archivo «%1».</translation>
    </message>
</context>
<context>
    <name>CaseFilters</name>
    <message>
        <source>%1 %2 to %3</source>
        <extracomment>A clock (&quot;Seen&quot;), a day and a later day</extracomment>
        <translation>%1 del %2 al %3</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde el %2</translation>
    </message>
    <message>
        <source>%1 until %2</source>
        <translation>%1 hasta el %2</translation>
    </message>
    <message>
        <source>%1: %2 to %3</source>
        <translation>%1: de %2 a %3</translation>
    </message>
    <message>
        <source>%1: at most %2</source>
        <translation>%1: como máximo %2</translation>
    </message>
    <message>
        <source>%1: at least %2</source>
        <translation>%1: como mínimo %2</translation>
    </message>
    <message>
        <source>Only %1</source>
        <translation>Solo %1</translation>
    </message>
    <message>
        <source>Site: %1</source>
        <translation>Sitio: %1</translation>
    </message>
    <message>
        <source>Text: %1</source>
        <translation>Texto: %1</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Incautado</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>Categoría: %1</translation>
    </message>
    <message>
        <source>Origin: %1</source>
        <translation>Origen: %1</translation>
    </message>
    <message>
        <source>Destination: %1</source>
        <translation>Destino: %1</translation>
    </message>
    <message>
        <source>Marked %1</source>
        <translation>Marca de color: %1</translation>
    </message>
    <message>
        <source>Other kinds are left out of tables of entities and of the graph. Listings and charts stay.</source>
        <translation>Los demás tipos se omiten en las tablas de entidades y en el grafo. Los anuncios y los gráficos no cambian.</translation>
    </message>
    <message>
        <source>Listings of the site, and what has to do with them or is linked to it.</source>
        <translation>Anuncios del sitio, y lo que guarda relación o está vinculado con él.</translation>
    </message>
    <message>
        <source>Listings with these words, and entities with a part of their name.</source>
        <translation>Anuncios con estas palabras, y entidades que las tienen en parte de su nombre.</translation>
    </message>
    <message>
        <source>What records of these days show. An entity counts from its first to its last record.</source>
        <translation>Lo que muestran los registros de estos días. Una entidad cuenta desde su primer registro hasta el último.</translation>
    </message>
    <message>
        <source>Listings that stood online then, from their first to their last sighting, and what has to do with them.</source>
        <translation>Anuncios que estaban en línea entonces, desde su primer avistamiento hasta el último, y lo que guarda relación con ellos.</translation>
    </message>
    <message>
        <source>What shipments, seizures and notices of these days name. Listings: those of sellers who shipped one of them.</source>
        <translation>Lo que nombran los envíos, las incautaciones y los avisos de estos días. Anuncios: los de vendedores que remitieron uno de esos envíos.</translation>
    </message>
    <message>
        <source>How many records stand behind an entity, or how often a listing was seen.</source>
        <translation>Cuántos registros respaldan una entidad, o cuántas veces se vio un anuncio.</translation>
    </message>
    <message>
        <source>How many links an entity has. Listings and charts stay.</source>
        <translation>Cuántos vínculos tiene una entidad. Los anuncios y los gráficos no cambian.</translation>
    </message>
    <message>
        <source>Such listings, and the sellers, sites and identifiers that have to do with them.</source>
        <translation>Esos anuncios, y los vendedores, sitios e identificadores que guardan relación con ellos.</translation>
    </message>
    <message>
        <source>Entities with this mark, and the listings of such sellers.</source>
        <translation>Entidades con esta marca de color, y los anuncios de esos vendedores.</translation>
    </message>
</context>
<context>
    <name>CaseGraph</name>
    <message>
        <source>The graph is too large to be drawn. Choose a part of the case.</source>
        <translation>El grafo es demasiado grande para dibujarlo. Elija una parte del caso.</translation>
    </message>
    <message>
        <source>A link of the graph leads to an entity that is not in it. Build the graph again.</source>
        <translation>Un vínculo del grafo lleva a una entidad que no está en él. Genere el grafo de nuevo.</translation>
    </message>
</context>
<context>
    <name>CaseImport</name>
    <message>
        <source>Connecting listings, entities and links</source>
        <translation>Conectando anuncios, entidades y vínculos</translation>
    </message>
    <message>
        <source>The case has this file as source %1, whose import was withdrawn. Restore that import.</source>
        <translation>El caso tiene este archivo como fuente %1, cuya importación se retiró. Restaure esa importación.</translation>
    </message>
    <message>
        <source>Checking whether the case has this file</source>
        <translation>Comprobando si el caso tiene este archivo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; changed while it was imported; nothing was added. Import it again once it is complete.</source>
        <translation>«%1» cambió mientras se importaba; no se añadió nada. Impórtelo de nuevo cuando esté completo.</translation>
    </message>
    <message>
        <source>The case has these bytes as source %1, whose import was withdrawn. Restore that import.</source>
        <translation>El caso tiene estos bytes como fuente %1, cuya importación se retiró. Restaure esa importación.</translation>
    </message>
</context>
<context>
    <name>CaseMerge</name>
    <message>
        <source>Joining what analysts wrote</source>
        <translation>Uniendo lo que escribieron los analistas</translation>
    </message>
    <message>
        <source>Judgements of this case say that %1 and %2 are not the same, and this one would join them.</source>
        <translation>Las decisiones de este caso dicen que %1 y %2 no son el mismo, y esta los uniría.</translation>
    </message>
    <message>
        <source>A chain of judgements of this case joins %1 and %2.</source>
        <translation>Una cadena de decisiones de este caso une %1 y %2.</translation>
    </message>
    <message>
        <source>Checking references</source>
        <translation>Comprobando las referencias</translation>
    </message>
    <message>
        <source>The cases could not be merged: a row would name another that is not there. Nothing was changed; run a full check of both.</source>
        <translation>No se pudieron combinar los casos: una fila nombraría otra que no existe. No se modificó nada; haga una comprobación completa de ambos.</translation>
    </message>
    <message>
        <source>Merged the case &quot;%1&quot; into this one: %L2 new sources, %L3 records.</source>
        <translation>Se combinó el caso «%1» en este: %L2 fuentes nuevas, %L3 registros.</translation>
    </message>
    <message>
        <source>A case cannot be merged with itself. Choose another one.</source>
        <translation>Un caso no se puede combinar consigo mismo. Elija otro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a portable copy: it is for reading, and has not the whole of its sources. Merge the case it was made of.</source>
        <translation>«%1» es una copia portátil: es para lectura y no tiene sus fuentes completas. Combine el caso del que se hizo.</translation>
    </message>
    <message>
        <source>The history of the other case does not hold, so that it cannot be kept as proof: %1 Merge a copy of it that holds.</source>
        <translation>El historial del otro caso no es íntegro, de modo que no se puede conservar como prueba: %1 Combine una copia suya que sea íntegra.</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>confidence</source>
        <translation>certeza</translation>
    </message>
    <message>
        <source>colour</source>
        <translation>color</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>marca de difusión</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>corrected cells</source>
        <translation>celdas corregidas</translation>
    </message>
    <message>
        <source>content</source>
        <translation>contenido</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>respuesta</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>decisions about records</source>
        <translation>decisiones sobre registros</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marcas de color</translation>
    </message>
    <message>
        <source>drawn links</source>
        <translation>vínculos trazados</translation>
    </message>
    <message>
        <source>names given to entities</source>
        <translation>nombres dados a entidades</translation>
    </message>
    <message>
        <source>markings</source>
        <translation>marcas de difusión</translation>
    </message>
    <message>
        <source>mapping profiles</source>
        <translation>perfiles de correspondencia</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>remisiones</translation>
    </message>
    <message>
        <source>items of referrals</source>
        <translation>elementos de remisiones</translation>
    </message>
    <message>
        <source>events of referrals</source>
        <translation>sucesos de remisiones</translation>
    </message>
    <message>
        <source>outcomes of referrals</source>
        <translation>resultados de remisiones</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>expedientes</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>places in the graph</source>
        <translation>posiciones en el grafo</translation>
    </message>
    <message>
        <source>views of the graph</source>
        <translation>vistas del grafo</translation>
    </message>
    <message>
        <source>Completing links and the text index</source>
        <translation>Completando los vínculos y el índice de texto</translation>
    </message>
    <message>
        <source>There is no conflict &quot;%1&quot; between these cases. A preview of the merge names those that there are.</source>
        <translation>No hay ningún conflicto «%1» entre estos casos. Una vista previa de la combinación nombra los que hay.</translation>
    </message>
</context>
<context>
    <name>CaseOverview</name>
    <message>
        <source>Checking the files of the case</source>
        <translation>Comprobando los archivos del caso</translation>
    </message>
</context>
<context>
    <name>CasePages</name>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Analysis</source>
        <translation>Análisis</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Sites and Domains</source>
        <translation>Sitios y dominios</translation>
    </message>
    <message>
        <source>Shipments</source>
        <translation>Envíos</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Incautaciones</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Coincidencias</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
</context>
<context>
    <name>CaseProperties</name>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>agency</source>
        <translation>organismo</translation>
    </message>
    <message>
        <source>reference</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>marking</source>
        <translation>marca</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>zona horaria</translation>
    </message>
    <message>
        <source>The case has no name. Write one.</source>
        <translation>El caso no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time zone. Choose one of the list, such as &quot;Europe/Madrid&quot;.</source>
        <translation>«%1» no es una zona horaria. Elija una de la lista, como «Europe/Madrid».</translation>
    </message>
    <message>
        <source>Changed the properties of the case: %1.</source>
        <extracomment>&quot;name, marking&quot;: what of the case was changed</extracomment>
        <translation>Cambió las propiedades del caso: %1.</translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n anuncio</numerusform>
            <numerusform>%n anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>on %1, by %2</source>
        <translation>sobre %1, de %2</translation>
    </message>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>evidence text</source>
        <translation>texto de pruebas</translation>
    </message>
    <message>
        <source>saved searches</source>
        <translation>búsquedas guardadas</translation>
    </message>
    <message>
        <source>saved filters</source>
        <translation>filtros guardados</translation>
    </message>
</context>
<context>
    <name>CaseSession</name>
    <message>
        <source>Made the case &quot;%1&quot;.</source>
        <translation>Se creó el caso «%1».</translation>
    </message>
    <message>
        <source>The case is open for reading only. Save a copy of it and work in the copy.</source>
        <translation>El caso está abierto solo para lectura. Guarde una copia y trabaje en ella.</translation>
    </message>
    <message>
        <source>The note is empty. Write what should be remembered.</source>
        <translation>La nota está vacía. Escriba lo que deba recordarse.</translation>
    </message>
    <message>
        <source>What the note is about is not in the case.</source>
        <translation>Aquello a lo que se refiere la nota no está en el caso.</translation>
    </message>
    <message>
        <source>Added a note to &quot;%1&quot;.</source>
        <translation>Se añadió una nota a «%1».</translation>
    </message>
    <message>
        <source>Removed a note of %1.</source>
        <translation>Se eliminó una nota de %1.</translation>
    </message>
    <message>
        <source>The name is empty. Write a name, or undo to get the old one back.</source>
        <translation>El nombre está vacío. Escriba un nombre o deshaga para recuperar el anterior.</translation>
    </message>
    <message>
        <source>Renamed &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Se cambió el nombre «%1» por «%2».</translation>
    </message>
    <message>
        <source>A link needs two different ends. Choose another one.</source>
        <translation>Un vínculo necesita dos extremos distintos. Elija otro.</translation>
    </message>
    <message>
        <source>A link needs a reason. Write why the two belong together.</source>
        <translation>Un vínculo necesita un motivo. Escriba por qué van juntos los dos extremos.</translation>
    </message>
    <message>
        <source>Say in percent how sure you are, from 1 to 100.</source>
        <translation>Indique en porcentaje su grado de certeza, de 1 a 100.</translation>
    </message>
    <message>
        <source>Linked &quot;%1&quot; with &quot;%2&quot;.</source>
        <translation>Se vinculó «%1» con «%2».</translation>
    </message>
    <message>
        <source>This link was found in records; it is evidence and stays. Only links drawn by an analyst can be removed.</source>
        <translation>Este vínculo se halló en registros; es una prueba y permanece. Solo se pueden eliminar los vínculos trazados por un analista.</translation>
    </message>
    <message>
        <source>Removed a link drawn by %1.</source>
        <translation>Se eliminó un vínculo trazado por %1.</translation>
    </message>
    <message>
        <source>History entry %1 is missing.</source>
        <translation>Falta la entrada %1 del historial.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>unknown analyst</source>
        <translation>analista desconocido</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <translation>Deshecho: %1</translation>
    </message>
    <message>
        <source>Redone: %1</source>
        <translation>Rehecho: %1</translation>
    </message>
</context>
<context>
    <name>CaseTemplate</name>
    <message>
        <source>Empty Case</source>
        <translation>Caso vacío</translation>
    </message>
    <message>
        <source>Nothing is filled in.</source>
        <translation>No se rellena nada.</translation>
    </message>
    <message>
        <source>Online Market</source>
        <translation>Mercado en línea</translation>
    </message>
    <message>
        <source>Scraped or seized listings of a market, kept within the agency and those who need to know.</source>
        <translation>Anuncios extraídos o incautados de un mercado, para uso del organismo y de quienes necesiten conocerlos.</translation>
    </message>
    <message>
        <source>Parcels and Seizures</source>
        <translation>Paquetes e incautaciones</translation>
    </message>
    <message>
        <source>Shipments of a month with what was seized.</source>
        <translation>Envíos de un mes con lo incautado.</translation>
    </message>
    <message>
        <source>Domains of a Network</source>
        <translation>Dominios de una red</translation>
    </message>
    <message>
        <source>Shops and their registrations, to be told to registries.</source>
        <translation>Tiendas y sus registros, para comunicarlos a los registros de dominios.</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; cannot be read. Look at the file.</source>
        <translation>No se puede leer la plantilla «%1». Examine el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no template: it is JSON with a name. Look at the file, or remove it.</source>
        <translation>«%1» no es una plantilla: es JSON con un nombre. Examine el archivo o quítelo.</translation>
    </message>
    <message>
        <source>The template has no name. Write one.</source>
        <translation>La plantilla no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>The template could not be written to &quot;%1&quot;. Check that you may write there.</source>
        <translation>No se pudo escribir la plantilla en «%1». Compruebe que puede escribir allí.</translation>
    </message>
</context>
<context>
    <name>Centrality</name>
    <message>
        <source>Following the shortest ways</source>
        <translation>Siguiendo los caminos más cortos</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>Sending body</source>
        <translation>Organismo remitente</translation>
    </message>
    <message>
        <source>Set the case&apos;s agency or name the sending body for this packet.</source>
        <translation>Indique el organismo del caso o el organismo remitente de este expediente.</translation>
    </message>
    <message>
        <source>Legal authority of the sending body</source>
        <translation>Competencia legal del organismo remitente</translation>
    </message>
    <message>
        <source>Name the act or mandate that lets your body make the request; your legal office knows it.</source>
        <translation>Cite la ley o el mandato que permite a su organismo hacer la solicitud; su servicio jurídico lo conoce.</translation>
    </message>
    <message>
        <source>Jurisdiction</source>
        <translation>Jurisdicción</translation>
    </message>
    <message>
        <source>Name the country or state your body acts for.</source>
        <translation>Indique el país o estado en cuyo nombre actúa su organismo.</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
    <message>
        <source>Name the officer who answers for the referral.</source>
        <translation>Indique el funcionario que responde de la remisión.</translation>
    </message>
    <message>
        <source>Officer&apos;s role</source>
        <translation>Cargo del funcionario</translation>
    </message>
    <message>
        <source>Give the officer&apos;s rank or function.</source>
        <translation>Indique el rango o la función del funcionario.</translation>
    </message>
    <message>
        <source>Badge or file number</source>
        <translation>Número de placa o de expediente</translation>
    </message>
    <message>
        <source>Give the officer&apos;s badge number or your body&apos;s file number.</source>
        <translation>Indique el número de placa del funcionario o el número de expediente de su organismo.</translation>
    </message>
    <message>
        <source>Telephone for a call back</source>
        <translation>Teléfono para devolver la llamada</translation>
    </message>
    <message>
        <source>Give a number that the recipient can find on your body&apos;s public pages.</source>
        <translation>Indique un número que el destinatario pueda encontrar en las páginas públicas de su organismo.</translation>
    </message>
    <message>
        <source>Official e-mail address</source>
        <translation>Correo electrónico oficial</translation>
    </message>
    <message>
        <source>Give an address in your body&apos;s own domain.</source>
        <translation>Indique una dirección del dominio propio de su organismo.</translation>
    </message>
    <message>
        <source>Recipient&apos;s legal name</source>
        <translation>Denominación legal del destinatario</translation>
    </message>
    <message>
        <source>Take it from the recipient&apos;s imprint or abuse page.</source>
        <translation>Tómela del aviso legal o de la página de abusos del destinatario.</translation>
    </message>
    <message>
        <source>Address or desk it is sent to</source>
        <translation>Dirección o servicio al que se envía</translation>
    </message>
    <message>
        <source>Take it from the directory of recipients or from the recipient&apos;s abuse page, and check it before the first use.</source>
        <translation>Tómela del directorio de destinatarios o de la página de abusos del destinatario, y compruébela antes del primer uso.</translation>
    </message>
    <message>
        <source>Why this recipient can act</source>
        <translation>Por qué puede actuar este destinatario</translation>
    </message>
    <message>
        <source>Say what ties the items to the recipient: the top-level domain, the registration, the number, the site.</source>
        <translation>Indique qué une los elementos con el destinatario: el dominio de primer nivel, el registro del dominio, el número, el sitio.</translation>
    </message>
    <message>
        <source>By which way the request is made</source>
        <translation>Por qué vía se hace la solicitud</translation>
    </message>
    <message>
        <source>Name it: trusted notifier, registrar&apos;s terms, contact for law enforcement, court order and so on.</source>
        <translation>Indíquela: notificador de confianza, condiciones del registrador, contacto para fuerzas del orden, orden judicial, etc.</translation>
    </message>
    <message>
        <source>Requested action</source>
        <translation>Medida solicitada</translation>
    </message>
    <message>
        <source>Say in one sentence, with one verb and one object, what the recipient is asked to do.</source>
        <translation>Diga en una frase, con un verbo y un objeto, qué se pide al destinatario.</translation>
    </message>
    <message>
        <source>Latest useful date</source>
        <translation>Última fecha útil</translation>
    </message>
    <message>
        <source>Give the day after which the action no longer helps.</source>
        <translation>Indique el día a partir del cual la medida ya no sirve.</translation>
    </message>
    <message>
        <source>Voluntary, or compelled by which instrument</source>
        <translation>Voluntaria, u obligada por qué instrumento</translation>
    </message>
    <message>
        <source>Say that the request is voluntary, or name the order and its number.</source>
        <translation>Diga que la solicitud es voluntaria, o cite la orden y su número.</translation>
    </message>
    <message>
        <source>Whether the recipient may tell the subject</source>
        <translation>Si el destinatario puede informar al afectado</translation>
    </message>
    <message>
        <source>Choose it in the wizard.</source>
        <translation>Elíjalo en el asistente.</translation>
    </message>
    <message>
        <source>Summary of at most 1,000 characters</source>
        <translation>Resumen de 1000 caracteres como máximo</translation>
    </message>
    <message>
        <source>Write what was found, where and when; leave details to the exhibits.</source>
        <translation>Escriba qué se halló, dónde y cuándo; deje los detalles para los anexos.</translation>
    </message>
    <message>
        <source>At least one exhibit</source>
        <translation>Al menos un anexo</translation>
    </message>
    <message>
        <source>Choose an entity that is found in an imported record.</source>
        <translation>Elija una entidad que se halle en un registro importado.</translation>
    </message>
    <message>
        <source>Source, time and digest of each exhibit</source>
        <translation>Fuente, hora y resumen criptográfico de cada anexo</translation>
    </message>
    <message>
        <source>Choose entities that come from imported records; their sources say who imported them, and when.</source>
        <translation>Elija entidades que procedan de registros importados; sus fuentes dicen quién los importó y cuándo.</translation>
    </message>
    <message>
        <source>Basis in law or in the recipient&apos;s own terms</source>
        <translation>Fundamento en la ley o en las condiciones del propio destinatario</translation>
    </message>
    <message>
        <source>Cite the section of the law or the clause of the recipient&apos;s terms.</source>
        <translation>Cite el artículo de la ley o la cláusula de las condiciones del destinatario.</translation>
    </message>
    <message>
        <source>Prior notices</source>
        <translation>Avisos previos</translation>
    </message>
    <message>
        <source>Say who was told before, when, and what they answered; or that nobody was told.</source>
        <translation>Diga a quién se avisó antes, cuándo y qué respondió; o que no se avisó a nadie.</translation>
    </message>
    <message>
        <source>Harm</source>
        <translation>Daño</translation>
    </message>
    <message>
        <source>Say what harm was done or is near: overdoses, seizures, complaints, children.</source>
        <translation>Diga qué daño se ha causado o es inminente: sobredosis, incautaciones, quejas, menores.</translation>
    </message>
    <message>
        <source>Contact for corrections</source>
        <translation>Contacto para correcciones</translation>
    </message>
    <message>
        <source>Give an address at which the recipient can say that something is wrong, and how it will be corrected.</source>
        <translation>Indique una dirección en la que el destinatario pueda comunicar un error, y cómo se corregirá.</translation>
    </message>
    <message>
        <source>Manufacture, marketing, movement or money</source>
        <translation>Fabricación, comercialización, transporte o dinero</translation>
    </message>
    <message>
        <source>Say which of the four the referral is about.</source>
        <translation>Diga de cuál de los cuatro trata la remisión.</translation>
    </message>
    <message>
        <source>How sure the facts are, and how good the sources</source>
        <translation>Certeza de los hechos y calidad de las fuentes</translation>
    </message>
    <message>
        <source>Grade the sources and say how sure you are, for example A2 or likely.</source>
        <translation>Califique las fuentes e indique su grado de certeza, por ejemplo A2 o probable.</translation>
    </message>
    <message>
        <source>Number of items and their period</source>
        <translation>Número de elementos y su período</translation>
    </message>
    <message>
        <source>Import the records with their dates.</source>
        <translation>Importe los registros con sus fechas.</translation>
    </message>
    <message>
        <source>What is not alleged</source>
        <translation>Lo que no se alega</translation>
    </message>
    <message>
        <source>Say what the referral does not claim, for example that the recipient knew.</source>
        <translation>Diga qué no afirma la remisión, por ejemplo que el destinatario lo supiera.</translation>
    </message>
    <message>
        <source>Translation of foreign text</source>
        <translation>Traducción de textos extranjeros</translation>
    </message>
    <message>
        <source>Put the translation beside the original, or say that there is no foreign text.</source>
        <translation>Ponga la traducción junto al original, o diga que no hay textos extranjeros.</translation>
    </message>
    <message>
        <source>Request to keep records</source>
        <translation>Solicitud de conservar registros</translation>
    </message>
    <message>
        <source>Say which records are to be kept, and for how long.</source>
        <translation>Diga qué registros deben conservarse y por cuánto tiempo.</translation>
    </message>
    <message>
        <source>How the recipient is to answer</source>
        <translation>Cómo debe responder el destinatario</translation>
    </message>
    <message>
        <source>Ask for the receipt, the action, its date and the reason.</source>
        <translation>Pida el acuse de recibo, la medida, su fecha y el motivo.</translation>
    </message>
    <message>
        <source>At least one registered domain that was chosen</source>
        <translation>Al menos un dominio registrado elegido</translation>
    </message>
    <message>
        <source>Choose each domain to act on; those that are only linked with a chosen seller, and onion names, do not count.</source>
        <translation>Elija cada dominio sobre el que se deba actuar; no cuentan los que solo están vinculados con un vendedor elegido ni los nombres onion.</translation>
    </message>
    <message>
        <source>Registry and registrar, with the IANA id</source>
        <translation>Registro de dominios y registrador, con el ID de IANA</translation>
    </message>
    <message>
        <source>Import RDAP or WHOIS answers of the domains; the registry follows from the top-level domain.</source>
        <translation>Importe las respuestas RDAP o WHOIS de los dominios; el registro de dominios se deduce del dominio de primer nivel.</translation>
    </message>
    <message>
        <source>Full addresses of the offer and the checkout</source>
        <translation>Direcciones completas de la oferta y del pago</translation>
    </message>
    <message>
        <source>Import listings with their addresses, or write the addresses down: a domain alone is not enough.</source>
        <translation>Importe anuncios con sus direcciones, o anote las direcciones: no basta con un dominio.</translation>
    </message>
    <message>
        <source>Snapshot of the registration, with its time</source>
        <translation>Instantánea del registro del dominio, con su hora</translation>
    </message>
    <message>
        <source>Import the RDAP or WHOIS answer as a source; it holds status, events, name servers and the abuse contact.</source>
        <translation>Importe la respuesta RDAP o WHOIS como fuente; contiene el estado, los eventos, los servidores de nombres y el contacto para abusos.</translation>
    </message>
    <message>
        <source>Screenshots with their time</source>
        <translation>Capturas de pantalla con su hora</translation>
    </message>
    <message>
        <source>Import pictures or saved pages of the offer, the checkout and the contact as evidence files, or name them.</source>
        <translation>Importe imágenes o páginas guardadas de la oferta, del pago y del contacto como archivos de prueba, o nómbrelas.</translation>
    </message>
    <message>
        <source>Product and its schedule</source>
        <translation>Producto y su lista de fiscalización</translation>
    </message>
    <message>
        <source>Import the listings with titles that name the substance, or state it with its schedule.</source>
        <translation>Importe los anuncios con títulos que nombren la sustancia, o indíquela con su lista de fiscalización.</translation>
    </message>
    <message>
        <source>Proof that it ships to the jurisdiction</source>
        <translation>Prueba de que se envía a la jurisdicción</translation>
    </message>
    <message>
        <source>Import listings with a destination, or state the test purchase or the page that says so.</source>
        <translation>Importe anuncios con un destino, o indique la compra de prueba o la página que lo dice.</translation>
    </message>
    <message>
        <source>Result of the licence check</source>
        <translation>Resultado de la comprobación de la licencia</translation>
    </message>
    <message>
        <source>Look the pharmacy up in the register of licences and say what it shows.</source>
        <translation>Busque la farmacia en el registro de licencias y diga qué consta en él.</translation>
    </message>
    <message>
        <source>Warning letter, its delivery, deadline, and no adequate answer</source>
        <translation>Carta de advertencia, su entrega, su plazo y la falta de respuesta adecuada</translation>
    </message>
    <message>
        <source>Write the letter, record its delivery and receipt, and wait for its period to end; or say why none was sent.</source>
        <translation>Escriba la carta, anote su entrega y recepción, y espere a que venza su plazo; o diga por qué no se envió ninguna.</translation>
    </message>
    <message>
        <source>Whether it is the whole site</source>
        <translation>Si se trata de todo el sitio</translation>
    </message>
    <message>
        <source>Say whether all of the site serves the offers or only a part.</source>
        <translation>Diga si todo el sitio sirve a las ofertas o solo una parte.</translation>
    </message>
    <message>
        <source>Check for collateral damage</source>
        <translation>Comprobación de daños colaterales</translation>
    </message>
    <message>
        <source>Say whether others use the domain, its sub-domains or its mail.</source>
        <translation>Diga si otros usan el dominio, sus subdominios o su correo.</translation>
    </message>
    <message>
        <source>What ties the shipments together</source>
        <translation>Qué une los envíos entre sí</translation>
    </message>
    <message>
        <source>Choose the seller or the place that the shipments share.</source>
        <translation>Elija el vendedor o el lugar que los envíos tienen en común.</translation>
    </message>
    <message>
        <source>Reference of a test purchase</source>
        <translation>Referencia de una compra de prueba</translation>
    </message>
    <message>
        <source>Give its reference, or say that none was made.</source>
        <translation>Indique su referencia, o diga que no se hizo ninguna.</translation>
    </message>
    <message>
        <source>When it was last verified live</source>
        <translation>Última verificación en línea</translation>
    </message>
    <message>
        <source>Look again at most 48 hours before it is sent, and give the time.</source>
        <translation>Vuelva a mirar como máximo 48 horas antes del envío e indique la hora.</translation>
    </message>
    <message>
        <source>Whether the recipient signed the Framework to Address Abuse</source>
        <translation>Si el destinatario firmó el Framework to Address Abuse</translation>
    </message>
    <message>
        <source>See the list of signatories at dnsabuseframework.org.</source>
        <translation>Consulte la lista de firmantes en dnsabuseframework.org.</translation>
    </message>
    <message>
        <source>Offers made under the domain</source>
        <translation>Ofertas hechas con el dominio</translation>
    </message>
    <message>
        <source>Choose the sellers who advertise the domain; their listings come with them.</source>
        <translation>Elija los vendedores que anuncian el dominio; sus anuncios los acompañan.</translation>
    </message>
    <message>
        <source>Picture of the network</source>
        <translation>Imagen de la red</translation>
    </message>
    <message>
        <source>It is drawn by itself when the packet is built.</source>
        <translation>Se dibuja automáticamente al generar el expediente.</translation>
    </message>
    <message>
        <source>IP address and the time it was seen</source>
        <translation>Dirección IP y hora en que se vio</translation>
    </message>
    <message>
        <source>Import records that say where the domain is hosted, or state them.</source>
        <translation>Importe registros que digan dónde está alojado el dominio, o indíquelo.</translation>
    </message>
    <message>
        <source>Autonomous system</source>
        <translation>Sistema autónomo</translation>
    </message>
    <message>
        <source>State its number, from the registry of addresses.</source>
        <translation>Indique su número, según el registro de direcciones.</translation>
    </message>
    <message>
        <source>What shows the host behind a content network</source>
        <translation>Qué muestra el alojamiento que está tras una red de contenidos</translation>
    </message>
    <message>
        <source>State it, or that there is no content network.</source>
        <translation>Indíquelo, o diga que no hay red de contenidos.</translation>
    </message>
    <message>
        <source>Headers of the answers</source>
        <translation>Cabeceras de las respuestas</translation>
    </message>
    <message>
        <source>State them, or name the exhibit.</source>
        <translation>Indíquelas, o nombre el anexo.</translation>
    </message>
    <message>
        <source>Service that is used</source>
        <translation>Servicio utilizado</translation>
    </message>
    <message>
        <source>State it: hosting, content network, search, chat, analytics.</source>
        <translation>Indíquelo: alojamiento, red de contenidos, búsqueda, chat, analítica.</translation>
    </message>
    <message>
        <source>What is offered</source>
        <translation>Qué se ofrece</translation>
    </message>
    <message>
        <source>Choose the sellers who name the account; their listings come with them. Or state it.</source>
        <translation>Elija los vendedores que nombran la cuenta; sus anuncios los acompañan. O indíquelo.</translation>
    </message>
    <message>
        <source>Whether the request may be passed to the operator</source>
        <translation>Si la solicitud se puede transmitir al operador</translation>
    </message>
    <message>
        <source>Other customers who would be affected</source>
        <translation>Otros clientes que se verían afectados</translation>
    </message>
    <message>
        <source>State what else the address serves.</source>
        <translation>Indique a qué más sirve la dirección.</translation>
    </message>
    <message>
        <source>E-mail address of the account</source>
        <translation>Correo electrónico de la cuenta</translation>
    </message>
    <message>
        <source>State it, where known.</source>
        <translation>Indíquelo, si se conoce.</translation>
    </message>
    <message>
        <source>Ids of trackers and chats used on several sites</source>
        <translation>Identificadores de rastreadores y chats usados en varios sitios</translation>
    </message>
    <message>
        <source>State them with the sites.</source>
        <translation>Indíquelos con los sitios.</translation>
    </message>
    <message>
        <source>What ties the addresses together</source>
        <translation>Qué une las direcciones entre sí</translation>
    </message>
    <message>
        <source>Choose the sellers who are paid through them.</source>
        <translation>Elija los vendedores que cobran por medio de ellas.</translation>
    </message>
    <message>
        <source>Platform and the country of its site</source>
        <translation>Plataforma y país de su sitio</translation>
    </message>
    <message>
        <source>Name the site, for example ebay.co.uk, United Kingdom.</source>
        <translation>Nombre el sitio, por ejemplo ebay.co.uk, Reino Unido.</translation>
    </message>
    <message>
        <source>At least one listing with its number or address</source>
        <translation>Al menos un anuncio con su número o dirección</translation>
    </message>
    <message>
        <source>Choose a seller whose listings were imported with a reference or an address.</source>
        <translation>Elija un vendedor cuyos anuncios se importaran con una referencia o una dirección.</translation>
    </message>
    <message>
        <source>Seller&apos;s account of each listing</source>
        <translation>Cuenta del vendedor de cada anuncio</translation>
    </message>
    <message>
        <source>Import the listings with a column for the seller.</source>
        <translation>Importe los anuncios con una columna para el vendedor.</translation>
    </message>
    <message>
        <source>Title of each listing</source>
        <translation>Título de cada anuncio</translation>
    </message>
    <message>
        <source>Import the listings with a column for the title.</source>
        <translation>Importe los anuncios con una columna para el título.</translation>
    </message>
    <message>
        <source>Price of a listing</source>
        <translation>Precio de un anuncio</translation>
    </message>
    <message>
        <source>Import the listings with columns for price and currency.</source>
        <translation>Importe los anuncios con columnas para el precio y la moneda.</translation>
    </message>
    <message>
        <source>Quantity on offer</source>
        <translation>Cantidad ofrecida</translation>
    </message>
    <message>
        <source>State it, as the listing gives it.</source>
        <translation>Indíquela, tal como la da el anuncio.</translation>
    </message>
    <message>
        <source>Where the goods ship from</source>
        <translation>Desde dónde se envía la mercancía</translation>
    </message>
    <message>
        <source>Import the listings with a column for the origin.</source>
        <translation>Importe los anuncios con una columna para el origen.</translation>
    </message>
    <message>
        <source>When listings were seen</source>
        <translation>Cuándo se vieron los anuncios</translation>
    </message>
    <message>
        <source>Import the listings with a column for the date.</source>
        <translation>Importe los anuncios con una columna para la fecha.</translation>
    </message>
    <message>
        <source>Regulated machine, die or punch, precursor, or finished pill</source>
        <translation>Máquina regulada, matriz o punzón, precursor o comprimido acabado</translation>
    </message>
    <message>
        <source>Import the listings with a category, or state which of them the goods are.</source>
        <translation>Importe los anuncios con una categoría, o indique cuál de ellos es la mercancía.</translation>
    </message>
    <message>
        <source>Other listings with the same photographs</source>
        <translation>Otros anuncios con las mismas fotografías</translation>
    </message>
    <message>
        <source>Compare the photographs and name the listings.</source>
        <translation>Compare las fotografías y nombre los anuncios.</translation>
    </message>
    <message>
        <source>Keywords with their variants</source>
        <translation>Palabras clave con sus variantes</translation>
    </message>
    <message>
        <source>List the words with which such listings are found.</source>
        <translation>Enumere las palabras con las que se encuentran tales anuncios.</translation>
    </message>
    <message>
        <source>Compatible parts on offer</source>
        <translation>Piezas compatibles ofrecidas</translation>
    </message>
    <message>
        <source>Name dies, punches and feeders that fit.</source>
        <translation>Nombre matrices, punzones y alimentadores que encajen.</translation>
    </message>
    <message>
        <source>Whether it was listed before</source>
        <translation>Si se anunció antes</translation>
    </message>
    <message>
        <source>Import later records of the listings, or state it.</source>
        <translation>Importe registros posteriores de los anuncios, o indíquelo.</translation>
    </message>
    <message>
        <source>Text for buyers about the risk</source>
        <translation>Texto para los compradores sobre el riesgo</translation>
    </message>
    <message>
        <source>Propose a text.</source>
        <translation>Proponga un texto.</translation>
    </message>
    <message>
        <source>At least one shipment that was chosen</source>
        <translation>Al menos un envío elegido</translation>
    </message>
    <message>
        <source>Choose each shipment to act on; those that are only linked with a chosen seller do not count.</source>
        <translation>Elija cada envío sobre el que se deba actuar; no cuentan los que solo están vinculados con un vendedor elegido.</translation>
    </message>
    <message>
        <source>Dates of the shipments</source>
        <translation>Fechas de los envíos</translation>
    </message>
    <message>
        <source>Import the shipments with a column for the date; carriers use tracking numbers again after a year.</source>
        <translation>Importe los envíos con una columna para la fecha; los transportistas reutilizan los números de seguimiento al cabo de un año.</translation>
    </message>
    <message>
        <source>Kind of tracking number</source>
        <translation>Tipo de número de seguimiento</translation>
    </message>
    <message>
        <source>Check the tracking number; a valid one says whose it is.</source>
        <translation>Compruebe el número de seguimiento; si es válido, indica de quién es.</translation>
    </message>
    <message>
        <source>Sender and addressee, as written and in normal form</source>
        <translation>Remitente y destinatario del envío, tal como figuran y en forma normal</translation>
    </message>
    <message>
        <source>Import the shipments with columns for sender and recipient, or state them.</source>
        <translation>Importe los envíos con columnas para el remitente y el destinatario, o indíquelos.</translation>
    </message>
    <message>
        <source>Office or hub of origin and of destination</source>
        <translation>Oficina o centro de origen y de destino</translation>
    </message>
    <message>
        <source>Import the shipments with places, or state them; a UPU number names the country of origin.</source>
        <translation>Importe los envíos con lugares, o indíquelos; un número UPU nombra el país de origen.</translation>
    </message>
    <message>
        <source>Declared contents, weight and value, beside what was found</source>
        <translation>Contenido, peso y valor declarados, junto a lo hallado</translation>
    </message>
    <message>
        <source>State them from the label and from the inspection.</source>
        <translation>Indíquelos según la etiqueta y la inspección.</translation>
    </message>
    <message>
        <source>Pieces, and whether a master carton held them</source>
        <translation>Bultos, y si estaban en una caja mayor</translation>
    </message>
    <message>
        <source>State how many pieces there are, and which lay inside which.</source>
        <translation>Indique cuántos bultos hay y cuáles estaban dentro de cuáles.</translation>
    </message>
    <message>
        <source>Date lodged or seized, seal and test result</source>
        <translation>Fecha de depósito o incautación, precinto y resultado del análisis</translation>
    </message>
    <message>
        <source>State them from the seizure report or the laboratory.</source>
        <translation>Indíquelos según el acta de incautación o el laboratorio.</translation>
    </message>
    <message>
        <source>Account number of the sender</source>
        <translation>Número de cuenta del remitente</translation>
    </message>
    <message>
        <source>State it from the label or the carrier&apos;s data.</source>
        <translation>Indíquelo según la etiqueta o los datos del transportista.</translation>
    </message>
    <message>
        <source>Who made the label</source>
        <translation>Quién hizo la etiqueta</translation>
    </message>
    <message>
        <source>State the reseller of labels or the account.</source>
        <translation>Indique el revendedor de etiquetas o la cuenta.</translation>
    </message>
    <message>
        <source>Where the parcels were dropped</source>
        <translation>Dónde se depositaron los paquetes postales</translation>
    </message>
    <message>
        <source>State the office, the box or the shop.</source>
        <translation>Indique la oficina, el buzón o la tienda.</translation>
    </message>
    <message>
        <source>Telephone and e-mail address on the label</source>
        <translation>Teléfono y correo electrónico de la etiqueta</translation>
    </message>
    <message>
        <source>Import them with the shipments, or state them.</source>
        <translation>Impórtelos con los envíos, o indíquelos.</translation>
    </message>
    <message>
        <source>Look-alike parcels</source>
        <translation>Paquetes postales semejantes</translation>
    </message>
    <message>
        <source>List other parcels of the same look.</source>
        <translation>Enumere otros paquetes postales del mismo aspecto.</translation>
    </message>
    <message>
        <source>Next shipments to expect</source>
        <translation>Próximos envíos previstos</translation>
    </message>
    <message>
        <source>State when and by which way.</source>
        <translation>Indique cuándo y por qué medio.</translation>
    </message>
    <message>
        <source>Code of the goods</source>
        <translation>Código de la mercancía</translation>
    </message>
    <message>
        <source>State the HS code that was declared.</source>
        <translation>Indique el código HS que se declaró.</translation>
    </message>
    <message>
        <source>Photographs of the packaging</source>
        <translation>Fotografías del embalaje</translation>
    </message>
    <message>
        <source>Import them as evidence files, or name them.</source>
        <translation>Impórtelas como archivos de prueba, o nómbrelas.</translation>
    </message>
    <message>
        <source>Scan history</source>
        <translation>Historial de escaneos</translation>
    </message>
    <message>
        <source>Ask the carrier, or state what is known.</source>
        <translation>Pregunte al transportista, o indique lo que se sabe.</translation>
    </message>
    <message>
        <source>Merchant&apos;s name and descriptor as seen</source>
        <translation>Nombre y descriptor del comercio, tal como se vieron</translation>
    </message>
    <message>
        <source>State them as the checkout or the statement shows them.</source>
        <translation>Indíquelos tal como los muestra la página de pago o el extracto.</translation>
    </message>
    <message>
        <source>Address of the checkout, with a screenshot that shows the card marks</source>
        <translation>Dirección de la página de pago, con una captura de pantalla que muestre los logotipos de las tarjetas</translation>
    </message>
    <message>
        <source>State the address and name the screenshot: a checkout with a card mark is evidence by itself.</source>
        <translation>Indique la dirección y nombre la captura: una página de pago con un logotipo de tarjeta ya es una prueba.</translation>
    </message>
    <message>
        <source>Date, time, amount and currency</source>
        <translation>Fecha, hora, importe y moneda</translation>
    </message>
    <message>
        <source>State them from the test transaction or the offer.</source>
        <translation>Indíquelos según la transacción de prueba o la oferta.</translation>
    </message>
    <message>
        <source>Acquirer, processor or payment page, where visible</source>
        <translation>Adquirente, procesador o pasarela de pago, si son visibles</translation>
    </message>
    <message>
        <source>State them, or that none is visible.</source>
        <translation>Indíquelos, o diga que no se ve ninguno.</translation>
    </message>
    <message>
        <source>Tie between the front site and the real site</source>
        <translation>Relación entre el sitio pantalla y el sitio real</translation>
    </message>
    <message>
        <source>Draw the link between the two, or state it.</source>
        <translation>Trace el vínculo entre los dos, o indíquelo.</translation>
    </message>
    <message>
        <source>Reference of a test transaction</source>
        <translation>Referencia de una transacción de prueba</translation>
    </message>
    <message>
        <source>State the reference, the last four digits, the country of the BIN and the category code.</source>
        <translation>Indique la referencia, los cuatro últimos dígitos, el país del BIN y el código de categoría.</translation>
    </message>
    <message>
        <source>Linked merchants</source>
        <translation>Comercios vinculados</translation>
    </message>
    <message>
        <source>Choose those that share a site, a contact or an account.</source>
        <translation>Elija los que comparten un sitio, un contacto o una cuenta.</translation>
    </message>
    <message>
        <source>At least one address that was chosen</source>
        <translation>Al menos una dirección elegida</translation>
    </message>
    <message>
        <source>Choose each wallet to act on; those that are only linked with a chosen seller do not count.</source>
        <translation>Elija cada monedero sobre el que se deba actuar; no cuentan los que solo están vinculados con un vendedor elegido.</translation>
    </message>
    <message>
        <source>Chain and asset</source>
        <translation>Cadena y activo</translation>
    </message>
    <message>
        <source>Check the address; a valid one says its chain. State the asset where it is a token.</source>
        <translation>Compruebe la dirección; si es válida, indica su cadena. Indique el activo cuando sea un token.</translation>
    </message>
    <message>
        <source>Transaction hashes, amounts and times</source>
        <translation>Hashes, importes y horas de las transacciones</translation>
    </message>
    <message>
        <source>State them from the tracing.</source>
        <translation>Indíquelos según el rastreo.</translation>
    </message>
    <message>
        <source>Direction and hops to the exchange, with the method used</source>
        <translation>Dirección y saltos hasta la casa de cambio, con el método usado</translation>
    </message>
    <message>
        <source>State how the address leads to this exchange.</source>
        <translation>Indique cómo lleva la dirección a esta casa de cambio.</translation>
    </message>
    <message>
        <source>Page that shows the address</source>
        <translation>Página que muestra la dirección</translation>
    </message>
    <message>
        <source>Choose the seller whose listings or pages name the address.</source>
        <translation>Elija el vendedor cuyos anuncios o páginas nombran la dirección.</translation>
    </message>
    <message>
        <source>Account, login, IP and device data that are asked for</source>
        <translation>Datos de cuenta, acceso, IP y dispositivo que se piden</translation>
    </message>
    <message>
        <source>State which of FinCEN&apos;s kinds of data are asked for.</source>
        <translation>Indique cuáles de los tipos de datos de FinCEN se piden.</translation>
    </message>
    <message>
        <source>Source of the cluster and its confidence</source>
        <translation>Fuente de la agrupación y su certeza</translation>
    </message>
    <message>
        <source>State whose tracing it is and how sure.</source>
        <translation>Indique de quién es el rastreo y su grado de certeza.</translation>
    </message>
    <message>
        <source>Key term of the advisory</source>
        <translation>Término clave del aviso</translation>
    </message>
    <message>
        <source>State it, for example the one of FIN-2019-A003.</source>
        <translation>Indíquelo, por ejemplo el de FIN-2019-A003.</translation>
    </message>
    <message>
        <source>At least one account that was chosen</source>
        <translation>Al menos una cuenta elegida</translation>
    </message>
    <message>
        <source>Choose each handle or e-mail address to act on; those that are only linked with a chosen seller do not count.</source>
        <translation>Elija cada alias o correo electrónico sobre el que se deba actuar; no cuentan los que solo están vinculados con un vendedor elegido.</translation>
    </message>
    <message>
        <source>Numeric id, or the address of the profile at the time</source>
        <translation>ID numérico, o dirección del perfil en ese momento</translation>
    </message>
    <message>
        <source>State it: handles can be given up and taken by others.</source>
        <translation>Indíquelo: un alias puede abandonarse y pasar a otros.</translation>
    </message>
    <message>
        <source>Telephone or e-mail address shown</source>
        <translation>Teléfono o correo electrónico mostrado</translation>
    </message>
    <message>
        <source>Choose those that are linked with the account, or state that none is shown.</source>
        <translation>Elija los que están vinculados con la cuenta, o diga que no se muestra ninguno.</translation>
    </message>
    <message>
        <source>Messages or posts with their ids, addresses and times</source>
        <translation>Mensajes o publicaciones con sus ID, direcciones y horas</translation>
    </message>
    <message>
        <source>State them, each with its time and zone.</source>
        <translation>Indíquelos, cada uno con su hora y zona horaria.</translation>
    </message>
    <message>
        <source>Whether it is an emergency</source>
        <translation>Si es una emergencia</translation>
    </message>
    <message>
        <source>Say yes, with the danger, or no.</source>
        <translation>Diga que sí, con el peligro, o que no.</translation>
    </message>
    <message>
        <source>Invite links and number of members</source>
        <translation>Enlaces de invitación y número de miembros</translation>
    </message>
    <message>
        <source>State them.</source>
        <translation>Indíquelos.</translation>
    </message>
    <message>
        <source>When the preservation must be renewed</source>
        <translation>Cuándo debe renovarse la conservación</translation>
    </message>
    <message>
        <source>State the day; the program&apos;s clocks watch it.</source>
        <translation>Indique el día; los plazos del programa lo vigilan.</translation>
    </message>
    <message>
        <source>Digests of pictures</source>
        <translation>Resúmenes criptográficos de imágenes</translation>
    </message>
    <message>
        <source>List of sites</source>
        <translation>Lista de sitios</translation>
    </message>
    <message>
        <source>Choose the domains that the letter is about.</source>
        <translation>Elija los dominios de los que trata la carta.</translation>
    </message>
    <message>
        <source>Products, each with its exhibit</source>
        <translation>Productos, cada uno con su anexo</translation>
    </message>
    <message>
        <source>Choose listings of the sites.</source>
        <translation>Elija anuncios de los sitios.</translation>
    </message>
    <message>
        <source>Sections of law that are violated</source>
        <translation>Artículos de ley infringidos</translation>
    </message>
    <message>
        <source>Choose them from the citations.</source>
        <translation>Elíjalos entre las citas.</translation>
    </message>
    <message>
        <source>Days to answer</source>
        <translation>Días para responder</translation>
    </message>
    <message>
        <source>Choose a template, or give the number.</source>
        <translation>Elija una plantilla, o indique el número.</translation>
    </message>
    <message>
        <source>Operator&apos;s address</source>
        <translation>Dirección del operador</translation>
    </message>
    <message>
        <source>Take it from the site, from the registration, or from its contacts.</source>
        <translation>Tómela del sitio, del registro del dominio o de sus contactos.</translation>
    </message>
    <message>
        <source>Reference number of the letter</source>
        <translation>Número de referencia de la carta</translation>
    </message>
    <message>
        <source>Give your body&apos;s number.</source>
        <translation>Indique el número de su organismo.</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>Consecuencias</translation>
    </message>
    <message>
        <source>Say what follows without an adequate answer.</source>
        <translation>Diga qué sucederá si no hay una respuesta adecuada.</translation>
    </message>
    <message>
        <source>Who gets copies</source>
        <translation>Quién recibe copias</translation>
    </message>
    <message>
        <source>Name them, or say that nobody does.</source>
        <translation>Nómbrelos, o diga que nadie.</translation>
    </message>
</context>
<context>
    <name>Citation</name>
    <message>
        <source>Introducing a misbranded drug into interstate commerce.</source>
        <translation>Introducir en el comercio interestatal un medicamento con etiquetado indebido.</translation>
    </message>
    <message>
        <source>Introducing an unapproved new drug into interstate commerce.</source>
        <translation>Introducir en el comercio interestatal un medicamento nuevo no aprobado.</translation>
    </message>
    <message>
        <source>Doing an act to a drug, held for sale after shipment, that makes it misbranded.</source>
        <translation>Realizar sobre un medicamento, destinado a la venta tras su envío, un acto que haga indebido su etiquetado.</translation>
    </message>
    <message>
        <source>Dispensing a prescription drug without the prescription of a licensed practitioner.</source>
        <translation>Dispensar un medicamento de venta con receta sin la receta de un profesional autorizado.</translation>
    </message>
    <message>
        <source>Selling a new drug without an approved application.</source>
        <translation>Vender un medicamento nuevo sin una solicitud aprobada.</translation>
    </message>
    <message>
        <source>What is a drug.</source>
        <translation>Qué es un medicamento.</translation>
    </message>
    <message>
        <source>What is a new drug.</source>
        <translation>Qué es un medicamento nuevo.</translation>
    </message>
    <message>
        <source>Distributing or dispensing controlled substances without a registration.</source>
        <translation>Distribuir o dispensar sustancias fiscalizadas sin inscripción.</translation>
    </message>
    <message>
        <source>Delivering a controlled substance by means of the Internet without a valid prescription.</source>
        <translation>Suministrar una sustancia fiscalizada por medio de Internet sin receta válida.</translation>
    </message>
    <message>
        <source>Running an online pharmacy for controlled substances without a modified registration.</source>
        <translation>Operar una farmacia en línea de sustancias fiscalizadas sin una inscripción modificada.</translation>
    </message>
    <message>
        <source>Distributing controlled substances by means of the Internet, except as authorised.</source>
        <translation>Distribuir sustancias fiscalizadas por medio de Internet, salvo autorización.</translation>
    </message>
    <message>
        <source>A regulated person must report transactions in tableting and encapsulating machines.</source>
        <translation>Una persona regulada debe notificar las transacciones de máquinas de comprimir y encapsular.</translation>
    </message>
    <message>
        <source>Who is a regulated person, and what is a regulated transaction, in tableting and encapsulating machines.</source>
        <translation>Quién es una persona regulada, y qué es una transacción regulada, respecto de máquinas de comprimir y encapsular.</translation>
    </message>
    <message>
        <source>Possessing or distributing a tableting or encapsulating machine or die, knowing or having reason to believe that it will be used to make a controlled or counterfeit substance.</source>
        <translation>Poseer o distribuir una máquina de comprimir o encapsular o una matriz, a sabiendas o con motivos para creer que se usará para fabricar una sustancia fiscalizada o falsificada.</translation>
    </message>
    <message>
        <source>Report a tableting or encapsulating machine orally when it is ordered, and on DEA Form 452 within 15 calendar days after it is shipped; in force since 31 March 2017.</source>
        <translation>Notificar verbalmente una máquina de comprimir o encapsular cuando se encarga, y en el formulario DEA Form 452 en los 15 días naturales siguientes a su envío; en vigor desde el 31 de marzo de 2017.</translation>
    </message>
    <message>
        <source>Keep records of regulated transactions: date, names, addresses, quantity, way of transfer.</source>
        <translation>Conservar registros de las transacciones reguladas: fecha, nombres, direcciones, cantidad, modo de entrega.</translation>
    </message>
    <message>
        <source>Ask the other party to a regulated transaction for proof of identity.</source>
        <translation>Pedir a la otra parte de una transacción regulada una prueba de identidad.</translation>
    </message>
    <message>
        <source>Making, selling or keeping a punch, die or plate that puts the mark of another on a drug, so that it is a counterfeit drug.</source>
        <translation>Fabricar, vender o conservar un punzón, una matriz o una placa que ponga la marca de otro en un medicamento, de modo que sea un medicamento falsificado.</translation>
    </message>
    <message>
        <source>Postal items need advance electronic data on sender, recipient and contents.</source>
        <translation>Los artículos postales requieren datos electrónicos anticipados sobre el remitente, el destinatario y el contenido.</translation>
    </message>
    <message>
        <source>A provider must preserve records for 90 days on request, and for 90 days more on a renewed request.</source>
        <translation>Un proveedor debe conservar los registros durante 90 días si se le solicita, y durante 90 días más si se renueva la solicitud.</translation>
    </message>
    <message>
        <source>Advisory on illicit activity in convertible virtual currency: names the data that help in reports.</source>
        <translation>Aviso sobre actividad ilícita con moneda virtual convertible: nombra los datos que son útiles en los informes.</translation>
    </message>
    <message>
        <source>A registrar must take reasonable and prompt steps on reports of abuse, and review those of law enforcement of its own jurisdiction within 24 hours.</source>
        <translation>Un registrador debe adoptar medidas razonables y prontas ante las denuncias de abuso, y examinar en 24 horas las de las fuerzas del orden de su propia jurisdicción.</translation>
    </message>
    <message>
        <source>Names the illegal distribution of opioids online among the kinds of content on which a registry or registrar may act without a court order, on specific and credible notice.</source>
        <translation>Nombra la distribución ilegal de opioides en línea entre los tipos de contenido sobre los que un registro de dominios o un registrador puede actuar sin orden judicial, previo aviso concreto y creíble.</translation>
    </message>
    <message>
        <source>Orders to act against illegal content, and notices of it to hosting services.</source>
        <translation>Órdenes de actuar contra contenidos ilícitos, y avisos de estos a los servicios de alojamiento.</translation>
    </message>
    <message>
        <source>Supplying prescription only medicines without a prescription, or medicines without an authorisation.</source>
        <translation>Suministrar medicamentos sujetos a receta sin receta, o medicamentos sin autorización.</translation>
    </message>
    <message>
        <source>Supplying or offering to supply a controlled drug.</source>
        <translation>Suministrar u ofrecer el suministro de una droga fiscalizada.</translation>
    </message>
    <message>
        <source>Medicines need an authorisation, prescription only medicines a prescription, and sales at a distance the common logo.</source>
        <translation>Los medicamentos requieren autorización, los sujetos a receta requieren receta, y la venta a distancia requiere el logotipo común.</translation>
    </message>
    <message>
        <source>Sale of prescription medicines over the Internet is prohibited; medicines need an authorisation.</source>
        <translation>La venta por Internet de medicamentos sujetos a receta está prohibida; los medicamentos requieren autorización.</translation>
    </message>
    <message>
        <source>Only pharmacists may sell medicines, not outside the pharmacy; offers and mediation online are prohibited.</source>
        <translation>Solo los farmacéuticos pueden vender medicamentos, y no fuera de la farmacia; se prohíben las ofertas y la mediación en línea.</translation>
    </message>
    <message>
        <source>Advertising, selling and mediating narcotics is prohibited.</source>
        <translation>Se prohíbe anunciar estupefacientes, venderlos y mediar en su venta.</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>&quot;%1&quot; is no time. Write it as in 2026-01-31T12:00:00Z.</source>
        <translation>«%1» no es una hora. Escríbala como en 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>--%1 takes a number, not &quot;%2&quot;.</source>
        <translation>--%1 requiere un número, no «%2».</translation>
    </message>
    <message>
        <source>%1 compared with %2
</source>
        <translation>%1 comparado con %2
</translation>
    </message>
    <message>
        <source>These are not two packets of this program: their files are compared by checksum.
</source>
        <translation>No son dos expedientes de este programa: sus archivos se comparan por suma de comprobación.
</translation>
    </message>
    <message>
        <source>Nothing is new, changed or gone.
</source>
        <translation>No hay nada nuevo, cambiado ni desaparecido.
</translation>
    </message>
    <message>
        <source>&quot;compare&quot; takes two packets, the older first, as in: interdict-cli compare old.zip new.zip</source>
        <translation>«compare» requiere dos expedientes, primero el más antiguo, como en: interdict-cli compare old.zip new.zip</translation>
    </message>
    <message>
        <source>Say what is new, changed and gone between two packets.</source>
        <translation>Indicar lo nuevo, lo cambiado y lo desaparecido entre dos expedientes.</translation>
    </message>
    <message>
        <source>The request, entities, listings, links, exhibits and sources; of bags of others their files,
by checksum. It does not check the packets: see &quot;verify&quot;.
Example: interdict-cli compare january.zip february.zip</source>
        <translation>La solicitud, entidades, anuncios, vínculos, anexos y fuentes; de los paquetes BagIt ajenos, sus archivos,
por suma de comprobación. No comprueba los expedientes: véase «verify».
Ejemplo: interdict-cli compare january.zip february.zip</translation>
    </message>
    <message>
        <source>&quot;copy&quot; takes a case and the name of the copy, as in: interdict-cli copy harbour.icase backup.icase</source>
        <translation>«copy» requiere un caso y el nombre de la copia, como en: interdict-cli copy harbour.icase backup.icase</translation>
    </message>
    <message>
        <source>&quot;%1&quot; exists already. Choose another name.</source>
        <translation>«%1» ya existe. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Copied the case to %1.</source>
        <translation>El caso se copió en %1.</translation>
    </message>
    <message>
        <source>Save a copy of a case, even while it is in use.</source>
        <translation>Guardar una copia de un caso, incluso mientras está en uso.</translation>
    </message>
    <message>
        <source>The copy is whole and consistent.
Example: interdict-cli copy harbour.icase backup.icase</source>
        <translation>La copia es completa y coherente.
Ejemplo: interdict-cli copy harbour.icase backup.icase</translation>
    </message>
    <message>
        <source>Only where somebody who can act was not told.</source>
        <translation>Solo donde no se notificó a alguien que puede actuar.</translation>
    </message>
    <message>
        <source>&quot;coverage&quot; takes a case; &quot;interdict-cli coverage --help&quot; shows an example.</source>
        <translation>«coverage» requiere un caso; «interdict-cli coverage --help» muestra un ejemplo.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>En torno a</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Told</source>
        <translation>Notificado</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>Who has been told what of each network, and who has not.</source>
        <translation>A quién se ha notificado qué de cada red, y a quién no.</translation>
    </message>
    <message>
        <source>A line for each network and each recipient who can act on it or was told of it. A network is what
judgements and links join, but for market places and what many share. Told is what a referral of the
docket was sent about.
Example: interdict-cli coverage harbour.icase --untold</source>
        <translation>Una línea por cada red y cada destinatario que puede actuar sobre ella o recibió notificación de ella. Una
red es lo que unen las decisiones y los vínculos, salvo las plataformas de venta y lo que muchos comparten.
Notificado es aquello sobre lo que se envió una remisión del registro de remisiones.
Ejemplo: interdict-cli coverage harbour.icase --untold</translation>
    </message>
    <message>
        <source>There is no state &quot;%1&quot;.</source>
        <translation>No existe el estado «%1».</translation>
    </message>
    <message>
        <source>There is no kind of recipient &quot;%1&quot;.</source>
        <translation>No existe el tipo de destinatario «%1».</translation>
    </message>
    <message>
        <source>There is no outcome &quot;%1&quot;; there is %2.</source>
        <translation>No existe el resultado «%1»; existen: %2.</translation>
    </message>
    <message>
        <source>&quot;docket CASE ics&quot; needs --out FILE, as in: interdict-cli docket harbour.icase ics --out harbour.ics</source>
        <translation>«docket CASE ics» requiere --out FILE, como en: interdict-cli docket harbour.icase ics --out harbour.ics</translation>
    </message>
    <message>
        <source>The calendar &quot;%1&quot; could not be written: %2.</source>
        <translation>No se pudo escribir el calendario «%1»: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n date(s) to %1.</source>
        <translation>
            <numerusform>Se escribió %n fecha en %1.</numerusform>
            <numerusform>Se escribieron %n fechas en %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>--by takes &quot;recipient&quot; or &quot;kind&quot;, not &quot;%1&quot;.</source>
        <translation>--by requiere «recipient» o «kind», no «%1».</translation>
    </message>
    <message>
        <source>The last step was none of the docket: %1</source>
        <translation>El último paso no fue del registro de remisiones: %1</translation>
    </message>
    <message>
        <source>&quot;docket&quot; takes a case and what to do: list, show, create, move, outcome, check, renew, set-due, attach, due, ics, charts, undo or redo, as in: interdict-cli docket harbour.icase move R-0001 sent --at 2020-06-08 --proof &quot;message 4711&quot;</source>
        <translation>«docket» requiere un caso y lo que se debe hacer: list, show, create, move, outcome, check, renew, set-due, attach, due, ics, charts, undo o redo, como en: interdict-cli docket harbour.icase move R-0001 sent --at 2020-06-08 --proof &quot;message 4711&quot;</translation>
    </message>
    <message>
        <source>Referrals: their states, clocks and outcomes, what is due, and how it went.</source>
        <translation>Remisiones: sus estados, plazos y resultados, lo que vence y cómo fue.</translation>
    </message>
    <message>
        <source>  list [--state S] [--kind K]      all referrals, with what is due next
  show R                           one, with items, clocks and what happened
  create --kind K --to NAME --entity E… --listing N…
  move R… STATE [--at DAY] [--note TEXT] [--proof TEXT | --record N | --file F]
  outcome R OUTCOME [--item I…] [--at DAY] [--record N | --file F]
  renew R CLOCK, set-due R CLOCK --due DAY --note TEXT
  attach R PACKET                  a packet that was built is its next revision
  due [--days N], ics --out FILE, charts [--by recipient|kind]
States: draft, reviewed (by another than the author), signed, sent (with proof), acknowledged,
question, acted, refused (with the reason), verified, re-appeared, closed (with the reason).
Outcomes: server-hold, client-hold, deleted, out-of-stock, unlisted, removed, seller-closed, stopped,
frozen, preserved, re-listed, moved, still-up. One counts as verified by the record or evidence file
that shows it.
Examples:
  interdict-cli docket harbour.icase create --kind registry --to &quot;Example Registry&quot; --entity domain:pills.example
  interdict-cli docket harbour.icase move R-0001 reviewed --author ben --at 2020-06-08
  interdict-cli docket harbour.icase outcome R-0001 server-hold --record 812 --at 2020-06-19
  interdict-cli docket harbour.icase due --days 7 --now 2020-06-20 --json
  interdict-cli docket harbour.icase ics --out harbour.ics</source>
        <translation>  list [--state S] [--kind K]      todas las remisiones, con lo próximo que vence
  show R                           una, con sus elementos, plazos y lo sucedido
  create --kind K --to NAME --entity E… --listing N…
  move R… STATE [--at DAY] [--note TEXT] [--proof TEXT | --record N | --file F]
  outcome R OUTCOME [--item I…] [--at DAY] [--record N | --file F]
  renew R CLOCK, set-due R CLOCK --due DAY --note TEXT
  attach R PACKET                  un expediente ya generado es su siguiente revisión
  due [--days N], ics --out FILE, charts [--by recipient|kind]
Estados: draft, reviewed (por alguien distinto del autor), signed, sent (con justificante), acknowledged,
question, acted, refused (con el motivo), verified, re-appeared, closed (con el motivo).
Resultados: server-hold, client-hold, deleted, out-of-stock, unlisted, removed, seller-closed, stopped,
frozen, preserved, re-listed, moved, still-up. Uno cuenta como verificado por el registro o el archivo de
prueba que lo muestra.
Ejemplos:
  interdict-cli docket harbour.icase create --kind registry --to &quot;Example Registry&quot; --entity domain:pills.example
  interdict-cli docket harbour.icase move R-0001 reviewed --author ben --at 2020-06-08
  interdict-cli docket harbour.icase outcome R-0001 server-hold --record 812 --at 2020-06-19
  interdict-cli docket harbour.icase due --days 7 --now 2020-06-20 --json
  interdict-cli docket harbour.icase ics --out harbour.ics</translation>
    </message>
    <message>
        <source>Kind of recipient: registry, registrar, hosting, retailer, carrier …</source>
        <translation>Tipo de destinatario: registry, registrar, hosting, retailer, carrier …</translation>
    </message>
    <message>
        <source>The recipient&apos;s legal name.</source>
        <translation>La denominación legal del destinatario.</translation>
    </message>
    <message>
        <source>The recipient&apos;s token in the directory of recipients.</source>
        <translation>El identificador del destinatario en el directorio de destinatarios.</translation>
    </message>
    <message>
        <source>An entity to refer: #12, seller:NAME or a name; may be repeated.</source>
        <translation>Una entidad que remitir: #12, seller:NAME o un nombre; se puede repetir.</translation>
    </message>
    <message>
        <source>A listing to refer, by its number; may be repeated.</source>
        <translation>Un anuncio que remitir, por su número; se puede repetir.</translation>
    </message>
    <message>
        <source>What the referral is called.</source>
        <translation>Cómo se llama la remisión.</translation>
    </message>
    <message>
        <source>TLP marking (TLP:AMBER).</source>
        <translation>Marca de difusión TLP (TLP:AMBER).</translation>
    </message>
    <message>
        <source>The way the request takes, such as trusted-notifier.</source>
        <translation>La vía que sigue la solicitud, como trusted-notifier.</translation>
    </message>
    <message>
        <source>What ties the items, the same for all referrals of a network.</source>
        <translation>Qué une los elementos, igual para todas las remisiones de una red.</translation>
    </message>
    <message>
        <source>Why this recipient can act.</source>
        <translation>Por qué puede actuar este destinatario.</translation>
    </message>
    <message>
        <source>List only referrals in this state.</source>
        <translation>Mostrar solo las remisiones en este estado.</translation>
    </message>
    <message>
        <source>When it happened: 2020-06-08 or 2020-06-08T10:00:00Z; otherwise now.</source>
        <translation>Cuándo sucedió: 2020-06-08 o 2020-06-08T10:00:00Z; si se omite, ahora.</translation>
    </message>
    <message>
        <source>The time to reckon with; the same as --time.</source>
        <translation>La hora con la que se calcula; igual que --time.</translation>
    </message>
    <message>
        <source>What is to be remembered with it.</source>
        <translation>Lo que debe recordarse con ello.</translation>
    </message>
    <message>
        <source>Proof in words, such as the number of a message.</source>
        <translation>Justificante en palabras, como el número de un mensaje.</translation>
    </message>
    <message>
        <source>The record that shows it, by its number.</source>
        <translation>El registro que lo muestra, por su número.</translation>
    </message>
    <message>
        <source>The evidence file that shows it: a source of the case, by name or number.</source>
        <translation>El archivo de prueba que lo muestra: una fuente del caso, por nombre o número.</translation>
    </message>
    <message>
        <source>An item of the referral: #N as &quot;show&quot; numbers them, or a name; otherwise all.</source>
        <translation>Un elemento de la remisión: #N como los numera «show», o un nombre; si se omite, todos.</translation>
    </message>
    <message>
        <source>With &quot;check&quot;: note what was found.</source>
        <translation>Con «check»: anotar lo hallado.</translation>
    </message>
    <message>
        <source>The day until which a clock runs.</source>
        <translation>El día hasta el que corre un plazo.</translation>
    </message>
    <message>
        <source>With &quot;due&quot;: up to so many days ahead (0: overdue and today).</source>
        <translation>Con «due»: hasta tantos días por adelantado (0: vencido y hoy).</translation>
    </message>
    <message>
        <source>With &quot;charts&quot;: by &quot;recipient&quot; (otherwise) or by &quot;kind&quot;.</source>
        <translation>Con «charts»: por «recipient» (predeterminado) o por «kind».</translation>
    </message>
    <message>
        <source>With &quot;ics&quot;: the file to write.</source>
        <translation>Con «ics»: el archivo que se escribe.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Write it as in 2020-06-08, or 2020-06-08T10:00:00Z.</source>
        <translation>«%1» no es una hora. Escríbala como en 2020-06-08 o 2020-06-08T10:00:00Z.</translation>
    </message>
    <message>
        <source>Referral %1 has no item, or several, that &quot;%2&quot; names. &quot;docket CASE show %1&quot; numbers them.</source>
        <translation>La remisión %1 no tiene ningún elemento, o tiene varios, con el nombre «%2». «docket CASE show %1» los numera.</translation>
    </message>
    <message>
        <source>The referral of the docket that it is a packet of, as in R-0001; what other options do not say is taken from it.</source>
        <translation>La remisión del registro de remisiones a la que pertenece el expediente, como R-0001; lo que otras opciones no indican se toma de ella.</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>file #%1</source>
        <translation>archivo #%1</translation>
    </message>
    <message>
        <source>clock %1 renewed</source>
        <translation>plazo %1 renovado</translation>
    </message>
    <message>
        <source>clock %1 set to %2</source>
        <translation>plazo %1 fijado al %2</translation>
    </message>
    <message>
        <source>item</source>
        <translation>elemento</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>last verified</source>
        <translation>última verificación</translation>
    </message>
    <message>
        <source>on</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>prueba</translation>
    </message>
    <message>
        <source>clock</source>
        <translation>plazo</translation>
    </message>
    <message>
        <source>what</source>
        <translation>qué</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>status</source>
        <translation>situación</translation>
    </message>
    <message>
        <source>when</source>
        <translation>cuándo</translation>
    </message>
    <message>
        <source>by</source>
        <translation>por</translation>
    </message>
    <message>
        <source>proof</source>
        <translation>justificante</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>referral</source>
        <translation>remisión</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>since</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>tipo</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>items</source>
        <translation>elementos</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecidos</translation>
    </message>
    <message>
        <source>next</source>
        <translation>siguiente</translation>
    </message>
    <message>
        <source>due</source>
        <translation>vence</translation>
    </message>
    <message>
        <source>%1  %2
to %3 (%4), %5
state: %6 since %7, drafted by %8
</source>
        <translation>%1  %2
a %3 (%4), %5
estado: %6 desde %7, redactada por %8
</translation>
    </message>
    <message>
        <source>packet %1, revision %2: %3
</source>
        <translation>expediente %1, revisión %2: %3
</translation>
    </message>
    <message>
        <source>Nothing is due by %1.
</source>
        <translation>Nada vence hasta el %1.
</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>All of it was noted.</source>
        <translation>Todo ello se anotó.</translation>
    </message>
    <message>
        <source>Nothing was noted; --save does it.</source>
        <translation>No se anotó nada; --save lo hace.</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>acted</source>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>share acted</source>
        <translation>% atendidas</translation>
    </message>
    <message>
        <source>median days</source>
        <translation>mediana de días</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abiertas</translation>
    </message>
    <message>
        <source>re-appeared</source>
        <translation>reaparecidas</translation>
    </message>
    <message>
        <source>share gone</source>
        <translation>% desaparecidos</translation>
    </message>
    <message>
        <source>&quot;extract&quot; takes a case, a source&apos;s number and a file, as in: interdict-cli extract harbour.icase 1 copy.csv</source>
        <translation>«extract» requiere un caso, el número de una fuente y un archivo, como en: interdict-cli extract harbour.icase 1 copy.csv</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>The stored bytes of source &quot;%1&quot; are not those that were imported; nothing was written. Use a backup copy of the case.</source>
        <translation>Los bytes guardados de la fuente «%1» no son los que se importaron; no se escribió nada. Use una copia de seguridad del caso.</translation>
    </message>
    <message>
        <source>Wrote the original bytes of &quot;%1&quot; to %2; their SHA-256 is that of the import, %3.</source>
        <translation>Los bytes originales de «%1» se escribieron en %2; su SHA-256 es el de la importación, %3.</translation>
    </message>
    <message>
        <source>Write an imported file out again, bit for bit.</source>
        <translation>Escribir de nuevo un archivo importado, bit a bit.</translation>
    </message>
    <message>
        <source>SOURCE is its number as &quot;info&quot; shows it.
Example: interdict-cli extract harbour.icase 1 copy.csv</source>
        <translation>SOURCE es su número, tal como lo muestra «info».
Ejemplo: interdict-cli extract harbour.icase 1 copy.csv</translation>
    </message>
    <message>
        <source>At most this many of each (20).</source>
        <translation>Como máximo, este número de cada tipo (20).</translation>
    </message>
    <message>
        <source>&quot;find&quot; takes a case and words, as in: interdict-cli find harbour.icase fentanyl patch</source>
        <translation>«find» requiere un caso y palabras, como en: interdict-cli find harbour.icase fentanyl patch</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>detail</source>
        <translation>detalle</translation>
    </message>
    <message>
        <source>first</source>
        <translation>primero</translation>
    </message>
    <message>
        <source>%1 entities and %2 listings
</source>
        <translation>%1 entidades y %2 anuncios
</translation>
    </message>
    <message>
        <source>picture: write it as SVG.</source>
        <translation>picture: escribirla como SVG.</translation>
    </message>
    <message>
        <source>picture: write it as PNG.</source>
        <translation>picture: escribirla como PNG.</translation>
    </message>
    <message>
        <source>picture: write it as PDF.</source>
        <translation>picture: escribirla como PDF.</translation>
    </message>
    <message>
        <source>picture: the PDF as a poster of A4 sheets, such as 3x2 (1x1).</source>
        <translation>picture: el PDF como póster de hojas A4, por ejemplo 3x2 (1x1).</translation>
    </message>
    <message>
        <source>picture: dots per inch of the PNG, 96 to 1200 (96); width and height stay.</source>
        <translation>picture: puntos por pulgada del PNG, de 96 a 1200 (96); el ancho y el alto no cambian.</translation>
    </message>
    <message>
        <source>picture: above it.</source>
        <translation>picture: texto encima de ella.</translation>
    </message>
    <message>
        <source>picture: on each sheet, such as TLP:AMBER.</source>
        <translation>picture: en cada hoja, por ejemplo TLP:AMBER.</translation>
    </message>
    <message>
        <source>picture: on a dark ground.</source>
        <translation>picture: sobre fondo oscuro.</translation>
    </message>
    <message>
        <source>picture: in pixels (1600).</source>
        <translation>picture: en píxeles (1600).</translation>
    </message>
    <message>
        <source>picture: in pixels (1000).</source>
        <translation>picture: en píxeles (1000).</translation>
    </message>
    <message>
        <source>layout, metrics: write the table; &quot;-&quot; is standard output.</source>
        <translation>layout, metrics: escribir la tabla; «-» es la salida estándar.</translation>
    </message>
    <message>
        <source>picture, layout, metrics, export: another start for what is chosen by chance (1).</source>
        <translation>picture, layout, metrics, export: otro punto de partida para lo que se elige al azar (1).</translation>
    </message>
    <message>
        <source>metrics: nodes from which ways are followed in parts of more than 10,000 nodes (1000).</source>
        <translation>metrics: nodos desde los que se siguen caminos en partes de más de 10 000 nodos (1000).</translation>
    </message>
    <message>
        <source>metrics, paths, holders: at most this many lines (20).</source>
        <translation>metrics, paths, holders: como máximo, este número de líneas (20).</translation>
    </message>
    <message>
        <source>export: graphml, gexf or csv.</source>
        <translation>export: graphml, gexf o csv.</translation>
    </message>
    <message>
        <source>export: lay the graph out and write where each node lies.</source>
        <translation>export: disponer el grafo y escribir dónde está cada nodo.</translation>
    </message>
    <message>
        <source>Only what lies around this entity of a case; may be given several times.</source>
        <translation>Solo lo que rodea a esta entidad de un caso; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>How many links from there (1).</source>
        <translation>A cuántos vínculos de ahí (1).</translation>
    </message>
    <message>
        <source>With a case&apos;s listings as nodes.</source>
        <translation>Con los anuncios de un caso como nodos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder or make room there.</source>
        <translation>No se puede escribir «%1». Elija otra carpeta o libere espacio en ella.</translation>
    </message>
    <message>
        <source>Draw a graph, ask it questions, write it for other programs.</source>
        <translation>Dibujar un grafo, consultarlo, escribirlo para otros programas.</translation>
    </message>
    <message>
        <source>Takes a case, or a GraphML, GEXF, GML or edge-list file (CSV, tabs or blanks; two names a line, a
third number is the weight). The same input and seed give the same answer.

  picture CASE|FILE --svg FILE        the graph as SVG, PNG or PDF; also without the word &quot;picture&quot;
  layout CASE|FILE --csv FILE         where each node lies: id, x, y; links are about 100 long,
                                      y grows downwards; says the seconds taken by the layout alone;
                                      --layout KIND: by force, sellers as hubs, on a time axis, by
                                      community, in rings around a node, from seller to recipient
  metrics CASE|FILE [--csv FILE]      a row a node: degree (neighbours), weighted degree (records),
                                      component (0 is the largest), core, PageRank (adds up to 1),
                                      betweenness (pairs whose shortest ways pass; sampled, with its
                                      error, in parts of more than 10,000 nodes), community (0 is
                                      the largest). Direction of links is not looked at.
  paths CASE|FILE A B                 all shortest ways from A to B, with the records behind each link
  holders CASE|FILE                   nodes and links without which the graph falls apart
  export CASE|FILE OUT --to FORMAT    as GraphML, GEXF 1.3 or two CSV files, with what was lost

Example: interdict-cli graph harbour.icase --around seller:NAME --steps 2 --svg graph.svg
Example: interdict-cli graph metrics harbour.icase --csv metrics.csv
Example: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS
Example: interdict-cli graph layout karate.gml --csv places.csv --seed 7
Example: interdict-cli graph picture harbour.icase --layout radial --centre seller:NAME --png around.png
Example: interdict-cli graph picture harbour.icase --pdf poster.pdf --sheets 3x2 --marking TLP:AMBER
Example: interdict-cli graph export harbour.icase harbour.gexf --to gexf --places</source>
        <translation>Admite un caso, o un archivo GraphML, GEXF, GML o de lista de aristas (CSV, tabuladores o espacios; dos
nombres por línea, un tercer número es el peso). La misma entrada y la misma semilla dan la misma respuesta.

  picture CASE|FILE --svg FILE        el grafo como SVG, PNG o PDF; también sin la palabra «picture»
  layout CASE|FILE --csv FILE         dónde está cada nodo: id, x, y; los vínculos miden unos 100, y crece
                                      hacia abajo; indica los segundos de la sola disposición; --layout KIND:
                                      por fuerzas, vendedores como centros, en un eje de tiempo, por comunidad,
                                      en anillos en torno a un nodo, de vendedor a destinatario
  metrics CASE|FILE [--csv FILE]      una fila por nodo: grado (vecinos), grado ponderado (registros),
                                      componente (0 es la mayor), núcleo, PageRank (suma 1),
                                      intermediación (pares cuyos caminos más cortos pasan por él;
                                      muestreada, con su error, en partes de más de 10 000 nodos),
                                      comunidad (0 es la mayor). No cuenta la dirección de los vínculos.
  paths CASE|FILE A B                 todos los caminos más cortos de A a B, con los registros de cada vínculo
  holders CASE|FILE                   nodos y vínculos sin los que el grafo se deshace
  export CASE|FILE OUT --to FORMAT    como GraphML, GEXF 1.3 o dos archivos CSV, con lo que se perdió

Ejemplo: interdict-cli graph harbour.icase --around seller:NAME --steps 2 --svg graph.svg
Ejemplo: interdict-cli graph metrics harbour.icase --csv metrics.csv
Ejemplo: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS
Ejemplo: interdict-cli graph layout karate.gml --csv places.csv --seed 7
Ejemplo: interdict-cli graph picture harbour.icase --layout radial --centre seller:NAME --png around.png
Ejemplo: interdict-cli graph picture harbour.icase --pdf poster.pdf --sheets 3x2 --marking TLP:AMBER
Ejemplo: interdict-cli graph export harbour.icase harbour.gexf --to gexf --places</translation>
    </message>
    <message>
        <source>A graph is written as graphml, gexf or csv, not as &quot;%1&quot;.</source>
        <translation>Un grafo se escribe como graphml, gexf o csv, no como «%1».</translation>
    </message>
    <message>
        <source>&quot;graph export&quot; takes a case or a graph file and the name of the new file, as in: interdict-cli graph export harbour.icase harbour.gexf --to gexf</source>
        <translation>«graph export» requiere un caso o un archivo de grafo y el nombre del archivo nuevo, como en: interdict-cli graph export harbour.icase harbour.gexf --to gexf</translation>
    </message>
    <message>
        <source>The records behind nodes and links, notes and history stay in the case.</source>
        <translation>Los registros que respaldan nodos y vínculos, las notas y el historial quedan en el caso.</translation>
    </message>
    <message>
        <source>%1 nodes and %2 links written to %3.
</source>
        <translation>%1 nodos y %2 vínculos escritos en %3.
</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>
%1 nodes hold the graph together: without one of them it falls apart.
</source>
        <translation>
%1 nodos mantienen unido el grafo: sin uno de ellos se deshace.
</translation>
    </message>
    <message>
        <source>  Without %1: %2 pieces of %3 nodes.
</source>
        <translation>  Sin %1: %2 partes de %3 nodos.
</translation>
    </message>
    <message>
        <source>
%1 links are bridges: without one of them its part falls in two.
</source>
        <translation>
%1 vínculos son puentes: sin uno de ellos su parte se divide en dos.
</translation>
    </message>
    <message>
        <source>  %1 (%2 nodes) – %3 (%4 nodes)
</source>
        <translation>  %1 (%2 nodos) – %3 (%4 nodos)
</translation>
    </message>
    <message>
        <source>&quot;graph holders&quot; takes a case or a graph file, as in: interdict-cli graph holders harbour.icase</source>
        <translation>«graph holders» requiere un caso o un archivo de grafo, como en: interdict-cli graph holders harbour.icase</translation>
    </message>
    <message>
        <source>%1 lighter nodes were left out; --around draws a part of the case.</source>
        <translation>Se omitieron %1 nodos de menor peso; --around dibuja una parte del caso.</translation>
    </message>
    <message>
        <source>--%1 chooses a part of a case; &quot;%2&quot; is no case.</source>
        <translation>--%1 elige una parte de un caso; «%2» no es un caso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the case, but not in the part of it that was chosen. Choose a larger part.</source>
        <translation>«%1» está en el caso, pero no en la parte de él que se eligió. Elija una parte mayor.</translation>
    </message>
    <message>
        <source>%1 nodes are named &quot;%2&quot;. Give the number of one, such as &quot;%3&quot;.</source>
        <translation>%1 nodos se llaman «%2». Indique el número de uno, como «%3».</translation>
    </message>
    <message>
        <source>No node of &quot;%1&quot; has the number or the name &quot;%2&quot;. &quot;graph metrics&quot; lists them.</source>
        <translation>Ningún nodo de «%1» tiene el número o el nombre «%2». «graph metrics» los enumera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <extracomment>A node of the graph and its kind: &quot;anna&quot; (seller).</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>%1 nodes and %2 links.
</source>
        <translation>%1 nodos y %2 vínculos.
</translation>
    </message>
    <message>
        <source>&quot;graph layout&quot; takes a case or a graph file, as in: interdict-cli graph layout karate.gml --csv places.csv</source>
        <translation>«graph layout» requiere un caso o un archivo de grafo, como en: interdict-cli graph layout karate.gml --csv places.csv</translation>
    </message>
    <message>
        <source>Laid out in %1 s.
</source>
        <translation>Dispuesto en %1 s.
</translation>
    </message>
    <message>
        <source>id</source>
        <translation>id</translation>
    </message>
    <message>
        <source>degree</source>
        <translation>grado</translation>
    </message>
    <message>
        <source>weighted</source>
        <translation>ponderado</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>betweenness</source>
        <translation>intermediación</translation>
    </message>
    <message>
        <source>community</source>
        <translation>comunidad</translation>
    </message>
    <message>
        <source>Betweenness is exact: pairs of nodes whose shortest ways pass.
</source>
        <translation>La intermediación es exacta: pares de nodos cuyos caminos más cortos pasan por él.
</translation>
    </message>
    <message>
        <source>Betweenness is sampled from %1 nodes; a value is off by at most %2 pairs in 19 of 20 cases.
</source>
        <translation>La intermediación se muestrea desde %1 nodos; un valor se desvía como máximo %2 pares en 19 de cada 20 casos.
</translation>
    </message>
    <message>
        <source>  %1: %2 nodes around %3</source>
        <translation>  %1: %2 nodos en torno a %3</translation>
    </message>
    <message>
        <source>, most often %1 (%2)</source>
        <translation>, más a menudo %1 (%2)</translation>
    </message>
    <message>
        <source>%1 components, the largest of %2 nodes.
</source>
        <translation>%1 componentes, la mayor de %2 nodos.
</translation>
    </message>
    <message>
        <source>%1 communities; modularity %2.
</source>
        <translation>%1 comunidades; modularidad %2.
</translation>
    </message>
    <message>
        <source>&quot;graph metrics&quot; takes a case or a graph file, as in: interdict-cli graph metrics harbour.icase --csv metrics.csv</source>
        <translation>«graph metrics» requiere un caso o un archivo de grafo, como en: interdict-cli graph metrics harbour.icase --csv metrics.csv</translation>
    </message>
    <message>
        <source>drawn by %1: %2</source>
        <translation>trazado por %1: %2</translation>
    </message>
    <message>
        <source>%1 row %2 (record %3)</source>
        <translation>%1 fila %2 (registro %3)</translation>
    </message>
    <message>
        <source>seen %1 times</source>
        <translation>visto %1 veces</translation>
    </message>
    <message>
        <source>%1 %2 %3 – %4.</source>
        <extracomment>Seller &quot;anna&quot; trades on site &quot;Agora&quot; – its records.</extracomment>
        <translation>%1 %2 %3 – %4.</translation>
    </message>
    <message>
        <source>%1 is linked with %2</source>
        <translation>%1 está vinculado con %2</translation>
    </message>
    <message>
        <source>%1 – %2 – %3</source>
        <translation>%1 – %2 – %3</translation>
    </message>
    <message>
        <source> (weight %1)</source>
        <translation> (peso %1)</translation>
    </message>
    <message>
        <source>&quot;graph paths&quot; takes a case or a graph file and two of its nodes, as in: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS</source>
        <translation>«graph paths» requiere un caso o un archivo de grafo y dos de sus nodos, como en: interdict-cli graph paths harbour.icase seller:NAME wallet:ADDRESS</translation>
    </message>
    <message>
        <source>No way leads from %1 to %2.
</source>
        <translation>Ningún camino lleva de %1 a %2.
</translation>
    </message>
    <message>
        <source>%1 to %2: %3 links, %4 shortest ways.
</source>
        <translation>De %1 a %2: %3 vínculos, %4 caminos más cortos.
</translation>
    </message>
    <message>
        <source>
The first %1 are shown; --limit shows more.
</source>
        <translation>
Se muestran los primeros %1; --limit muestra más.
</translation>
    </message>
    <message>
        <source>A picture is 100 to 20,000 pixels wide and high.</source>
        <translation>Una imagen mide de 100 a 20 000 píxeles de ancho y de alto.</translation>
    </message>
    <message>
        <source>Sheets are columns and rows, as in: --sheets 3x2</source>
        <translation>Las hojas se indican en columnas y filas, como en: --sheets 3x2</translation>
    </message>
    <message>
        <source>A picture has 96 to 1200 dots per inch.</source>
        <translation>Una imagen tiene de 96 a 1200 puntos por pulgada.</translation>
    </message>
    <message>
        <source>&quot;graph&quot; takes a case and a picture&apos;s name, as in: interdict-cli graph harbour.icase --svg graph.svg</source>
        <translation>«graph» requiere un caso y el nombre de una imagen, como en: interdict-cli graph harbour.icase --svg graph.svg</translation>
    </message>
    <message>
        <source>%1 nodes and %2 links drawn in %3.
</source>
        <translation>%1 nodos y %2 vínculos dibujados en %3.
</translation>
    </message>
    <message>
        <source>Start with this entry (1).</source>
        <translation>Empezar por esta entrada (1).</translation>
    </message>
    <message>
        <source>At most this many entries (1000).</source>
        <translation>Como máximo, este número de entradas (1000).</translation>
    </message>
    <message>
        <source>&quot;history&quot; takes a case, as in: interdict-cli history harbour.icase</source>
        <translation>«history» requiere un caso, como en: interdict-cli history harbour.icase</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation> (deshecho)</translation>
    </message>
    <message>
        <source>no.</source>
        <translation>n.º</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>author</source>
        <translation>autor</translation>
    </message>
    <message>
        <source>digest</source>
        <translation>resumen</translation>
    </message>
    <message>
        <source>List everything that changed a case.</source>
        <translation>Enumerar todo lo que cambió un caso.</translation>
    </message>
    <message>
        <source>Each entry carries the digest of the one before it; &quot;verify&quot; checks the chain.
Example: interdict-cli history harbour.icase --json</source>
        <translation>Cada entrada lleva el resumen criptográfico de la anterior; «verify» comprueba la cadena.
Ejemplo: interdict-cli history harbour.icase --json</translation>
    </message>
    <message>
        <source>The country that phone numbers without &quot;+&quot; are dialled in, as two letters: US.</source>
        <translation>El país en que se marcan los números de teléfono sin «+», con dos letras: US.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of the kinds that are known.
</source>
        <translation>«%1» no es de ninguno de los tipos conocidos.
</translation>
    </message>
    <message>
        <source>not valid</source>
        <translation>no válido</translation>
    </message>
    <message>
        <source>Normal form</source>
        <translation>Forma normal</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>&quot;identify&quot; takes one text, in quotes where it holds blanks, as in: interdict-cli identify &quot;RB 123 456 785 GB&quot;</source>
        <translation>«identify» requiere un texto, entre comillas si contiene espacios, como en: interdict-cli identify &quot;RB 123 456 785 GB&quot;</translation>
    </message>
    <message>
        <source>Say what one text is: every kind of identifier that it could be.</source>
        <translation>Decir qué es un texto: todos los tipos de identificador que podría ser.</translation>
    </message>
    <message>
        <source>First what a checksum proves, then what only has the form, then what has the form of a kind while its
checksum or a rule speaks against it. With --json: {&quot;text&quot;, &quot;kinds&quot;: [{&quot;kind&quot;, &quot;normal&quot;: the
normal form, null where it is not valid, &quot;detail&quot;: carrier, chain, platform or country, &quot;valid&quot;,
&quot;checked&quot;: a checksum says so, &quot;why&quot;: in a sentence}]}.
Exit code 0, also where it is none of the kinds that are known.
Example: interdict-cli identify &quot;RB 123 456 785 GB&quot; --json
         interdict-cli identify &quot;020 7946 0018&quot; --region GB</source>
        <translation>Primero lo que demuestra una suma de comprobación, luego lo que solo tiene la forma, luego lo que tiene la
forma de un tipo aunque su suma de comprobación o una regla lo desmiente. Con --json: {&quot;text&quot;, &quot;kinds&quot;:
[{&quot;kind&quot;, &quot;normal&quot;: la forma normal, null si no es válido, &quot;detail&quot;: transportista, cadena, plataforma o
país, &quot;valid&quot;, &quot;checked&quot;: lo dice una suma de comprobación, &quot;why&quot;: en una frase}]}.
Código de salida 0, también si no es de ninguno de los tipos conocidos.
Ejemplo: interdict-cli identify &quot;RB 123 456 785 GB&quot; --json
         interdict-cli identify &quot;020 7946 0018&quot; --region GB</translation>
    </message>
    <message>
        <source>Feed a field from a column, as in seller=vendor; seen:=2014-01-31 gives a constant, title= leaves a field out. May be given several times.</source>
        <translation>Llenar un campo con una columna, como en seller=vendor; seen:=2014-01-31 da una constante, title= omite un campo. Se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>The market the listings stand on, where no column says it.</source>
        <translation>La plataforma de venta de los anuncios, si ninguna columna la indica.</translation>
    </message>
    <message>
        <source>Read and judge every row, write nothing.</source>
        <translation>Leer y evaluar cada fila, sin escribir nada.</translation>
    </message>
    <message>
        <source>Say where the time went.</source>
        <translation>Indicar en qué se empleó el tiempo.</translation>
    </message>
    <message>
        <source>&quot;import&quot; takes a case and the files to import, as in: interdict-cli import harbour.icase listings.csv</source>
        <translation>«import» requiere un caso y los archivos que importar, como en: interdict-cli import harbour.icase listings.csv</translation>
    </message>
    <message>
        <source>Import files, folders and archives into a case.</source>
        <translation>Importar archivos, carpetas y archivos comprimidos en un caso.</translation>
    </message>
    <message>
        <source>Formats: tables as text with any delimiter, JSON and JSON Lines, workbooks (XLSX, ODS), lists of
domains, RDAP and WHOIS answers, STIX, FollowTheMoney, GraphML and GEXF; also inside zip, 7z and tar,
packed by gzip, bzip2, xz or zstd. Encoding, delimiter, header and the meaning of columns are worked
out and reported. Pictures, PDFs, saved web pages and e-mails are kept as evidence, bound to the
records that name them. Each file is one transaction: it is all there or not at all. A file the case
has already adds nothing; one that cannot be read is refused by name, and the rest goes on.
Fields: reference title description seller market url price currency category seen origin
destination tracking-number carrier sender recipient contact quantity note
Parts of a cell: origin=route:origin destination=route:destination price=cost:USD seller=shop:name
note+=shop:standing seen=fy:fiscal-year seen+=month:month description+=weight:labelled; += keeps what
the column feeds besides. seen:=@file-name takes the date of the file&apos;s name. A column is read as said
by --map &quot;date::month-first&quot;: by-itself text day-first month-first excel-1900 excel-1904 decimal-comma
decimal-dot.
Example: interdict-cli import harbour.icase listings.csv --map seller=shop --market Agora
         interdict-cli import harbour.icase seized/ crawl.tar.gz</source>
        <translation>Formatos: tablas de texto con cualquier delimitador, JSON y JSON Lines, libros de cálculo (XLSX, ODS),
listas de dominios, respuestas RDAP y WHOIS, STIX, FollowTheMoney, GraphML y GEXF; también dentro de zip, 7z
y tar, comprimidos con gzip, bzip2, xz o zstd. La codificación, el delimitador, la cabecera y el significado
de las columnas se deducen y se comunican. Imágenes, PDF, páginas web guardadas y correos electrónicos se
conservan como pruebas, unidos a los registros que los nombran. Cada archivo es una transacción: entra entero
o no entra. Un archivo que el caso ya tiene no añade nada; uno que no se puede leer se rechaza por su nombre, y el resto continúa.
Campos: reference title description seller market url price currency category seen origin
destination tracking-number carrier sender recipient contact quantity note
Partes de una celda: origin=route:origin destination=route:destination price=cost:USD seller=shop:name
note+=shop:standing seen=fy:fiscal-year seen+=month:month description+=weight:labelled; += conserva lo que
la columna ya llena. seen:=@file-name toma la fecha del nombre del archivo. Una columna se lee como se indique
con --map &quot;date::month-first&quot;: by-itself text day-first month-first excel-1900 excel-1904 decimal-comma
decimal-dot.
Ejemplo: interdict-cli import harbour.icase listings.csv --map seller=shop --market Agora
         interdict-cli import harbour.icase seized/ crawl.tar.gz</translation>
    </message>
    <message>
        <source>%1: not imported. %2
</source>
        <translation>%1: no importado. %2
</translation>
    </message>
    <message>
        <source>%1: %2 records kept, %3 of them flagged, and %4 rejected; %5 new listings, %6 new entities, %7 new links.
</source>
        <translation>%1: %2 registros conservados, %3 de ellos señalados, y %4 rechazados; %5 anuncios nuevos, %6 entidades nuevas, %7 vínculos nuevos.
</translation>
    </message>
    <message>
        <source>%1: %2, kept as evidence; %3 records name it.
</source>
        <translation>%1: %2, conservado como prueba; lo nombran %3 registros.
</translation>
    </message>
    <message>
        <source>%1: %2, kept as evidence; no record names it.
</source>
        <translation>%1: %2, conservado como prueba; ningún registro lo nombra.
</translation>
    </message>
    <message>
        <source>Seconds before the import: %1 to find out how the file is written, %2 to hash it.
Of the reader&apos;s thread: %3 to take records apart, %4 to map them, %5 to search them for identifiers.
Of the thread that keeps the original bytes: %6 to hash and compress them.
</source>
        <translation>Segundos antes de la importación: %1 para averiguar cómo está escrito el archivo, %2 para calcular su hash.
Del hilo del lector: %3 para separar los registros, %4 para asignar sus columnas, %5 para buscar identificadores en ellos.
Del hilo que conserva los bytes originales: %6 para calcular su hash y comprimirlos.
</translation>
    </message>
    <message>
        <source>Of either the reader&apos;s or the writer&apos;s: %1 to prepare records.
Of the writer&apos;s thread: %2 to wait for records, %3 to write them, %4 for counts and indexes, %5 to commit.
</source>
        <translation>Del hilo del lector o del escritor: %1 para preparar los registros.
Del hilo del escritor: %2 para esperar registros, %3 para escribirlos, %4 para recuentos e índices, %5 para confirmar.
</translation>
    </message>
    <message>
        <source>%1 is in the case already (source %2, the same SHA-256); nothing was added.
</source>
        <translation>%1 ya está en el caso (fuente %2, el mismo SHA-256); no se añadió nada.
</translation>
    </message>
    <message>
        <source>  SHA-256 %1
</source>
        <translation>  SHA-256 %1
</translation>
    </message>
    <message>
        <source>In all: %1 sources of records, %2 evidence files, %3 of which are named by records, and %4 files refused.
</source>
        <translation>En total: %1 fuentes de registros, %2 archivos de prueba, %3 de ellos nombrados por registros, y %4 archivos rechazados.
</translation>
    </message>
    <message>
        <source>%1: %2, which would be kept as evidence.
</source>
        <translation>%1: %2, que se conservaría como prueba.
</translation>
    </message>
    <message>
        <source>%1, as it would be read:
</source>
        <translation>%1, tal como se leería:
</translation>
    </message>
    <message>
        <source>  %1 records would be kept, %2 of them flagged, and %3 rejected. Nothing was written.
</source>
        <translation>  Se conservarían %1 registros, %2 de ellos señalados, y se rechazarían %3. No se escribió nada.
</translation>
    </message>
    <message>
        <source>  row %1: %2
</source>
        <translation>  fila %1: %2
</translation>
    </message>
    <message>
        <source>Case &quot;%1&quot; (%2), made %3
</source>
        <translation>Caso «%1» (%2), creado el %3
</translation>
    </message>
    <message>
        <source>  agency: %1
</source>
        <translation>  organismo: %1
</translation>
    </message>
    <message>
        <source>  %1 records of %2 sources, %3 flagged, %4 rejected; %5 listings, %6 links, %7 notes, %8 history entries
</source>
        <translation>  %1 registros de %2 fuentes, %3 señalados, %4 rechazados; %5 anuncios, %6 vínculos, %7 notas, %8 entradas del historial
</translation>
    </message>
    <message>
        <source>&quot;info&quot; takes a case, as in: interdict-cli info harbour.icase</source>
        <translation>«info» requiere un caso, como en: interdict-cli info harbour.icase</translation>
    </message>
    <message>
        <source>  source %1: %2, %3 bytes, %4, %5 records, %6 rejected, SHA-256 %7
</source>
        <translation>  fuente %1: %2, %3 bytes, %4, %5 registros, %6 rechazados, SHA-256 %7
</translation>
    </message>
    <message>
        <source>  packet %1 to %2, built %3, SHA-256 %4
</source>
        <translation>  expediente %1 para %2, generado el %3, SHA-256 %4
</translation>
    </message>
    <message>
        <source>Say what a case holds.</source>
        <translation>Decir qué contiene un caso.</translation>
    </message>
    <message>
        <source>Counts, sources with their digests, and packets.
Example: interdict-cli info harbour.icase --json</source>
        <translation>Recuentos, fuentes con sus resúmenes criptográficos y expedientes.
Ejemplo: interdict-cli info harbour.icase --json</translation>
    </message>
    <message>
        <source>What shows it; every judgement needs a reason.</source>
        <translation>Qué lo muestra; toda decisión necesita un motivo.</translation>
    </message>
    <message>
        <source>Who judges; the same as --author.</source>
        <translation>Quién decide; igual que --author.</translation>
    </message>
    <message>
        <source>How sure, in percent (80). Less than 90 makes a weak bridge.</source>
        <translation>Grado de certeza, en porcentaje (80). Menos de 90 forma un puente débil.</translation>
    </message>
    <message>
        <source>All judgements, who is one after them, and what holds by one of them only.</source>
        <translation>Todas las decisiones, quiénes son uno según ellas, y lo que se sostiene por una sola de ellas.</translation>
    </message>
    <message>
        <source>Take the last step back, where it was a judgement.</source>
        <translation>Deshacer el último paso, si fue una decisión.</translation>
    </message>
    <message>
        <source>Do again what was taken back, where it was a judgement.</source>
        <translation>Rehacer lo que se deshizo, si fue una decisión.</translation>
    </message>
    <message>
        <source>one: %1
</source>
        <translation>uno: %1
</translation>
    </message>
    <message>
        <source>  weak: only the judgement on %1 and %2 holds two halves together; &quot;judge CASE #%3 #%4 withdraw&quot; splits them
</source>
        <translation>  débil: solo la decisión sobre %1 y %2 mantiene unidas dos mitades; «judge CASE #%3 #%4 withdraw» las separa
</translation>
    </message>
    <message>
        <source>this</source>
        <translation>este</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>that</source>
        <translation>ese</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>motivo</translation>
    </message>
    <message>
        <source>at</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>Nobody has judged these two; there is nothing to withdraw.</source>
        <translation>Nadie ha decidido sobre estos dos; no hay nada que retirar.</translation>
    </message>
    <message>
        <source>The judgement was withdrawn; all is as it was before it.</source>
        <translation>La decisión se retiró; todo está como antes de ella.</translation>
    </message>
    <message>
        <source>A verdict is &quot;same&quot;, &quot;different&quot;, &quot;undecided&quot; or &quot;withdraw&quot;, not &quot;%1&quot;.</source>
        <translation>Un veredicto es «same», «different», «undecided» o «withdraw», no «%1».</translation>
    </message>
    <message>
        <source>Judged.</source>
        <translation>Decidido.</translation>
    </message>
    <message>
        <source>This was judged so already.</source>
        <translation>Esto ya se decidió así.</translation>
    </message>
    <message>
        <source>One are: %1</source>
        <translation>Son uno: %1</translation>
    </message>
    <message>
        <source>The last step was no judgement: %1 Withdraw a judgement by its two entities instead.</source>
        <translation>El último paso no fue una decisión: %1 Retire en su lugar una decisión indicando sus dos entidades.</translation>
    </message>
    <message>
        <source>&quot;judge&quot; takes a case, two entities and a verdict, or --list, --undo or --redo, as in: interdict-cli judge harbour.icase seller:ann seller:ann_2 same --reason &quot;one PGP key&quot;</source>
        <translation>«judge» requiere un caso, dos entidades y un veredicto, o --list, --undo o --redo, como en: interdict-cli judge harbour.icase seller:ann seller:ann_2 same --reason &quot;one PGP key&quot;</translation>
    </message>
    <message>
        <source>Judge whether two entities are the same, with a reason.</source>
        <translation>Decidir, con un motivo, si dos entidades son la misma.</translation>
    </message>
    <message>
        <source>A and B: #12, seller:NAME, or a name that only one entity has.
Nothing is merged into one: what is the same is shown as one, and is apart again when the
judgement is withdrawn. What would join two judged different is refused, the chain named.
Examples:
  interdict-cli judge harbour.icase &quot;#12&quot; &quot;#88&quot; same --reason &quot;one PGP key&quot; --by ann
  interdict-cli judge harbour.icase &quot;#12&quot; &quot;#88&quot; withdraw
  interdict-cli judge harbour.icase --list --json
  interdict-cli judge harbour.icase --undo</source>
        <translation>A y B: #12, seller:NAME, o un nombre que solo tiene una entidad.
Nada se fusiona: lo que es lo mismo se muestra como uno, y vuelve a separarse cuando se retira la
decisión. Se rechaza lo que uniría a dos considerados diferentes, y se nombra la cadena.
Ejemplos:
  interdict-cli judge harbour.icase &quot;#12&quot; &quot;#88&quot; same --reason &quot;one PGP key&quot; --by ann
  interdict-cli judge harbour.icase &quot;#12&quot; &quot;#88&quot; withdraw
  interdict-cli judge harbour.icase --list --json
  interdict-cli judge harbour.icase --undo</translation>
    </message>
    <message>
        <source>&quot;keys&quot; takes no arguments.</source>
        <translation>«keys» no admite argumentos.</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>There is no key that can sign. &quot;gpg --quick-generate-key NAME&quot; makes one.
</source>
        <translation>No hay ninguna clave que pueda firmar. «gpg --quick-generate-key NAME» crea una.
</translation>
    </message>
    <message>
        <source>fingerprint</source>
        <translation>huella</translation>
    </message>
    <message>
        <source>owner</source>
        <translation>titular</translation>
    </message>
    <message>
        <source>expires</source>
        <translation>caduca</translation>
    </message>
    <message>
        <source>List the OpenPGP keys that can sign packets.</source>
        <translation>Enumerar las claves OpenPGP que pueden firmar expedientes.</translation>
    </message>
    <message>
        <source>They are those of your GnuPG; packets are signed with &quot;packet --sign KEY&quot;.
Example: interdict-cli keys</source>
        <translation>Son las de su GnuPG; los expedientes se firman con «packet --sign KEY».
Ejemplo: interdict-cli keys</translation>
    </message>
    <message>
        <source>There is no layout &quot;%1&quot;. Choose force, hubs, time, communities, radial or layered.</source>
        <translation>No existe la disposición «%1». Elija force, hubs, time, communities, radial o layered.</translation>
    </message>
    <message>
        <source>There is no clock &quot;%1&quot;. Choose seen, offered or seized.</source>
        <translation>No existe la fecha «%1». Elija seen, offered o seized.</translation>
    </message>
    <message>
        <source>--layout time takes the dates of a graph file from one of the columns of its nodes: --dates COLUMN, in which they are written as 2025-12-31.</source>
        <translation>--layout time toma las fechas de un archivo de grafo de una de las columnas de sus nodos: --dates COLUMN, en la que están escritas como 2025-12-31.</translation>
    </message>
    <message>
        <source>picture, layout, export: force, hubs (sellers with what only they have around them), time, communities, radial (rings around a node) or layered (from seller to recipient) (force).</source>
        <translation>picture, layout, export: force, hubs (vendedores rodeados de lo que solo ellos tienen), time, communities, radial (anillos en torno a un nodo) o layered (de vendedor a destinatario) (force).</translation>
    </message>
    <message>
        <source>--layout radial: the node in the middle (the one with most neighbours).</source>
        <translation>--layout radial: el nodo del centro (el que tiene más vecinos).</translation>
    </message>
    <message>
        <source>--layout time, a case: seen, offered or seized (seen).</source>
        <translation>--layout time, un caso: seen, offered o seized (seen).</translation>
    </message>
    <message>
        <source>--layout time, a graph file: the column of the nodes with their dates.</source>
        <translation>--layout time, un archivo de grafo: la columna de los nodos con sus fechas.</translation>
    </message>
    <message>
        <source>make: the template; &quot;templates&quot; lists them.</source>
        <translation>make: la plantilla; «templates» las enumera.</translation>
    </message>
    <message>
        <source>The letter&apos;s reference; for make, otherwise made from the year.</source>
        <translation>La referencia de la carta; para make, si se omite, se forma a partir del año.</translation>
    </message>
    <message>
        <source>make: the operator&apos;s name; otherwise from the registrations.</source>
        <translation>make: el nombre del operador; si se omite, según los registros de los dominios.</translation>
    </message>
    <message>
        <source>make: where it is sent; otherwise the sites&apos; contacts.</source>
        <translation>make: adónde se envía; si se omite, los contactos de los sitios.</translation>
    </message>
    <message>
        <source>make: a section of law by its id; several times; otherwise the template&apos;s.</source>
        <translation>make: un artículo de ley por su id; varias veces; si se omite, los de la plantilla.</translation>
    </message>
    <message>
        <source>make: working days to answer; otherwise the template&apos;s.</source>
        <translation>make: días hábiles para responder; si se omite, los de la plantilla.</translation>
    </message>
    <message>
        <source>make: whose working days; otherwise the template&apos;s.</source>
        <translation>make: los días hábiles de qué calendario; si se omite, el de la plantilla.</translation>
    </message>
    <message>
        <source>make: who gets a copy; several times.</source>
        <translation>make: quién recibe una copia; varias veces.</translation>
    </message>
    <message>
        <source>make: paragraphs of your own.</source>
        <translation>make: párrafos propios.</translation>
    </message>
    <message>
        <source>make: the marking (TLP:GREEN).</source>
        <translation>make: la marca de difusión (TLP:GREEN).</translation>
    </message>
    <message>
        <source>make: as a draft, even where something is missing.</source>
        <translation>make: como borrador, aunque falte algo.</translation>
    </message>
    <message>
        <source>make, show: write the letter, as .pdf or .txt; several times.</source>
        <translation>make, show: escribir la carta, como .pdf o .txt; varias veces.</translation>
    </message>
    <message>
        <source>The day it happened, as in 2026-01-31; otherwise today.</source>
        <translation>El día en que sucedió, como en 2026-01-31; si se omite, hoy.</translation>
    </message>
    <message>
        <source>delivered, received: what shows it.</source>
        <translation>delivered, received: lo que lo muestra.</translation>
    </message>
    <message>
        <source>answer: it is adequate.</source>
        <translation>answer: es adecuada.</translation>
    </message>
    <message>
        <source>answer: it is not adequate.</source>
        <translation>answer: no es adecuada.</translation>
    </message>
    <message>
        <source>answer: what it says, and why it is adequate or not.</source>
        <translation>answer: qué dice, y por qué es adecuada o no.</translation>
    </message>
    <message>
        <source>calendars: with the holidays of that year.</source>
        <translation>calendars: con los festivos de ese año.</translation>
    </message>
    <message>
        <source>--at takes a day as in 2026-01-31, not &quot;%1&quot;.</source>
        <translation>--at requiere un día como en 2026-01-31, no «%1».</translation>
    </message>
    <message>
        <source>Letter %1 to %2: %3
</source>
        <translation>Carta %1 a %2: %3
</translation>
    </message>
    <message>
        <source>There is no letter with the reference &quot;%1&quot; in the case.</source>
        <translation>No hay en el caso ninguna carta con la referencia «%1».</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder hasta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Plantilla</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>--year takes a year from 1900 to 2200.</source>
        <translation>--year requiere un año de 1900 a 2200.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&quot;letter answer&quot; takes --adequate or --inadequate.</source>
        <translation>«letter answer» requiere --adequate o --inadequate.</translation>
    </message>
    <message>
        <source>&quot;letter&quot; takes make, list, show, delivered, received or answer with a case, or templates or calendars; &quot;interdict-cli letter --help&quot; shows examples.</source>
        <translation>«letter» requiere make, list, show, delivered, received o answer con un caso, o templates o calendars; «interdict-cli letter --help» muestra ejemplos.</translation>
    </message>
    <message>
        <source>&quot;letter %1&quot; takes --letter with the letter&apos;s reference.</source>
        <translation>«letter %1» requiere --letter con la referencia de la carta.</translation>
    </message>
    <message>
        <source>Warning letters to the operators of sites, and what became of them.</source>
        <translation>Cartas de advertencia a los operadores de sitios, y qué fue de ellas.</translation>
    </message>
    <message>
        <source>The letter that comes before a referral: from a template, with sites, products and their exhibits,
and the sections of law. Its time to answer starts at the receipt and counts working days of the
calendar. Packets about its sites carry the letter and the statement that no adequate answer came.
Example: interdict-cli letter make harbour.icase --entity domain:example.com --template fda-opioids \
           --letter WL-1 --at 2026-01-05 --out letter.pdf --out letter.txt --phone … --email …
         interdict-cli letter delivered harbour.icase --letter WL-1 --at 2026-01-06 --proof &quot;RR1&quot;
         interdict-cli letter received harbour.icase --letter WL-1 --at 2026-01-08
         interdict-cli letter list harbour.icase --at 2026-02-02
         interdict-cli letter calendars --calendar us --year 2027</source>
        <translation>La carta que precede a una remisión: a partir de una plantilla, con sitios, productos y sus anexos,
y los artículos de ley. Su plazo de respuesta empieza con la recepción y cuenta los días hábiles del
calendario. Los expedientes sobre sus sitios llevan la carta y la declaración de que no hubo respuesta adecuada.
Ejemplo: interdict-cli letter make harbour.icase --entity domain:example.com --template fda-opioids \
           --letter WL-1 --at 2026-01-05 --out letter.pdf --out letter.txt --phone … --email …
         interdict-cli letter delivered harbour.icase --letter WL-1 --at 2026-01-06 --proof &quot;RR1&quot;
         interdict-cli letter received harbour.icase --letter WL-1 --at 2026-01-08
         interdict-cli letter list harbour.icase --at 2026-02-02
         interdict-cli letter calendars --calendar us --year 2027</translation>
    </message>
    <message>
        <source>List the lexicons, or with TEXT the entries whose name or variants have it.</source>
        <translation>Enumerar los léxicos o, con TEXT, las entradas que lo tienen en su nombre o sus variantes.</translation>
    </message>
    <message>
        <source>Check a lexicon and add it to those of this account.</source>
        <translation>Comprobar un léxico y añadirlo a los de esta cuenta.</translation>
    </message>
    <message>
        <source>Take a lexicon out of those of this account, by its file name.</source>
        <translation>Quitar un léxico de los de esta cuenta, por su nombre de archivo.</translation>
    </message>
    <message>
        <source>With --add: in place of the one of the same file name.</source>
        <translation>Con --add: en lugar del que tiene el mismo nombre de archivo.</translation>
    </message>
    <message>
        <source>Count the listings of a case by what their words name.</source>
        <translation>Contar los anuncios de un caso según lo que nombran sus palabras.</translation>
    </message>
    <message>
        <source>The listing&apos;s description; TEXT is its title.</source>
        <translation>La descripción del anuncio; TEXT es su título.</translation>
    </message>
    <message>
        <source>Category by its words: %1
</source>
        <translation>Categoría según sus palabras: %1
</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>the program&apos;s</source>
        <translation>del programa</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Léxico</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>A fecha de</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>%1 (%2, %3)
  written: %4
  sources: %5
</source>
        <translation>%1 (%2, %3)
  escrito: %4
  fuentes: %5
</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was taken out.
</source>
        <translation>«%1» se quitó.
</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was added, with %n entries.
</source>
        <translation>
            <numerusform>Se añadió «%1», con %n entrada.
</numerusform>
            <numerusform>Se añadió «%1», con %n entradas.
</numerusform>
        </translation>
    </message>
    <message>
        <source>--add and --remove take no TEXT.</source>
        <translation>--add y --remove no admiten TEXT.</translation>
    </message>
    <message>
        <source>--case takes no TEXT.</source>
        <translation>--case no admite TEXT.</translation>
    </message>
    <message>
        <source>&quot;lexicon&quot; takes one text, in quotes where it holds blanks, or --list, as in: interdict-cli lexicon &quot;100 x M30 fent press&quot;</source>
        <translation>«lexicon» requiere un texto, entre comillas si contiene espacios, o --list, como en: interdict-cli lexicon &quot;100 x M30 fent press&quot;</translation>
    </message>
    <message>
        <source>Say which substances, precursors, machines or packaging a text names.</source>
        <translation>Decir qué sustancias, precursores, máquinas o embalajes nombra un texto.</translation>
    </message>
    <message>
        <source>Words are found in any case, with other separators, with digits for letters and in the plural; words
of everyday language count only near a word that says what is meant. With --json: {&quot;text&quot;,
&quot;category&quot;: finished-drug, precursor, equipment, packaging or other, &quot;decided_by&quot;: the entry,
&quot;hits&quot;: [{&quot;class&quot;, &quot;entry&quot;, &quot;name&quot;, &quot;group&quot;, &quot;variant&quot;, &quot;variant_kind&quot;, &quot;ambiguous&quot;,
&quot;cas&quot;, &quot;start&quot; and &quot;length&quot; in characters, &quot;found&quot;, &quot;lexicon&quot;: its version, &quot;sources&quot;}]}.
Lexicons are JSON files with names and numbers only; --list shows those in use and the folder where
those of this account lie (INTERDICT_LEXICONS names another one). They come before the program&apos;s.
Exit code 0, also where nothing is found; 3: a lexicon cannot be used, and the message says why.
Example: interdict-cli lexicon &quot;100 x M30 fent press&quot; --json
         interdict-cli lexicon --list nitazene
         interdict-cli lexicon --add local-names.json</source>
        <translation>Las palabras se hallan en mayúsculas o minúsculas, con otros separadores, con cifras por letras y en plural;
las palabras del lenguaje corriente solo cuentan cerca de una que aclare el sentido. Con --json: {&quot;text&quot;,
&quot;category&quot;: finished-drug, precursor, equipment, packaging u other, &quot;decided_by&quot;: la entrada,
&quot;hits&quot;: [{&quot;class&quot;, &quot;entry&quot;, &quot;name&quot;, &quot;group&quot;, &quot;variant&quot;, &quot;variant_kind&quot;, &quot;ambiguous&quot;,
&quot;cas&quot;, &quot;start&quot; y &quot;length&quot; en caracteres, &quot;found&quot;, &quot;lexicon&quot;: su versión, &quot;sources&quot;}]}.
Los léxicos son archivos JSON solo con nombres y números; --list muestra los que están en uso y la carpeta de
los de esta cuenta (INTERDICT_LEXICONS indica otra). Tienen prioridad sobre los del programa.
Código de salida 0, también si no se halla nada; 3: un léxico no se puede usar, y el mensaje dice por qué.
Ejemplo: interdict-cli lexicon &quot;100 x M30 fent press&quot; --json
         interdict-cli lexicon --list nitazene
         interdict-cli lexicon --add local-names.json</translation>
    </message>
    <message>
        <source>What more entities than this share says nothing (25).</source>
        <translation>Lo que comparten más entidades que estas no indica nada (25).</translation>
    </message>
    <message>
        <source>Compare the texts of all listings, too; takes its time.</source>
        <translation>Comparar también los textos de todos los anuncios; lleva su tiempo.</translation>
    </message>
    <message>
        <source>judged the same as #%1 %2
</source>
        <translation>considerado igual que #%1 %2
</translation>
    </message>
    <message>
        <source>%1 #%2 %3 (%4 records, %5 to %6)</source>
        <translation>%1 #%2 %3 (%4 registros, del %5 al %6)</translation>
    </message>
    <message>
        <source>, shared by %1 %2</source>
        <translation>, compartido por %1 %2</translation>
    </message>
    <message>
        <source>, shared by no other</source>
        <translation>, no compartido por ningún otro</translation>
    </message>
    <message>
        <source>%1 (shared by %2)</source>
        <translation>%1 (compartido por %2)</translation>
    </message>
    <message>
        <source>%1 #%2 %3: %4
</source>
        <translation>%1 #%2 %3: %4
</translation>
    </message>
    <message>
        <source>%1 records</source>
        <translation>%1 registros</translation>
    </message>
    <message>
        <source>set apart: %1, shared by %2
</source>
        <translation>apartado: %1, compartido por %2
</translation>
    </message>
    <message>
        <source>%1 #%2 %3: %4 % alike, %5 templates, shared by %6
</source>
        <translation>%1 #%2 %3: %4 % de semejanza, %5 plantillas, compartidas por %6
</translation>
    </message>
    <message>
        <source>&quot;links&quot; takes a case and an entity, as in: interdict-cli links harbour.icase seller:NAME</source>
        <translation>«links» requiere un caso y una entidad, como en: interdict-cli links harbour.icase seller:NAME</translation>
    </message>
    <message>
        <source>--hub is a number from 2 to 1000.</source>
        <translation>--hub es un número de 2 a 1000.</translation>
    </message>
    <message>
        <source>Show an entity&apos;s links, found, drawn and worked out, and how common what it shares is.</source>
        <translation>Mostrar los vínculos de una entidad, hallados, trazados y deducidos, y lo común que es lo que comparte.</translation>
    </message>
    <message>
        <source>What was judged to be the same counts as one. Links that are worked out (same key, contact,
wallet, domain or text, listed together) stand nowhere in the case: they follow from it.
Examples:
  interdict-cli links harbour.icase seller:ann
  interdict-cli links harbour.icase &quot;#12&quot; --hub 10 --texts --json</source>
        <translation>Lo que se decidió que es lo mismo cuenta como uno. Los vínculos deducidos (misma clave, contacto,
monedero, dominio o texto, anunciados juntos) no figuran en el caso: se derivan de él.
Ejemplos:
  interdict-cli links harbour.icase seller:ann
  interdict-cli links harbour.icase &quot;#12&quot; --hub 10 --texts --json</translation>
    </message>
    <message>
        <source>Only rows with these words.</source>
        <translation>Solo filas con estas palabras.</translation>
    </message>
    <message>
        <source>Only listings of this entity: a seller, a site, or anything found in their records.</source>
        <translation>Solo anuncios de esta entidad: un vendedor, un sitio o cualquier cosa hallada en sus registros.</translation>
    </message>
    <message>
        <source>Sort by this column.</source>
        <translation>Ordenar por esta columna.</translation>
    </message>
    <message>
        <source>The largest first; the default for counts.</source>
        <translation>Primero el mayor; predeterminado para los recuentos.</translation>
    </message>
    <message>
        <source>At most this many rows (100).</source>
        <translation>Como máximo, este número de filas (100).</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot; to sort by. There are: %2.</source>
        <translation>No hay ninguna columna «%1» por la que ordenar. Existen: %2.</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>vendedor</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>last</source>
        <translation>último</translation>
    </message>
    <message>
        <source>sightings</source>
        <translation>avistamientos</translation>
    </message>
    <message>
        <source>%1 of %2 listings
</source>
        <translation>%1 de %2 anuncios
</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>records</source>
        <translation>registros</translation>
    </message>
    <message>
        <source>links</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>same as</source>
        <translation>igual que</translation>
    </message>
    <message>
        <source>%1 of %2 entities
</source>
        <translation>%1 de %2 entidades
</translation>
    </message>
    <message>
        <source>&quot;list&quot; takes a case and what to list, as in: interdict-cli list harbour.icase sellers</source>
        <translation>«list» requiere un caso y lo que se debe enumerar, como en: interdict-cli list harbour.icase sellers</translation>
    </message>
    <message>
        <source>interdict-cli: cases of online drug supply, from the command line

Usage: interdict-cli COMMAND … [--json]

Commands:
</source>
        <translation>interdict-cli: casos de suministro de drogas en línea, desde la línea de comandos

Uso: interdict-cli COMMAND … [--json]

Comandos:
</translation>
    </message>
    <message>
        <source>
The whole job:
  interdict-cli new harbour.icase --name Harbour
  interdict-cli import harbour.icase listings.csv
  interdict-cli list harbour.icase sellers --sort listings --limit 10
  interdict-cli graph harbour.icase --svg graph.svg
  interdict-cli packet harbour.icase --entity seller:NAME --kind registry --to &quot;Example Registry&quot; --out packet.zip
  interdict-cli verify packet.zip

&quot;interdict-cli COMMAND --help&quot; explains a command. Exit codes: 0 done, 2 wrong use, 3 unusable input,
4 case in use, 5 a check failed, 6 a fault of the program.
</source>
        <translation>
El trabajo completo:
  interdict-cli new harbour.icase --name Harbour
  interdict-cli import harbour.icase listings.csv
  interdict-cli list harbour.icase sellers --sort listings --limit 10
  interdict-cli graph harbour.icase --svg graph.svg
  interdict-cli packet harbour.icase --entity seller:NAME --kind registry --to &quot;Example Registry&quot; --out packet.zip
  interdict-cli verify packet.zip

«interdict-cli COMMAND --help» explica un comando. Códigos de salida: 0 hecho, 2 uso incorrecto, 3 entrada
inutilizable, 4 caso en uso, 5 falló una comprobación, 6 un fallo del programa.
</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>Responder en JSON.</translation>
    </message>
    <message>
        <source>The name that signs changes; otherwise INTERDICT_AUTHOR or the account&apos;s name.</source>
        <translation>El nombre que firma los cambios; si se omite, INTERDICT_AUTHOR o el nombre de la cuenta.</translation>
    </message>
    <message>
        <source>The time to note, as in 2026-01-31T12:00:00Z; otherwise now.</source>
        <translation>La hora que se anota, como en 2026-01-31T12:00:00Z; si se omite, ahora.</translation>
    </message>
    <message>
        <source>Explain this command.</source>
        <translation>Explicar este comando.</translation>
    </message>
    <message>
        <source>Usage: interdict-cli %1 %2 [options]</source>
        <translation>Uso: interdict-cli %1 %2 [opciones]</translation>
    </message>
    <message>
        <source>interdict-cli: there is no command &quot;%1&quot;. &quot;interdict-cli --help&quot; lists them.</source>
        <translation>interdict-cli: no existe el comando «%1». «interdict-cli --help» los enumera.</translation>
    </message>
    <message>
        <source>red, orange, yellow, green, blue, purple, or none to take marks off.</source>
        <translation>red, orange, yellow, green, blue, purple, o none para quitar las marcas de color.</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>mark</source>
        <translation>marca de color</translation>
    </message>
    <message>
        <source>&quot;mark&quot; takes a case, entities and --colour with red, orange, yellow, green, blue, purple or none, as in: interdict-cli mark harbour.icase seller:NAME --colour red</source>
        <translation>«mark» requiere un caso, entidades y --colour con red, orange, yellow, green, blue, purple o none, como en: interdict-cli mark harbour.icase seller:NAME --colour red</translation>
    </message>
    <message>
        <source>Mark entities with a colour, or list the marks of a case.</source>
        <translation>Poner una marca de color a entidades, o enumerar las marcas de color de un caso.</translation>
    </message>
    <message>
        <source>ENTITY: #12, seller:NAME, or a name that only one entity has.
Examples:
  interdict-cli mark harbour.icase seller:ann seller:bob --colour red
  interdict-cli mark harbour.icase seller:ann --colour none
  interdict-cli mark harbour.icase --json</source>
        <translation>ENTITY: #12, seller:NAME, o un nombre que solo tiene una entidad.
Ejemplos:
  interdict-cli mark harbour.icase seller:ann seller:bob --colour red
  interdict-cli mark harbour.icase seller:ann --colour none
  interdict-cli mark harbour.icase --json</translation>
    </message>
    <message>
        <source>Mark a source with all its records, by its name or number.</source>
        <translation>Poner la marca de difusión a una fuente con todos sus registros, por su nombre o número.</translation>
    </message>
    <message>
        <source>Mark an entity.</source>
        <translation>Poner la marca de difusión a una entidad.</translation>
    </message>
    <message>
        <source>Mark a listing, by its number.</source>
        <translation>Poner la marca de difusión a un anuncio, por su número.</translation>
    </message>
    <message>
        <source>TLP:CLEAR, GREEN, AMBER, AMBER+STRICT or RED.</source>
        <translation>TLP:CLEAR, GREEN, AMBER, AMBER+STRICT o RED.</translation>
    </message>
    <message>
        <source>Take the marking back.</source>
        <translation>Quitar la marca de difusión.</translation>
    </message>
    <message>
        <source>Why; noted with the marking.</source>
        <translation>Por qué; se anota con la marca de difusión.</translation>
    </message>
    <message>
        <source>Nothing is marked.
</source>
        <translation>No hay nada con marca de difusión.
</translation>
    </message>
    <message>
        <source>It is not marked.</source>
        <translation>No tiene marca de difusión.</translation>
    </message>
    <message>
        <source>&quot;marking&quot; takes a case, one of --source, --entity and --listing, and --as or --clear; with the case alone it lists what is marked.</source>
        <translation>«marking» requiere un caso, uno de --source, --entity y --listing, y --as o --clear; con solo el caso, enumera lo que tiene marca de difusión.</translation>
    </message>
    <message>
        <source>Say how far a source, entity or listing may be told on (TLP 2.0).</source>
        <translation>Decir hasta dónde se puede difundir una fuente, una entidad o un anuncio (TLP 2.0).</translation>
    </message>
    <message>
        <source>A packet of a lower marking that would hold it is not built; the fact is named.
Example: interdict-cli marking harbour.icase --source informant.csv --as TLP:RED</source>
        <translation>No se genera un expediente de marca de difusión inferior que lo contendría; se nombra el hecho.
Ejemplo: interdict-cli marking harbour.icase --source informant.csv --as TLP:RED</translation>
    </message>
    <message>
        <source>What a column holds, where that is not guessed right; may be given several times. The kinds are: %1.</source>
        <translation>Qué contiene una columna, si no se deduce bien; se puede indicar varias veces. Los tipos son: %1.</translation>
    </message>
    <message>
        <source>This column numbers the rows: it is told, not compared.</source>
        <translation>Esta columna numera las filas: se muestra, no se compara.</translation>
    </message>
    <message>
        <source>Do not compare this column; may be given several times.</source>
        <translation>No comparar esta columna; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>The least probability of a pair, 0 to 1, instead of the one the model chooses.</source>
        <translation>La probabilidad mínima de un par, de 0 a 1, en lugar de la que elige el modelo.</translation>
    </message>
    <message>
        <source>Of two tables: &quot;one&quot; where a row has one match at most, &quot;many&quot; where it may have several; guessed otherwise.</source>
        <translation>De dos tablas: «one» si una fila tiene como máximo una coincidencia, «many» si puede tener varias; si se omite, se deduce.</translation>
    </message>
    <message>
        <source>Print how much each field&apos;s agreement weighs instead of the pairs.</source>
        <translation>Mostrar cuánto pesa la coincidencia de cada campo en lugar de los pares.</translation>
    </message>
    <message>
        <source>--field takes a column and a kind, as in --field seller=name. The kinds are: %1.</source>
        <translation>--field requiere una columna y un tipo, como en --field seller=name. Los tipos son: %1.</translation>
    </message>
    <message>
        <source>--threshold takes a probability from 0 to 1, as in --threshold 0.9.</source>
        <translation>--threshold requiere una probabilidad de 0 a 1, como en --threshold 0.9.</translation>
    </message>
    <message>
        <source>--pairing takes &quot;one&quot; or &quot;many&quot;.</source>
        <translation>--pairing requiere «one» o «many».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an archive: unpack it, and match the tables in it.</source>
        <translation>«%1» es un archivo comprimido: descomprímalo y compare las tablas que contiene.</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>fila %1</translation>
    </message>
    <message>
        <source>row %1 (%2)</source>
        <translation>fila %1 (%2)</translation>
    </message>
    <message>
        <source>%1  %2 and %3</source>
        <translation>%1  %2 y %3</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Coincidencia</translation>
    </message>
    <message>
        <source>Weight (bits)</source>
        <translation>Peso (bits)</translation>
    </message>
    <message>
        <source>If the same</source>
        <translation>Si es el mismo</translation>
    </message>
    <message>
        <source>If different</source>
        <translation>Si es distinto</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pares</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Compared: %1.</source>
        <translation>Comparado: %1.</translation>
    </message>
    <message>
        <source>Not compared: %1.</source>
        <translation>No comparado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read and were not compared.</source>
        <translation>
            <numerusform>%n fila no se pudo leer y no se comparó.</numerusform>
            <numerusform>%n filas no se pudieron leer y no se compararon.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 pairs were compared; %2 are likely the same, with a probability of at least %3.</source>
        <translation>Se compararon %1 pares; %2 son probablemente el mismo, con una probabilidad de al menos %3.</translation>
    </message>
    <message>
        <source>&quot;match&quot; takes one table or two, as in: interdict-cli match sellers.csv --json</source>
        <translation>«match» requiere una tabla o dos, como en: interdict-cli match sellers.csv --json</translation>
    </message>
    <message>
        <source>Find likely duplicates within a table or between two, and say why.</source>
        <translation>Hallar duplicados probables dentro de una tabla o entre dos, y decir por qué.</translation>
    </message>
    <message>
        <source>Tables of any format that can be read. Columns of two tables belong together by their names. What they
hold is guessed and can be given; how much each agreement and difference weighs is learnt from the
rows, without examples (Fellegi and Sunter). A column of ids is told, not compared. Nothing is changed.
With --json each pair is one line, best first: {&quot;a&quot;, &quot;b&quot;: row numbers from 1, &quot;a_id&quot;, &quot;b_id&quot;:
their ids or null, &quot;score&quot;: in bits, 0 is even odds, &quot;probability&quot;, &quot;reasons&quot;: [{&quot;field&quot;,
&quot;level&quot;: how both agree, &quot;weight&quot;: in bits, above 0 for and below 0 against, &quot;why&quot;}]}.
With --weights --json each field is one line: {&quot;field&quot;, &quot;kind&quot;, &quot;levels&quot;: [{&quot;level&quot;,
&quot;ifSame&quot;, &quot;ifDifferent&quot;, &quot;weight&quot;, &quot;pairs&quot;}]}.
Exit code 0: done, also where there is no pair; 3: a table was refused, and the message says why.
Example: interdict-cli match sellers.csv --json
         interdict-cli match agora.csv alphabay.csv --field seller=name --ignore category
         interdict-cli match customers.xlsx --id number --threshold 0.95
         interdict-cli match sellers.csv --weights</source>
        <translation>Tablas de cualquier formato que se pueda leer. Las columnas de dos tablas se emparejan por sus nombres. Lo
que contienen se deduce y se puede indicar; cuánto pesa cada coincidencia y cada diferencia se aprende de las
filas, sin ejemplos (Fellegi y Sunter). Una columna de identificadores se muestra, no se compara. No se cambia nada.
Con --json cada par es una línea, primero el mejor: {&quot;a&quot;, &quot;b&quot;: números de fila desde 1, &quot;a_id&quot;, &quot;b_id&quot;:
sus identificadores o null, &quot;score&quot;: en bits, 0 es igual de probable, &quot;probability&quot;, &quot;reasons&quot;: [{&quot;field&quot;,
&quot;level&quot;: cómo coinciden los dos, &quot;weight&quot;: en bits, más de 0 a favor y menos de 0 en contra, &quot;why&quot;}]}.
Con --weights --json cada campo es una línea: {&quot;field&quot;, &quot;kind&quot;, &quot;levels&quot;: [{&quot;level&quot;,
&quot;ifSame&quot;, &quot;ifDifferent&quot;, &quot;weight&quot;, &quot;pairs&quot;}]}.
Código de salida 0: hecho, también si no hay ningún par; 3: se rechazó una tabla, y el mensaje dice por qué.
Ejemplo: interdict-cli match sellers.csv --json
         interdict-cli match agora.csv alphabay.csv --field seller=name --ignore category
         interdict-cli match customers.xlsx --id number --threshold 0.95
         interdict-cli match sellers.csv --weights</translation>
    </message>
    <message>
        <source>The case&apos;s name; otherwise the file&apos;s.</source>
        <translation>El nombre del caso; si no se indica, el del archivo.</translation>
    </message>
    <message>
        <source>The body the case belongs to.</source>
        <translation>El organismo al que pertenece el caso.</translation>
    </message>
    <message>
        <source>&quot;new&quot; takes the name of the case file, as in: interdict-cli new harbour.icase</source>
        <translation>«new» requiere el nombre del archivo del caso, como en: interdict-cli new harbour.icase</translation>
    </message>
    <message>
        <source>Made the case &quot;%1&quot; in %2.</source>
        <translation>Se creó el caso «%1» en %2.</translation>
    </message>
    <message>
        <source>Make a new case.</source>
        <translation>Crear un caso nuevo.</translation>
    </message>
    <message>
        <source>A case is one file, NAME.icase. An existing file is never overwritten.
Example: interdict-cli new harbour.icase --name &quot;Harbour&quot; --agency &quot;Customs&quot;</source>
        <translation>Un caso es un solo archivo, NAME.icase. Nunca se sobrescribe un archivo existente.
Ejemplo: interdict-cli new harbour.icase --name &quot;Harbour&quot; --agency &quot;Customs&quot;</translation>
    </message>
    <message>
        <source>Remove the note with this number from the entity.</source>
        <translation>Quitar de la entidad la nota que lleva este número.</translation>
    </message>
    <message>
        <source>  note %1 by %2, %3: %4
</source>
        <translation>  nota %1 de %2, %3: %4
</translation>
    </message>
    <message>
        <source>  no note
</source>
        <translation>  sin notas
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no note %2. Without a text, &quot;note&quot; lists those there are.</source>
        <translation>«%1» no tiene la nota %2. Sin texto, «note» enumera las que hay.</translation>
    </message>
    <message>
        <source>&quot;note&quot; takes a case, an entity and a text, as in: interdict-cli note harbour.icase seller:NAME &quot;Uses the same photos as BOB&quot;</source>
        <translation>«note» requiere un caso, una entidad y un texto, como en: interdict-cli note harbour.icase seller:NAME &quot;Uses the same photos as BOB&quot;</translation>
    </message>
    <message>
        <source>Add a note to an entity, list its notes, or remove one.</source>
        <translation>Añadir una nota a una entidad, enumerar sus notas o quitar una.</translation>
    </message>
    <message>
        <source>ENTITY: #12, seller:NAME, or a name that only one entity has.
Examples:
  interdict-cli note harbour.icase seller:ann &quot;Answers within an hour&quot;
  interdict-cli note harbour.icase seller:ann --json
  interdict-cli note harbour.icase seller:ann --remove 1</source>
        <translation>ENTITY: #12, seller:NAME, o un nombre que solo tenga una entidad.
Ejemplos:
  interdict-cli note harbour.icase seller:ann &quot;Answers within an hour&quot;
  interdict-cli note harbour.icase seller:ann --json
  interdict-cli note harbour.icase seller:ann --remove 1</translation>
    </message>
    <message>
        <source>Refer this entity; may be given several times.</source>
        <translation>Remitir esta entidad; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Who receives it: registry, registrar, hosting, retailer, carrier, payment, exchange or messaging.</source>
        <translation>Quién lo recibe: registry, registrar, hosting, retailer, carrier, payment, exchange o messaging.</translation>
    </message>
    <message>
        <source>The recipient&apos;s name.</source>
        <translation>El nombre del destinatario.</translation>
    </message>
    <message>
        <source>The packet&apos;s file name.</source>
        <translation>El nombre de archivo del expediente.</translation>
    </message>
    <message>
        <source>What the recipient is asked to do.</source>
        <translation>Lo que se pide al destinatario.</translation>
    </message>
    <message>
        <source>The law or the recipient&apos;s own rule it rests on.</source>
        <translation>La ley o la norma propia del destinatario en que se funda.</translation>
    </message>
    <message>
        <source>By which way it is asked: trusted notifier, registrar&apos;s terms, court order …</source>
        <translation>La vía por la que se pide: notificador de confianza, condiciones del registrador, orden judicial…</translation>
    </message>
    <message>
        <source>The latest useful day, as in 2026-01-31.</source>
        <translation>El último día útil, como en 2026-01-31.</translation>
    </message>
    <message>
        <source>Who was told before, when, and what they answered.</source>
        <translation>A quién se avisó antes, cuándo y qué respondió.</translation>
    </message>
    <message>
        <source>The packet&apos;s title.</source>
        <translation>El título del expediente.</translation>
    </message>
    <message>
        <source>A summary of at most 1,000 characters; otherwise one is written.</source>
        <translation>Un resumen de 1000 caracteres como máximo; si no se indica, se redacta uno.</translation>
    </message>
    <message>
        <source>TLP:CLEAR, GREEN, AMBER, AMBER+STRICT or RED (AMBER).</source>
        <translation>TLP:CLEAR, GREEN, AMBER, AMBER+STRICT o RED (AMBER).</translation>
    </message>
    <message>
        <source>What the checklist asks for and no record says, by its field, as in harm=…; several times. --checklist names the fields.</source>
        <translation>Lo que pide la lista de comprobación y ningún registro dice, por su campo, como en harm=…; varias veces. --checklist nombra los campos.</translation>
    </message>
    <message>
        <source>Build nothing; say what the recipient must be told, what of it the case has, with its evidence, and where to get the rest.</source>
        <translation>No elaborar nada; decir qué debe saber el destinatario, qué de ello tiene el caso, con sus pruebas, y dónde obtener el resto.</translation>
    </message>
    <message>
        <source>The language of the PDF and of the README, whatever this program speaks: %1 (en).</source>
        <translation>El idioma del PDF y del README, sea cual sea el de este programa: %1 (en).</translation>
    </message>
    <message>
        <source>The recipient may tell the subject.</source>
        <translation>El destinatario puede avisar al afectado.</translation>
    </message>
    <message>
        <source>The packet&apos;s number; otherwise made from the time and the case.</source>
        <translation>El número del expediente; si no se indica, se forma con la hora y el caso.</translation>
    </message>
    <message>
        <source>Build it, marked as draft, even where something that must be there is missing.</source>
        <translation>Elaborarlo, marcado como borrador, aunque falte algo obligatorio.</translation>
    </message>
    <message>
        <source>--state takes FIELD=TEXT, not &quot;%1&quot;.</source>
        <translation>--state requiere FIELD=TEXT, no «%1».</translation>
    </message>
    <message>
        <source>--kind takes registry, registrar, hosting, retailer, carrier, payment, exchange or messaging, not &quot;%1&quot;.</source>
        <translation>--kind admite registry, registrar, hosting, retailer, carrier, payment, exchange o messaging, no «%1».</translation>
    </message>
    <message>
        <source>--answer-by takes a day as in 2026-01-31, not &quot;%1&quot;.</source>
        <translation>--answer-by requiere un día como 2026-01-31, no «%1».</translation>
    </message>
    <message>
        <source>--language takes %1, not &quot;%2&quot;.</source>
        <translation>--language admite %1, no «%2».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>Value, or where to get it</source>
        <translation>Valor o dónde obtenerlo</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anexos</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that must be there are missing.</source>
        <translation>
            <numerusform>Falta %n elemento obligatorio.</numerusform>
            <numerusform>Faltan %n elementos obligatorios.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;packet&quot; takes a case, --entity, --kind, --to and --out, or --docket and --out; &quot;interdict-cli packet --help&quot; shows an example.</source>
        <translation>«packet» necesita un caso, --entity, --kind, --to y --out, o bien --docket y --out; «interdict-cli packet --help» muestra un ejemplo.</translation>
    </message>
    <message>
        <source>Built the packet %1 (%2 bytes, %3 files).
  SHA-256 %4
</source>
        <translation>Se elaboró el expediente %1 (%2 bytes, %3 archivos).
  SHA-256 %4
</translation>
    </message>
    <message>
        <source>Build a referral packet.</source>
        <translation>Elaborar un expediente de remisión.</translation>
    </message>
    <message>
        <source>A packet is a zip that is a BagIt bag: a PDF for people, data for machines, and the original rows.
The same case, choices and --time give the same bytes. What the recipient needs and what is missing
is named; --draft builds it all the same.
Example: interdict-cli packet harbour.icase --entity seller:NAME --kind registry \
  --to &quot;Example Registry&quot; --out packet.zip --draft</source>
        <translation>Un expediente es un zip que es una bolsa BagIt: un PDF para las personas, datos para las máquinas y las filas originales.
El mismo caso, las mismas opciones y el mismo --time dan los mismos bytes. Se indica lo que el destinatario necesita y lo que
falta; --draft lo elabora de todos modos.
Ejemplo: interdict-cli packet harbour.icase --entity seller:NAME --kind registry \
  --to &quot;Example Registry&quot; --out packet.zip --draft</translation>
    </message>
    <message>
        <source>The packet is complete and valid: %1 files match every manifest.
</source>
        <translation>El expediente está completo y es válido: %1 archivos coinciden con todos los manifiestos.
</translation>
    </message>
    <message>
        <source>The packet is complete but not valid:
</source>
        <translation>El expediente está completo, pero no es válido:
</translation>
    </message>
    <message>
        <source>The packet is not complete:
</source>
        <translation>El expediente no está completo:
</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>No está firmado.</translation>
    </message>
    <message>
        <source>It holds a time stamp request that has no answer yet.</source>
        <translation>Contiene una solicitud de sello de tiempo que aún no tiene respuesta.</translation>
    </message>
    <message>
        <source>Certificates of time stamp authorities that you trust (PEM); a packet&apos;s must lead to one.</source>
        <translation>Certificados de las autoridades de sellado de tiempo en que usted confía (PEM); el de un expediente debe conducir a uno de ellos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>  note: </source>
        <translation>  nota: </translation>
    </message>
    <message>
        <source>%1: %2, %3 records
</source>
        <translation>%1: %2, %3 registros
</translation>
    </message>
    <message>
        <source>%1: %2, which is kept as evidence and holds no records.
</source>
        <translation>%1: %2, que se conserva como prueba y no contiene registros.
</translation>
    </message>
    <message>
        <source>%1: archive with %2 files
</source>
        <translation>%1: archivo comprimido con %2 archivos
</translation>
    </message>
    <message>
        <source>  not read: %1
</source>
        <translation>  no leído: %1
</translation>
    </message>
    <message>
        <source>&quot;probe&quot; takes one file, as in: interdict-cli probe listings.csv</source>
        <translation>«probe» requiere un archivo, como en: interdict-cli probe listings.csv</translation>
    </message>
    <message>
        <source>Say what a file is and what its columns mean, without a case.</source>
        <translation>Decir qué es un archivo y qué significan sus columnas, sin un caso.</translation>
    </message>
    <message>
        <source>The whole file is read once. The verdict names its format and parts, encoding, delimiter and header,
how many records there are, and for each column the field it is taken for and what its values are,
with the evidence for all of it. Of an archive each file in it is told.
Example: interdict-cli probe listings.csv --json
         interdict-cli probe books.xlsx --sheet Offers</source>
        <translation>El archivo entero se lee una vez. El dictamen indica su formato y partes, codificación, delimitador y encabezado,
cuántos registros hay y, para cada columna, el campo por el que se toma y qué son sus valores,
con los indicios de todo ello. De un archivo comprimido se informa de cada archivo que contiene.
Ejemplo: interdict-cli probe listings.csv --json
         interdict-cli probe books.xlsx --sheet Offers</translation>
    </message>
    <message>
        <source>Read the columns by this profile of the case or the program, or the one in this file. Without it, a profile is taken where the columns are exactly those of its files.</source>
        <translation>Leer las columnas con este perfil del caso o del programa, o con el de este archivo. Sin esta opción, se toma un perfil si las columnas son exactamente las de sus archivos.</translation>
    </message>
    <message>
        <source>Take no profile; columns are read by their names and values.</source>
        <translation>No tomar ningún perfil; las columnas se leen por sus nombres y valores.</translation>
    </message>
    <message>
        <source>Keep how the columns are read in the case, under this name.</source>
        <translation>Guardar en el caso, con este nombre, cómo se leen las columnas.</translation>
    </message>
    <message>
        <source>--profile and --no-profile exclude each other.</source>
        <translation>--profile y --no-profile se excluyen entre sí.</translation>
    </message>
    <message>
        <source>No column of &quot;%1&quot; is one of the profile &quot;%2&quot;. Choose another profile, or import it without one.</source>
        <translation>Ninguna columna de «%1» es del perfil «%2». Elija otro perfil o importe sin perfil.</translation>
    </message>
    <message>
        <source>--save-profile takes a name.</source>
        <translation>--save-profile requiere un nombre.</translation>
    </message>
    <message>
        <source>  The case keeps how the columns are read as the profile %1.
</source>
        <translation>  El caso guarda cómo se leen las columnas como el perfil %1.
</translation>
    </message>
    <message>
        <source>Write the profile of this name to the file of --out.</source>
        <translation>Escribir el perfil de este nombre en el archivo de --out.</translation>
    </message>
    <message>
        <source>The file to write to; otherwise the profile is shown.</source>
        <translation>El archivo en que se escribe; si no se indica, el perfil se muestra.</translation>
    </message>
    <message>
        <source>Keep the profile in this file in the case.</source>
        <translation>Guardar en el caso el perfil de este archivo.</translation>
    </message>
    <message>
        <source>case</source>
        <translation>caso</translation>
    </message>
    <message>
        <source>program</source>
        <translation>programa</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>version</source>
        <translation>versión</translation>
    </message>
    <message>
        <source>market</source>
        <translation>plataforma de venta</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>The profile %1 is in %2.
</source>
        <translation>El perfil %1 está en %2.
</translation>
    </message>
    <message>
        <source>The case keeps the profile %1.
</source>
        <translation>El caso guarda el perfil %1.
</translation>
    </message>
    <message>
        <source>&quot;profiles&quot; takes a case, as in: interdict-cli profiles harbour.icase</source>
        <translation>«profiles» requiere un caso, como en: interdict-cli profiles harbour.icase</translation>
    </message>
    <message>
        <source>List, export or add mapping profiles: what the columns of files mean.</source>
        <translation>Enumerar, exportar o añadir perfiles de correspondencia: qué significan las columnas de los archivos.</translation>
    </message>
    <message>
        <source>A profile names the columns of one kind of files and the fields they feed, with the
market and the currency. Those of the case come before those of the program.
Example: interdict-cli import harbour.icase day1.csv --map seller=shop --save-profile Lantern
         interdict-cli profiles harbour.icase --export Lantern --out lantern.json
         interdict-cli import other.icase day2.csv --profile lantern.json</source>
        <translation>Un perfil indica las columnas de un tipo de archivos y los campos que alimentan, con la
plataforma de venta y la moneda. Los del caso preceden a los del programa.
Ejemplo: interdict-cli import harbour.icase day1.csv --map seller=shop --save-profile Lantern
         interdict-cli profiles harbour.icase --export Lantern --out lantern.json
         interdict-cli import other.icase day2.csv --profile lantern.json</translation>
    </message>
    <message>
        <source>Only recipients of this kind; may be given several times.</source>
        <translation>Solo destinatarios de este tipo; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Only this recipient, by id or name; may be given several times.</source>
        <translation>Solo este destinatario, por id o nombre; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Only recipients that the directory knows.</source>
        <translation>Solo destinatarios que el directorio conoce.</translation>
    </message>
    <message>
        <source>One for each network and recipient, rather than for each recipient.</source>
        <translation>Una por cada red y destinatario, en lugar de una por destinatario.</translation>
    </message>
    <message>
        <source>Make a draft referral in the docket for each.</source>
        <translation>Crear en el registro de remisiones un borrador de remisión para cada uno.</translation>
    </message>
    <message>
        <source>With --create: their marking (TLP:AMBER).</source>
        <translation>Con --create: su marca de difusión (TLP:AMBER).</translation>
    </message>
    <message>
        <source>  network: %1
</source>
        <translation>  red: %1
</translation>
    </message>
    <message>
        <source>  by way of: %1
</source>
        <translation>  a través de: %1
</translation>
    </message>
    <message>
        <source>  contact: %1
</source>
        <translation>  contacto: %1
</translation>
    </message>
    <message>
        <source>  the subject: %1
</source>
        <translation>  el afectado: %1
</translation>
    </message>
    <message>
        <source>  mind: %1
</source>
        <translation>  atención: %1
</translation>
    </message>
    <message>
        <source>listing %1</source>
        <translation>anuncio %1</translation>
    </message>
    <message>
        <source>    - %1: %2 (records %3)
</source>
        <translation>    - %1: %2 (registros %3)
</translation>
    </message>
    <message>
        <source>    and %1 more
</source>
        <translation>    y %1 más
</translation>
    </message>
    <message>
        <source>&quot;propose&quot; takes a case; &quot;interdict-cli propose --help&quot; shows an example.</source>
        <translation>«propose» requiere un caso; «interdict-cli propose --help» muestra un ejemplo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of recipient.</source>
        <translation>«%1» no es un tipo de destinatario.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) can act.</source>
        <translation>
            <numerusform>%n destinatario puede actuar.</numerusform>
            <numerusform>%n destinatarios pueden actuar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) nobody is known who can act; --json names them with the reason.</source>
        <translation>
            <numerusform>De %n elemento no se conoce a nadie que pueda actuar; --json lo nombra con el motivo.</numerusform>
            <numerusform>De %n elementos no se conoce a nadie que pueda actuar; --json los nombra con el motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n referral(s); &quot;interdict-cli docket %1 list&quot; shows them.</source>
        <translation>
            <numerusform>Se redactó el borrador de %n remisión; «interdict-cli docket %1 list» la muestra.</numerusform>
            <numerusform>Se redactaron los borradores de %n remisiones; «interdict-cli docket %1 list» las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Say who can act on what, and why; make a referral for each.</source>
        <translation>Decir quién puede actuar sobre qué y por qué; crear una remisión para cada uno.</translation>
    </message>
    <message>
        <source>For the whole case, or for what --entity and --listing name: registries and registrars from
top-level domains and registrations, hosts from name servers and addresses, market places from the
listings&apos; sites, carriers and posts from tracking numbers, payment providers and exchanges from
wallets and words of listings, platforms from handles and mailboxes. Each with its reason and the
records that show it. --create makes one draft in the docket for each, in one step.
Example: interdict-cli propose harbour.icase --entity seller:NAME
         interdict-cli propose harbour.icase --kind registry --known --create</source>
        <translation>Para todo el caso o para lo que indiquen --entity y --listing: registros de dominios y registradores a partir
de dominios de nivel superior y datos de registro, alojamientos a partir de servidores de nombres y direcciones, plataformas de venta
a partir de los sitios de los anuncios, transportistas y correos a partir de números de seguimiento, proveedores de pago y casas de
cambio a partir de monederos y palabras de los anuncios, plataformas a partir de alias y buzones. Cada uno con su motivo y los
registros que lo muestran. --create crea un borrador en el registro de remisiones para cada uno, en un solo paso.
Ejemplo: interdict-cli propose harbour.icase --entity seller:NAME
         interdict-cli propose harbour.icase --kind registry --known --create</translation>
    </message>
    <message>
        <source>This entity; may be given several times.</source>
        <translation>Esta entidad; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>This listing, by its number; may be given several times.</source>
        <translation>Este anuncio, por su número; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>--listing takes a number, not &quot;%1&quot;.</source>
        <translation>--listing requiere un número, no «%1».</translation>
    </message>
    <message>
        <source>There is no listing %1 in the case.</source>
        <translation>No hay ningún anuncio %1 en el caso.</translation>
    </message>
    <message>
        <source>Read this file of an archive, by its path in it.</source>
        <translation>Leer este archivo de un archivo comprimido, por su ruta en él.</translation>
    </message>
    <message>
        <source>With --json: cells as lists in the order of the columns, not by name; a first line
{&quot;header&quot;: [...]} names the columns.</source>
        <translation>Con --json: celdas como listas en el orden de las columnas, no por nombre; una primera línea
{&quot;header&quot;: [...]} nombra las columnas.</translation>
    </message>
    <message>
        <source>%1: %2 records read, %3 of them flagged and %4 rejected.</source>
        <translation>%1: %2 registros leídos, %3 de ellos señalados y %4 rechazados.</translation>
    </message>
    <message>
        <source>The file is an archive. Say with --member which file in it to read; there are: %1.</source>
        <translation>El archivo es un archivo comprimido. Indique con --member qué archivo de él debe leerse; hay: %1.</translation>
    </message>
    <message>
        <source>The archive has no file &quot;%1&quot;. There are: %2.</source>
        <translation>El archivo comprimido no contiene el archivo «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>&quot;read&quot; takes one file, as in: interdict-cli read listings.csv --json</source>
        <translation>«read» requiere un archivo, como en: interdict-cli read listings.csv --json</translation>
    </message>
    <message>
        <source>Print every record of a file as it is read, without a case.</source>
        <translation>Mostrar cada registro de un archivo tal como se lee, sin un caso.</translation>
    </message>
    <message>
        <source>Nothing is mapped and nothing judged beyond the format: this is for scripts, and for doubters.
With --json each record is one line: {&quot;record&quot;: its number, &quot;offset&quot; and &quot;length&quot;: its bytes in
the part, &quot;cells&quot;: its texts, &quot;status&quot;: kept, flagged or rejected, &quot;reason&quot;: why}. Cells are an
object by column; a list where columns have the same name or a row has too few or too many cells;
null where there is no cell. The bytes of a record are those of the file, or of the sheet&apos;s part in a
workbook or the file in an archive, from &quot;offset&quot; on, without the end of the line.
Records of formats with a fixed meaning also have &quot;identifiers&quot; and &quot;links&quot;, those of RDAP and WHOIS
answers a &quot;registration&quot;.
Exit code 0: all was read; 3: the file was refused, and the message says why.
Example: interdict-cli read listings.csv --json
         interdict-cli read books.xlsx --sheet Offers
         interdict-cli read crawl.zip --member crawl/listings.csv --json</source>
        <translation>No se asigna ninguna columna ni se juzga nada más allá del formato: sirve para scripts y para quien dude.
Con --json cada registro es una línea: {&quot;record&quot;: su número, &quot;offset&quot; y &quot;length&quot;: sus bytes en
la parte, &quot;cells&quot;: sus textos, &quot;status&quot;: kept, flagged o rejected, &quot;reason&quot;: por qué}. Las celdas son un
objeto por columna; una lista donde las columnas tienen el mismo nombre o una fila tiene celdas de menos o de más;
null donde no hay celda. Los bytes de un registro son los del archivo, o los de la parte de la hoja en un
libro o del archivo en un archivo comprimido, desde &quot;offset&quot;, sin el fin de línea.
Los registros de formatos con significado fijo tienen además &quot;identifiers&quot; y &quot;links&quot;; los de respuestas RDAP y
WHOIS, una &quot;registration&quot;.
Código de salida 0: se leyó todo; 3: el archivo se rechazó, y el mensaje dice por qué.
Ejemplo: interdict-cli read listings.csv --json
         interdict-cli read books.xlsx --sheet Offers
         interdict-cli read crawl.zip --member crawl/listings.csv --json</translation>
    </message>
    <message>
        <source>With what this case says otherwise; &quot;add&quot; and &quot;remove&quot; change the case.</source>
        <translation>Con lo que este caso dice de otro modo; «add» y «remove» modifican el caso.</translation>
    </message>
    <message>
        <source>With &quot;list&quot;: only those of this kind.</source>
        <translation>Con «list»: solo los de este tipo.</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>The subject</source>
        <translation>El afectado</translation>
    </message>
    <message>
        <source>jurisdiction</source>
        <translation>jurisdicción</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>ways to ask</source>
        <translation>vías para pedirlo</translation>
    </message>
    <message>
        <source>the subject</source>
        <translation>el afectado</translation>
    </message>
    <message>
        <source>forwarding</source>
        <translation>reenvío</translation>
    </message>
    <message>
        <source>terms</source>
        <translation>condiciones</translation>
    </message>
    <message>
        <source>reviews within</source>
        <translation>revisa en un plazo de</translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hora</numerusform>
            <numerusform>%n horas</numerusform>
        </translation>
    </message>
    <message>
        <source>service</source>
        <translation>servicio</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>as of</source>
        <translation>a fecha de</translation>
    </message>
    <message>
        <source>entry</source>
        <translation>entrada</translation>
    </message>
    <message>
        <source>There is no recipient &quot;%1&quot;; &quot;interdict-cli recipients list&quot; names them.</source>
        <translation>No hay ningún destinatario «%1»; «interdict-cli recipients list» los nombra.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no JSON object: %2.</source>
        <translation>«%1» no es un objeto JSON: %2.</translation>
    </message>
    <message numerus="yes">
        <source>Added %n recipient(s).
</source>
        <translation>
            <numerusform>Se añadió %n destinatario.
</numerusform>
            <numerusform>Se añadieron %n destinatarios.
</numerusform>
        </translation>
    </message>
    <message>
        <source>The directory&apos;s entry of &quot;%1&quot; counts again.
</source>
        <translation>Vuelve a valer la entrada del directorio de «%1».
</translation>
    </message>
    <message>
        <source>This account has no own entry &quot;%1&quot;.</source>
        <translation>Esta cuenta no tiene ninguna entrada propia «%1».</translation>
    </message>
    <message>
        <source>Took the own entry &quot;%1&quot; out.
</source>
        <translation>Se quitó la entrada propia «%1».
</translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n recipient(s) to %1.
</source>
        <translation>
            <numerusform>Se escribió %n destinatario en %1.
</numerusform>
            <numerusform>Se escribieron %n destinatarios en %1.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Wrote %1; edit it, and it counts from then on.
</source>
        <translation>Se escribió %1; edítelo y valdrá desde ese momento.
</translation>
    </message>
    <message>
        <source>own</source>
        <translation>propio</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>&quot;recipients&quot; takes list [TEXT], show ID, add FILE, remove ID, export FILE or data [NAME]; &quot;interdict-cli recipients --help&quot; shows examples.</source>
        <translation>«recipients» admite list [TEXT], show ID, add FILE, remove ID, export FILE o data [NAME]; «interdict-cli recipients --help» muestra ejemplos.</translation>
    </message>
    <message>
        <source>Who can be asked to act, and how: the directory of recipients.</source>
        <translation>A quién se puede pedir que actúe, y cómo: el directorio de destinatarios.</translation>
    </message>
    <message>
        <source>The program brings a directory; own entries of the account (INTERDICT_REFERRALS names another folder)
and, with --case, of a case come before it. FILE is JSON: one entry, or {&quot;recipients&quot;: […]} as
&quot;export&quot; writes it. Check a contact before its first use: each entry says where it is from.
&quot;data&quot; lists the data on which referrals rest (checklists, doors, letters, calendars …), and with a
name copies one into the folder, to be edited.
Example: interdict-cli recipients list --kind registry
         interdict-cli recipients show verisign --json
         interdict-cli recipients add desk.json --case harbour.icase
         interdict-cli recipients data checklists</source>
        <translation>El programa trae un directorio; las entradas propias de la cuenta (INTERDICT_REFERRALS indica otra carpeta)
y, con --case, las de un caso lo preceden. FILE es JSON: una entrada, o {&quot;recipients&quot;: […]} tal como lo escribe
«export». Compruebe un contacto antes de usarlo por primera vez: cada entrada dice de dónde procede.
«data» enumera los datos en que se basan las remisiones (listas de comprobación, vías, cartas, calendarios…) y, con un
nombre, copia uno en la carpeta para editarlo.
Ejemplo: interdict-cli recipients list --kind registry
         interdict-cli recipients show verisign --json
         interdict-cli recipients add desk.json --case harbour.icase
         interdict-cli recipients data checklists</translation>
    </message>
    <message>
        <source>row</source>
        <translation>fila</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;
</source>
        <translation>Hoja «%1»
</translation>
    </message>
    <message>
        <source>&quot;restore&quot; takes a case and the number of a source, as in: interdict-cli restore harbour.icase 3</source>
        <translation>«restore» requiere un caso y el número de una fuente, como en: interdict-cli restore harbour.icase 3</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was restored: %2 records kept, %3 of them flagged, and %4 rejected; %5 listings, %6 entities and %7 links are back.
</source>
        <translation>Se restauró la importación de «%1»: %2 registros conservados, %3 de ellos señalados, y %4 rechazados; se recuperaron %5 anuncios, %6 entidades y %7 vínculos.
</translation>
    </message>
    <message>
        <source>Bring a withdrawn import back.</source>
        <translation>Recuperar una importación retirada.</translation>
    </message>
    <message>
        <source>The source, with what came out of it, is read again from the bytes that the case keeps,
as it was read and mapped at its import, and with what analysts decided about its
records. Records, entities, listings and links have the numbers they had.
Example: interdict-cli restore harbour.icase 3</source>
        <translation>La fuente, con lo que salió de ella, se lee de nuevo a partir de los bytes que el caso conserva,
tal como se leyó y asignó en su importación, y con lo que los analistas decidieron sobre sus
registros. Los registros, entidades, anuncios y vínculos tienen los números que tenían.
Ejemplo: interdict-cli restore harbour.icase 3</translation>
    </message>
    <message>
        <source>Only records of this source, by its number.</source>
        <translation>Solo registros de esta fuente, por su número.</translation>
    </message>
    <message>
        <source>Only &quot;flagged&quot; or only &quot;rejected&quot; records.</source>
        <translation>Solo registros «flagged» (señalados) o solo «rejected» (rechazados).</translation>
    </message>
    <message>
        <source>Only records with this in their reason.</source>
        <translation>Solo registros con esto en su motivo.</translation>
    </message>
    <message>
        <source>Only this record, by its number; may be given several times.</source>
        <translation>Solo este registro, por su número; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Records that were decided about, instead of those that wait.</source>
        <translation>Registros sobre los que ya se decidió, en lugar de los pendientes.</translation>
    </message>
    <message>
        <source>How many records have which reason, instead of the records.</source>
        <translation>Cuántos registros tienen cada motivo, en lugar de los registros.</translation>
    </message>
    <message>
        <source>Keep the flagged records that match as they are, for this reason.</source>
        <translation>Mantener tal como están los registros señalados que coincidan, por este motivo.</translation>
    </message>
    <message>
        <source>The records that match are rightly flagged or rejected, for this reason.</source>
        <translation>Los registros que coinciden están bien señalados o rechazados, por este motivo.</translation>
    </message>
    <message>
        <source>Read this record again with corrected cells, given as COLUMN=TEXT after the case; &quot;matching&quot; for all records that match.</source>
        <translation>Leer de nuevo este registro con celdas corregidas, dadas como COLUMN=TEXT después del caso; «matching» para todos los registros que coincidan.</translation>
    </message>
    <message>
        <source>With --fix: cells that are too many belong to this column.</source>
        <translation>Con --fix: las celdas sobrantes pertenecen a esta columna.</translation>
    </message>
    <message>
        <source>With --fix: the record&apos;s bytes are in this encoding.</source>
        <translation>Con --fix: los bytes del registro están en esta codificación.</translation>
    </message>
    <message>
        <source>With --fix: this character is between the cells.</source>
        <translation>Con --fix: este carácter separa las celdas.</translation>
    </message>
    <message>
        <source>With --fix: why the record is corrected.</source>
        <translation>Con --fix: por qué se corrige el registro.</translation>
    </message>
    <message>
        <source>--status is &quot;flagged&quot; or &quot;rejected&quot;, not &quot;%1&quot;.</source>
        <translation>--status es «flagged» o «rejected», no «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no record&apos;s number. &quot;review&quot; without actions lists them.</source>
        <translation>«%1» no es el número de ningún registro. «review» sin acciones los enumera.</translation>
    </message>
    <message>
        <source>%1 rows read = %2 records (%3 flagged) + %4 rejected; %5 wait for a decision, %6 decided
</source>
        <translation>%1 filas leídas = %2 registros (%3 señalados) + %4 rechazados; %5 esperan una decisión, %6 decididos
</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>bytes</source>
        <translation>bytes</translation>
    </message>
    <message>
        <source>%1 of %2 records
</source>
        <translation>%1 de %2 registros
</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. There are: %2.</source>
        <translation>No hay ninguna columna «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>--delimiter is one ASCII character, or \t.</source>
        <translation>--delimiter es un carácter ASCII, o \t.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; corrects no cell; write COLUMN=TEXT.</source>
        <translation>«%1» no corrige ninguna celda; escriba COLUMN=TEXT.</translation>
    </message>
    <message>
        <source>No record matches; there is nothing to correct.</source>
        <translation>Ningún registro coincide; no hay nada que corregir.</translation>
    </message>
    <message>
        <source>corrected on the command line</source>
        <translation>corregido en la línea de comandos</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) corrected</source>
        <translation>
            <numerusform>%n registro corregido</numerusform>
            <numerusform>%n registros corregidos</numerusform>
        </translation>
    </message>
    <message>
        <source>row %1 is still rejected: %2
</source>
        <translation>la fila %1 sigue rechazada: %2
</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) accepted as they are</source>
        <translation>
            <numerusform>%n registro aceptado tal como está</numerusform>
            <numerusform>%n registros aceptados tal como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) confirmed</source>
        <translation>
            <numerusform>%n registro confirmado</numerusform>
            <numerusform>%n registros confirmados</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;review&quot; takes a case and at most one of --accept, --confirm and --fix, as in: interdict-cli review harbour.icase --fix 17 price=12.50</source>
        <translation>«review» requiere un caso y como máximo uno de --accept, --confirm y --fix, como en: interdict-cli review harbour.icase --fix 17 price=12.50</translation>
    </message>
    <message>
        <source>List flagged and rejected records, and accept, confirm or correct them.</source>
        <translation>Enumerar los registros señalados y rechazados, y aceptarlos, confirmarlos o corregirlos.</translation>
    </message>
    <message>
        <source>The bytes of a record never change; what was decided stands beside them and can be undone.
Examples:
  interdict-cli review harbour.icase --reasons
  interdict-cli review harbour.icase --status rejected --reason cells --json
  interdict-cli review harbour.icase --reason &quot;check digit&quot; --accept &quot;read from a photo&quot;
  interdict-cli review harbour.icase --fix 17 price=12.50 &quot;title=Pill press&quot; --why &quot;typo&quot;
  interdict-cli review harbour.icase --fix matching --reason &quot;14 cells&quot; --join-into title</source>
        <translation>Los bytes de un registro nunca cambian; lo que se decidió figura junto a ellos y puede deshacerse.
Ejemplos:
  interdict-cli review harbour.icase --reasons
  interdict-cli review harbour.icase --status rejected --reason cells --json
  interdict-cli review harbour.icase --reason &quot;check digit&quot; --accept &quot;read from a photo&quot;
  interdict-cli review harbour.icase --fix 17 price=12.50 &quot;title=Pill press&quot; --why &quot;typo&quot;
  interdict-cli review harbour.icase --fix matching --reason &quot;14 cells&quot; --join-into title</translation>
    </message>
    <message>
        <source>Only rows that were: new, changed, unchanged, no-listing, rejected.</source>
        <translation>Solo filas que fueron: new, changed, unchanged, no-listing, rejected.</translation>
    </message>
    <message>
        <source>&quot;rows&quot; takes a case and the number of a source, as in: interdict-cli rows harbour.icase 3 --json</source>
        <translation>«rows» requiere un caso y el número de una fuente, como en: interdict-cli rows harbour.icase 3 --json</translation>
    </message>
    <message>
        <source>Say what each row of an import did.</source>
        <translation>Decir qué hizo cada fila de una importación.</translation>
    </message>
    <message>
        <source>A row is &quot;new&quot; where it is the first of its listing, &quot;changed&quot; where it says something else
of a listing that the case knew, &quot;unchanged&quot; where it says nothing new, &quot;no-listing&quot; where it
shows none, or &quot;rejected&quot;. With --json each row is one line: {&quot;row&quot;: its number, &quot;outcome&quot;,
&quot;status&quot;: kept, flagged or rejected, &quot;listing&quot;: its number, &quot;reason&quot;}.
Example: interdict-cli rows harbour.icase 3 --only changed</source>
        <translation>Una fila es «new» si es la primera de su anuncio, «changed» si dice otra cosa
de un anuncio que el caso conocía, «unchanged» si no dice nada nuevo, «no-listing» si no
muestra ninguno, o «rejected». Con --json cada fila es una línea: {&quot;row&quot;: su número, &quot;outcome&quot;,
&quot;status&quot;: kept, flagged o rejected, &quot;listing&quot;: su número, &quot;reason&quot;}.
Ejemplo: interdict-cli rows harbour.icase 3 --only changed</translation>
    </message>
    <message>
        <source>How the text is encoded, such as windows-1252; else it is found out.</source>
        <translation>Cómo está codificado el texto, por ejemplo windows-1252; si no se indica, se averigua.</translation>
    </message>
    <message>
        <source>Only this kind; may be given several times.</source>
        <translation>Solo este tipo; puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>Leave out what its checksum speaks against.</source>
        <translation>Omitir aquello que su suma de comprobación desmiente.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>No se pudo leer «%1»: %2. Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 512 MiB. Cut it into parts and scan each of them.</source>
        <translation>«%1» supera los 512 MiB. Divídalo en partes y examine cada una.</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;. There are: %2.</source>
        <translation>No existe el tipo «%1». Hay: %2.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
    <message>
        <source>&quot;scan&quot; takes one file, or - for standard input, as in: interdict-cli scan page.txt</source>
        <translation>«scan» requiere un archivo, o - para la entrada estándar, como en: interdict-cli scan page.txt</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n identifiers found.</source>
        <translation>
            <numerusform>%1: %n identificador hallado.</numerusform>
            <numerusform>%1: %n identificadores hallados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find identifiers in any text, without a case.</source>
        <translation>Hallar identificadores en cualquier texto, sin un caso.</translation>
    </message>
    <message>
        <source>Domains, links, mail and IP addresses, phone numbers, wallets, OpenPGP keys, messaging handles,
tracking numbers, CAS, NDC and DEA numbers, items of Amazon and eBay. Spellings that are meant to
dodge a search are understood: hxxp, [.], (at), &quot; dot &quot;, spaced digits, invisible and full-width
characters. &quot;-&quot; reads standard input.
With --json each hit is one line: &quot;kind&quot;; &quot;start&quot; and &quot;length&quot; in characters (Unicode code points
of the decoded text, the first is 0); &quot;line&quot; (the first is 1); &quot;byte&quot; and &quot;bytes&quot;, the same place
in bytes of the file, where the encoding tells; &quot;found&quot;, as it stands there; &quot;normal&quot;, its normal
form, null where it is not valid; &quot;detail&quot;: chain, platform, carrier, registrable domain, country;
&quot;valid&quot;: false where it was meant as one, but its checksum or rules speak against it;
&quot;confidence&quot; from 0 to 1; &quot;why&quot;, in a sentence.
Exit code 0: all was read, whether anything was found or not; 3: the file cannot be read.
Example: interdict-cli scan page.txt --json
         interdict-cli scan - --kind phone --region US &lt; page.txt</source>
        <translation>Dominios, enlaces, direcciones de correo e IP, números de teléfono, monederos, claves OpenPGP, alias de mensajería,
números de seguimiento, números CAS, NDC y DEA, artículos de Amazon y eBay. Se entienden las grafías pensadas para
eludir una búsqueda: hxxp, [.], (at), &quot; dot &quot;, cifras espaciadas, caracteres invisibles y de ancho
completo. «-» lee la entrada estándar.
Con --json cada hallazgo es una línea: &quot;kind&quot;; &quot;start&quot; y &quot;length&quot; en caracteres (puntos de código Unicode
del texto decodificado, el primero es 0); &quot;line&quot; (la primera es 1); &quot;byte&quot; y &quot;bytes&quot;, el mismo lugar
en bytes del archivo, si la codificación lo permite; &quot;found&quot;, tal como figura allí; &quot;normal&quot;, su forma
normal, null si no es válido; &quot;detail&quot;: cadena, plataforma, transportista, dominio registrable, país;
&quot;valid&quot;: false si pretendía serlo, pero su suma de comprobación o sus reglas lo desmienten;
&quot;confidence&quot; de 0 a 1; &quot;why&quot;, en una frase.
Código de salida 0: se leyó todo, se haya encontrado algo o no; 3: el archivo no se puede leer.
Ejemplo: interdict-cli scan page.txt --json
         interdict-cli scan - --kind phone --region US &lt; page.txt</translation>
    </message>
    <message>
        <source>The sending body; otherwise the case&apos;s agency.</source>
        <translation>El organismo remitente; si no se indica, el organismo del caso.</translation>
    </message>
    <message>
        <source>Who sends it; otherwise the author.</source>
        <translation>Quién lo envía; si no se indica, el autor.</translation>
    </message>
    <message>
        <source>The sender&apos;s role.</source>
        <translation>El cargo del remitente.</translation>
    </message>
    <message>
        <source>The sender&apos;s reference or badge number.</source>
        <translation>La referencia o el número de placa del remitente.</translation>
    </message>
    <message>
        <source>The sender&apos;s telephone number.</source>
        <translation>El número de teléfono del remitente.</translation>
    </message>
    <message>
        <source>The sender&apos;s official e-mail address.</source>
        <translation>La dirección de correo electrónico oficial del remitente.</translation>
    </message>
    <message>
        <source>The legal authority of the sending body.</source>
        <translation>La autoridad legal del organismo remitente.</translation>
    </message>
    <message>
        <source>The jurisdiction of the sending body.</source>
        <translation>La jurisdicción del organismo remitente.</translation>
    </message>
    <message>
        <source>Show this record and its original bytes.</source>
        <translation>Mostrar este registro y sus bytes originales.</translation>
    </message>
    <message>
        <source>Record %1: row %2 of &quot;%3&quot;, %4 bytes from byte %5 (%6)
</source>
        <translation>Registro %1: fila %2 de «%3», %4 bytes desde el byte %5 (%6)
</translation>
    </message>
    <message>
        <source>  found in %1, characters %2 to %3: %4 (entity #%5)
</source>
        <translation>  hallado en %1, caracteres %2 a %3: %4 (entidad #%5)
</translation>
    </message>
    <message>
        <source>  registered through %1: created %2, changed %3, expires %4, status %5 (record %6)
</source>
        <translation>  registrado a través de %1: creado %2, modificado %3, caduca %4, estado %5 (registro %6)
</translation>
    </message>
    <message>
        <source>  judged the same as #%1 %2
</source>
        <translation>  considerada la misma que #%1 %2
</translation>
    </message>
    <message>
        <source>normal form</source>
        <translation>forma normal</translation>
    </message>
    <message>
        <source>  %1 #%2 %3 (%4 records, %5 to %6)
</source>
        <translation>  %1 #%2 %3 (%4 registros, %5 a %6)
</translation>
    </message>
    <message>
        <source>  record %1, %2: %3
</source>
        <translation>  registro %1, %2: %3
</translation>
    </message>
    <message>
        <source>  note by %1, %2: %3
</source>
        <translation>  nota de %1, %2: %3
</translation>
    </message>
    <message>
        <source>  marked %1 by %2, %3
</source>
        <translation>  marcado en %1 por %2, %3
</translation>
    </message>
    <message>
        <source>&quot;show&quot; takes a case and an entity, or --record NUMBER, as in: interdict-cli show harbour.icase seller:NAME</source>
        <translation>«show» requiere un caso y una entidad, o --record NUMBER, como en: interdict-cli show harbour.icase seller:NAME</translation>
    </message>
    <message>
        <source>Show an entity with its links, or a record with its original bytes.</source>
        <translation>Mostrar una entidad con sus vínculos, o un registro con sus bytes originales.</translation>
    </message>
    <message>
        <source>ENTITY: #12, seller:NAME, or a name that only one entity has.
Example: interdict-cli show harbour.icase --record 17 --json</source>
        <translation>ENTITY: #12, seller:NAME, o un nombre que solo tenga una entidad.
Ejemplo: interdict-cli show harbour.icase --record 17 --json</translation>
    </message>
    <message>
        <source>The case has no source &quot;%1&quot;. &quot;interdict-cli info CASE&quot; lists them.</source>
        <translation>El caso no tiene ninguna fuente «%1». «interdict-cli info CASE» las enumera.</translation>
    </message>
    <message>
        <source>Several sources are named &quot;%1&quot;. Give the number of one; &quot;interdict-cli info CASE&quot; lists them.</source>
        <translation>Varias fuentes se llaman «%1». Indique el número de una; «interdict-cli info CASE» las enumera.</translation>
    </message>
    <message>
        <source>--delimiter takes one character, or &quot;tab&quot;.</source>
        <translation>--delimiter requiere un carácter, o «tab».</translation>
    </message>
    <message>
        <source>Read the file as this format instead of the one it looks like: %1.</source>
        <translation>Leer el archivo en este formato en lugar del que aparenta: %1.</translation>
    </message>
    <message>
        <source>Read this sheet of a workbook only, by its name or its number from 1.</source>
        <translation>Leer solo esta hoja de un libro, por su nombre o su número a partir de 1.</translation>
    </message>
    <message>
        <source>Read the text in this encoding, e.g. UTF-8, windows-1252, macintosh.</source>
        <translation>Leer el texto en esta codificación, p. ej. UTF-8, windows-1252, macintosh.</translation>
    </message>
    <message>
        <source>The character between cells; &quot;tab&quot; for a tab.</source>
        <translation>El carácter entre celdas; «tab» para un tabulador.</translation>
    </message>
    <message>
        <source>The first row is data.</source>
        <translation>La primera fila son datos.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>sin usar</translation>
    </message>
    <message>
        <source>  market: %1
</source>
        <translation>  plataforma de venta: %1
</translation>
    </message>
    <message>
        <source>  date seen: %1
</source>
        <translation>  fecha vista: %1
</translation>
    </message>
    <message>
        <source>  Sheet &quot;%1&quot;: %2 records
</source>
        <translation>  Hoja «%1»: %2 registros
</translation>
    </message>
    <message>
        <source>&quot;stamp&quot; takes a packet and the answer of a time stamp authority, as in: interdict-cli stamp packet.zip answer.tsr</source>
        <translation>«stamp» requiere un expediente y la respuesta de una autoridad de sellado de tiempo, como en: interdict-cli stamp packet.zip answer.tsr</translation>
    </message>
    <message>
        <source>Kept as %1.
</source>
        <translation>Se guardó como %1.
</translation>
    </message>
    <message>
        <source>Accept a time stamp for a packet.</source>
        <translation>Aceptar un sello de tiempo para un expediente.</translation>
    </message>
    <message>
        <source>The request lies in the packet as tagmanifest-sha512.txt.tsq (RFC 3161). Its answer is checked and kept
beside the packet, which stays as it is; &quot;verify&quot; finds it there.
Example: interdict-cli stamp packet.zip answer.tsr --trusted authority.pem</source>
        <translation>La solicitud está en el expediente como tagmanifest-sha512.txt.tsq (RFC 3161). Su respuesta se comprueba y se guarda
junto al expediente, que queda como está; «verify» la encuentra allí.
Ejemplo: interdict-cli stamp packet.zip answer.tsr --trusted authority.pem</translation>
    </message>
    <message>
        <source>What to compare: seller (otherwise), domain, organisation or handle.</source>
        <translation>Qué comparar: seller (si no se indica otra cosa), domain, organisation o handle.</translation>
    </message>
    <message>
        <source>Least probability, from 0 to 1 (0.5).</source>
        <translation>Probabilidad mínima, de 0 a 1 (0.5).</translation>
    </message>
    <message>
        <source>At most this many pairs (100).</source>
        <translation>Como máximo este número de pares (100).</translation>
    </message>
    <message>
        <source>Only pairs for which this speaks: name, key, contact, wallet, domain or text.</source>
        <translation>Solo los pares a cuyo favor habla esto: name, key, contact, wallet, domain o text.</translation>
    </message>
    <message>
        <source>The weights too, as learnt from the case.</source>
        <translation>También los pesos, aprendidos del caso.</translation>
    </message>
    <message>
        <source>--kind is seller, domain, organisation or handle, not &quot;%1&quot;.</source>
        <translation>--kind es seller, domain, organisation o handle, no «%1».</translation>
    </message>
    <message>
        <source>--threshold is a probability from 0 to 1, not &quot;%1&quot;.</source>
        <translation>--threshold es una probabilidad de 0 a 1, no «%1».</translation>
    </message>
    <message>
        <source>--reason is name, key, contact, wallet, domain or text, not &quot;%1&quot;.</source>
        <translation>--reason es name, key, contact, wallet, domain o text, no «%1».</translation>
    </message>
    <message>
        <source>Weights in bits, learnt from this case; before any field: %1
</source>
        <translation>Pesos en bits, aprendidos de este caso; antes de cualquier campo: %1
</translation>
    </message>
    <message>
        <source>set apart: %1 &quot;%2&quot;, shared by %3
</source>
        <translation>apartado: %1 «%2», compartido por %3
</translation>
    </message>
    <message>
        <source>set apart: %1
</source>
        <translation>apartado: %1
</translation>
    </message>
    <message>
        <source>%1 of %2 pairs of %3 %4; %5 were decided before
</source>
        <translation>%1 de %2 pares de %3 %4; %5 se decidieron antes
</translation>
    </message>
    <message>
        <source>%1 less likely pairs were left out: at most 2,000 are told, ten of one entity
</source>
        <translation>se omitieron %1 pares menos probables: se indican como máximo 2000, diez por entidad
</translation>
    </message>
    <message>
        <source>&quot;suggest&quot; takes a case, as in: interdict-cli suggest harbour.icase --kind seller</source>
        <translation>«suggest» requiere un caso, como en: interdict-cli suggest harbour.icase --kind seller</translation>
    </message>
    <message>
        <source>Suggest which entities of a case are the same, with reasons for and against.</source>
        <translation>Sugerir qué entidades de un caso son la misma, con razones a favor y en contra.</translation>
    </message>
    <message>
        <source>Compares names, keys, contacts, wallets, domains and listing texts. What too many share is set
apart and says nothing. Pairs that were judged are not suggested again.
Examples:
  interdict-cli suggest harbour.icase
  interdict-cli suggest harbour.icase --reason key --json
  interdict-cli suggest harbour.icase --kind domain --threshold 0.9 --hub 10 --weights</source>
        <translation>Compara nombres, claves, contactos, monederos, dominios y textos de anuncios. Lo que demasiados comparten se
aparta y no dice nada. Los pares ya decididos no se sugieren de nuevo.
Ejemplos:
  interdict-cli suggest harbour.icase
  interdict-cli suggest harbour.icase --reason key --json
  interdict-cli suggest harbour.icase --kind domain --threshold 0.9 --hub 10 --weights</translation>
    </message>
    <message>
        <source>The case holds: %1 history entries in an unbroken chain, %2 sources (%3 bytes) as imported, %4 records.
  newest history digest %5
</source>
        <translation>El caso es íntegro: %1 entradas del historial en una cadena sin interrupción, %2 fuentes (%3 bytes) tal como se importaron, %4 registros.
  resumen más reciente del historial %5
</translation>
    </message>
    <message>
        <source>The case does not hold:
</source>
        <translation>El caso no es íntegro:
</translation>
    </message>
    <message>
        <source>&quot;verify&quot; takes a case or a packet, as in: interdict-cli verify packet.zip</source>
        <translation>«verify» requiere un caso o un expediente, como en: interdict-cli verify packet.zip</translation>
    </message>
    <message>
        <source>Check a case or a packet.</source>
        <translation>Comprobar un caso o un expediente.</translation>
    </message>
    <message>
        <source>A case: its database, the chain of its history, and every source&apos;s bytes against their SHA-256.
A packet: any BagIt bag (RFC 8493, versions 0.93 to 1.0), a folder, a zip, a tar or a tar.gz; complete and valid
are told apart, every fault is named, and a signature and a time stamp are checked. Exit code 5 where something does not hold.
Example: interdict-cli verify packet.zip</source>
        <translation>Un caso: su base de datos, la cadena de su historial y los bytes de cada fuente frente a su SHA-256.
Un expediente: cualquier bolsa BagIt (RFC 8493, versiones 0.93 a 1.0), una carpeta, un zip, un tar o un tar.gz; se distingue
entre completo y válido, se nombra cada fallo y se comprueban la firma y el sello de tiempo. Código de salida 5 si algo no es correcto.
Ejemplo: interdict-cli verify packet.zip</translation>
    </message>
    <message>
        <source>--series takes NAME:NUMBER/COUNT, as in lantern-network:2/5, not &quot;%1&quot;.</source>
        <translation>--series requiere NAME:NUMBER/COUNT, como en lantern-network:2/5, no «%1».</translation>
    </message>
    <message>
        <source>For whose eyes: court (everything, the default), partner, or subject-safe.</source>
        <translation>Para quién es: court (todo, valor predeterminado), partner o subject-safe.</translation>
    </message>
    <message>
        <source>Leave a field or part out; may be given several times: %1.</source>
        <translation>Omitir un campo o una parte; puede indicarse varias veces: %1.</translation>
    </message>
    <message>
        <source>Leave an entity out, and its name out of every text and exhibit; several times.</source>
        <translation>Omitir una entidad, y su nombre en todos los textos y anexos; varias veces.</translation>
    </message>
    <message>
        <source>Withhold an exhibit, as in EX-00003; several times.</source>
        <translation>Retener un anexo, como en EX-00003; varias veces.</translation>
    </message>
    <message>
        <source>Leave these words out wherever they stand, however written; several times.</source>
        <translation>Omitir estas palabras dondequiera que figuren, se escriban como se escriban; varias veces.</translation>
    </message>
    <message>
        <source>Add an evidence file of the case, by its name or number; those that a record in the packet names come along anyway.</source>
        <translation>Añadir un archivo de prueba del caso, por su nombre o número; los que nombra un registro del expediente se incluyen de todos modos.</translation>
    </message>
    <message>
        <source>Sign with this OpenPGP key, by its fingerprint or a name; &quot;interdict-cli keys&quot; lists them.</source>
        <translation>Firmar con esta clave OpenPGP, por su huella o un nombre; «interdict-cli keys» las enumera.</translation>
    </message>
    <message>
        <source>One of several packets on one network, as in lantern:2/5.</source>
        <translation>Uno de varios expedientes sobre una misma red, como en lantern:2/5.</translation>
    </message>
    <message>
        <source>The packet&apos;s revision (1).</source>
        <translation>La revisión del expediente (1).</translation>
    </message>
    <message>
        <source>The number of the packet whose place it takes.</source>
        <translation>El número del expediente al que sustituye.</translation>
    </message>
    <message>
        <source>--variant takes court, partner or subject-safe, not &quot;%1&quot;.</source>
        <translation>--variant admite court, partner o subject-safe, no «%1».</translation>
    </message>
    <message>
        <source>Remove the view of this name.</source>
        <translation>Quitar la vista de este nombre.</translation>
    </message>
    <message>
        <source>view</source>
        <translation>vista</translation>
    </message>
    <message>
        <source>layout</source>
        <translation>disposición</translation>
    </message>
    <message>
        <source>nodes</source>
        <translation>nodos</translation>
    </message>
    <message>
        <source>&quot;views&quot; takes a case, as in: interdict-cli views harbour.icase</source>
        <translation>«views» requiere un caso, como en: interdict-cli views harbour.icase</translation>
    </message>
    <message>
        <source>List the views of the graph that were saved in a case, or remove one.</source>
        <translation>Enumerar las vistas del grafo que se guardaron en un caso, o quitar una.</translation>
    </message>
    <message>
        <source>Views are saved in the window, where one sees what they show.
Examples:
  interdict-cli views harbour.icase --json
  interdict-cli views harbour.icase --remove &quot;Two markets&quot;</source>
        <translation>Las vistas se guardan en la ventana, donde se ve lo que muestran.
Ejemplos:
  interdict-cli views harbour.icase --json
  interdict-cli views harbour.icase --remove &quot;Two markets&quot;</translation>
    </message>
    <message>
        <source>Say what hangs on the import, change nothing.</source>
        <translation>Decir qué depende de la importación, sin cambiar nada.</translation>
    </message>
    <message>
        <source>  stays, since analysts worked on it: %1 &quot;%2&quot; (%3 notes, %4 drawn links, %5 judgements)
</source>
        <translation>  permanece, porque los analistas trabajaron en ello: %1 «%2» (%3 notas, %4 vínculos trazados, %5 decisiones)
</translation>
    </message>
    <message>
        <source>  packet %1 for &quot;%2&quot; may cite its records
</source>
        <translation>  el expediente %1 para «%2» puede citar sus registros
</translation>
    </message>
    <message>
        <source>Withdrawing the import of &quot;%1&quot; would take out:
</source>
        <translation>Retirar la importación de «%1» eliminaría:
</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was withdrawn; its bytes are kept. Taken out:
</source>
        <translation>Se retiró la importación de «%1»; sus bytes se conservan. Eliminado:
</translation>
    </message>
    <message>
        <source>  %1 records
</source>
        <translation>  %1 registros
</translation>
    </message>
    <message>
        <source>  %1 listings; %2 that other imports show stay
</source>
        <translation>  %1 anuncios; permanecen %2 que otras importaciones muestran
</translation>
    </message>
    <message>
        <source>  %1 entities; %2 that other imports name stay, and %3 that analysts worked on
</source>
        <translation>  %1 entidades; permanecen %2 que otras importaciones nombran y %3 en las que trabajaron los analistas
</translation>
    </message>
    <message>
        <source>  %1 links; %2 that other imports show stay
</source>
        <translation>  %1 vínculos; permanecen %2 que otras importaciones muestran
</translation>
    </message>
    <message>
        <source>&quot;withdraw&quot; takes a case and the number of a source, as in: interdict-cli withdraw harbour.icase 3</source>
        <translation>«withdraw» requiere un caso y el número de una fuente, como en: interdict-cli withdraw harbour.icase 3</translation>
    </message>
    <message>
        <source>Undo an import as a whole; its bytes stay.</source>
        <translation>Deshacer por completo una importación; sus bytes permanecen.</translation>
    </message>
    <message>
        <source>The records of the source go, with the listings, entities and links that only they
show; what other imports show too is then as if this one had never been. Entities that
carry notes, drawn links or a name of the analysts stay. Of an archive or workbook,
what came out of it goes with it. &quot;restore&quot; brings all of it back.
Example: interdict-cli withdraw harbour.icase 3 --dry-run</source>
        <translation>Los registros de la fuente desaparecen, con los anuncios, entidades y vínculos que solo ellos
muestran; lo que también muestran otras importaciones queda como si esta nunca hubiera existido. Las entidades que
llevan notas, vínculos trazados o un nombre de los analistas permanecen. De un archivo comprimido o un libro,
lo que salió de él desaparece con él. «restore» lo recupera todo.
Ejemplo: interdict-cli withdraw harbour.icase 3 --dry-run</translation>
    </message>
    <message>
        <source>No record of a later day shows anything new of an item. Records that do not say of which day they are show nothing here: note what they show as an outcome.</source>
        <translation>Ningún registro de un día posterior muestra nada nuevo de un elemento. Los registros que no dicen de qué día son no muestran nada aquí: anote como resultado lo que muestran.</translation>
    </message>
    <message>
        <source>There is nothing named &quot;%1&quot; to list. There are: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails, wallets, pgp-keys, handles.</source>
        <translation>No hay nada llamado «%1» que listar. Hay: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails, wallets, pgp-keys, handles.</translation>
    </message>
    <message>
        <source>List listings, sellers, sites, domains, shipments, seizures or identifiers.</source>
        <translation>Lista anuncios, vendedores, sitios, dominios, envíos, incautaciones o identificadores.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to &quot;%1&quot;.
</source>
        <translation>
            <numerusform>Se escribió %n fila en «%1».
</numerusform>
            <numerusform>Se escribieron %n filas en «%1».
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take %n sheets of the workbook.
</source>
        <translation>
            <numerusform>Ocupan %n hoja del libro.
</numerusform>
            <numerusform>Ocupan %n hojas del libro.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of a workbook and were cut.
</source>
        <translation>
            <numerusform>%n texto no cabía en una celda de un libro y se cortó.
</numerusform>
            <numerusform>%n textos no cabían en una celda de un libro y se cortaron.
</numerusform>
        </translation>
    </message>
    <message>
        <source>Write all rows to this file as comma-separated text.</source>
        <translation>Escribe todas las filas en este archivo como texto separado por comas.</translation>
    </message>
    <message>
        <source>Write all rows to this file as a workbook.</source>
        <translation>Escribe todas las filas en este archivo como libro.</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Seizures</source>
        <translation>Incautaciones</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>goods</source>
        <translation>mercancía</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>%1 of %2 seizures
</source>
        <translation>%1 de %2 incautaciones
</translation>
    </message>
    <message>
        <source>Look up each line of this file.</source>
        <translation>Busca cada línea de este archivo.</translation>
    </message>
    <message>
        <source>With --terms: write the table to this file.</source>
        <translation>Con --terms: escribe la tabla en este archivo.</translation>
    </message>
    <message>
        <source>Find listings, entities, notes and evidence by words, or look up a list of terms.</source>
        <translation>Busca anuncios, entidades, notas y pruebas por palabras, o consulta una lista de términos.</translation>
    </message>
    <message>
        <source>Each word is found as the start of a word; entities by any part of their name. Also: &quot;a phrase&quot;,
NEAR(a b, 5), OR, -word, seller:, site:, category:, origin:, before:2014-02, after:2014-01-31.
Example: interdict-cli find harbour.icase furanyl
         interdict-cli find harbour.icase --terms names.txt --csv hits.csv</source>
        <translation>Cada palabra se busca como comienzo de palabra; las entidades, por cualquier parte de su nombre. También: &quot;una frase&quot;,
NEAR(a b, 5), OR, -palabra, seller:, site:, category:, origin:, before:2014-02, after:2014-01-31.
Ejemplo: interdict-cli find harbour.icase furanyl
         interdict-cli find harbour.icase --terms names.txt --csv hits.csv</translation>
    </message>
    <message>
        <source>term</source>
        <translation>término</translation>
    </message>
    <message>
        <source>taken as</source>
        <translation>tomado como</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) are in the case.
</source>
        <translation>
            <numerusform>%1 de %n término está en el caso.
</numerusform>
            <numerusform>%1 de %n términos están en el caso.
</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Choose another folder or name.</source>
        <translation>No se pudo escribir «%1»: %2. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>Only the first %1 terms were looked up.
</source>
        <translation>Solo se buscaron los primeros %1 términos.
</translation>
    </message>
    <message>
        <source>WHAT: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails,
wallets, pgp-keys, handles.
Example: interdict-cli list harbour.icase sellers --sort listings --limit 10
         interdict-cli list harbour.icase listings --xlsx listings.xlsx</source>
        <translation>WHAT: listings, seizures, entities, identifiers, sellers, sites, domains, shipments, emails,
wallets, pgp-keys, handles.
Ejemplo: interdict-cli list harbour.icase sellers --sort listings --limit 10
         interdict-cli list harbour.icase listings --xlsx listings.xlsx</translation>
    </message>
    <message>
        <source>Only the database&apos;s pages, references and the history.</source>
        <translation>Solo las páginas de la base de datos, las referencias y el historial.</translation>
    </message>
    <message>
        <source>%1: %2
  It means: %3
  To do: %4
</source>
        <translation>%1: %2
  Significa: %3
  Qué hacer: %4
</translation>
    </message>
    <message>
        <source>The case holds: the database, its references, %1 history entries, %2 sources (%3 bytes), %4 records and the index of words.
</source>
        <translation>El caso es íntegro: la base de datos, sus referencias, %1 entradas del historial, %2 fuentes (%3 bytes), %4 registros y el índice de palabras.
</translation>
    </message>
    <message>
        <source>The case holds as far as a quick check sees: the database, its references and %1 history entries.
</source>
        <translation>El caso es íntegro hasta donde ve una comprobación rápida: la base de datos, sus referencias y %1 entradas del historial.
</translation>
    </message>
    <message>
        <source>Newest history digest %1
</source>
        <translation>Resumen más reciente del historial: %1
</translation>
    </message>
    <message>
        <source>&quot;check&quot; takes a case, as in: interdict-cli check harbour.icase</source>
        <translation>«check» requiere un caso, como en: interdict-cli check harbour.icase</translation>
    </message>
    <message>
        <source>Check the integrity of a case: what is wrong, what it means, what to do.</source>
        <translation>Comprobar la integridad de un caso: qué está mal, qué significa, qué hacer.</translation>
    </message>
    <message>
        <source>The full check reads all of the case: the database, every source&apos;s bytes against their
SHA-256, counts, references, the index of words and the chain of the history. It writes
nothing. Exit code 5 where something does not hold.
Example: interdict-cli check harbour.icase --quick --json</source>
        <translation>La comprobación completa lee todo el caso: la base de datos, los bytes de cada fuente frente a su
SHA-256, los recuentos, las referencias, el índice de palabras y la cadena del historial. No escribe
nada. Código de salida 5 si algo no es íntegro.
Ejemplo: interdict-cli check harbour.icase --quick --json</translation>
    </message>
    <message>
        <source>Say how much room it would give back, change nothing.</source>
        <translation>Decir cuánto espacio se recuperaría, sin cambiar nada.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>%1 of %2 are unused; the disk has %3 left.</source>
        <translation>%1 de %2 no se usan; al disco le quedan %3.</translation>
    </message>
    <message>
        <source>&quot;compact&quot; takes a case, as in: interdict-cli compact harbour.icase</source>
        <translation>«compact» requiere un caso, como en: interdict-cli compact harbour.icase</translation>
    </message>
    <message>
        <source>The case took %1 and takes %2 now; the disk had %3 left and has %4.</source>
        <translation>El caso ocupaba %1 y ahora ocupa %2; al disco le quedaban %3 y le quedan %4.</translation>
    </message>
    <message>
        <source>Write a case file anew, without the room that deleted rows left.</source>
        <translation>Escribir de nuevo un archivo de caso, sin el espacio que dejaron las filas borradas.</translation>
    </message>
    <message>
        <source>Nobody may have the case open. The new file takes the place of the old one when it is
whole and checked; until then the case is what it was, whatever happens. What was
deleted cannot be found in the file afterwards.
Example: interdict-cli compact harbour.icase --dry-run</source>
        <translation>Nadie puede tener abierto el caso. El archivo nuevo ocupa el lugar del antiguo cuando está
completo y comprobado; hasta entonces el caso es lo que era, pase lo que pase. Lo que se
borró no se puede encontrar después en el archivo.
Ejemplo: interdict-cli compact harbour.icase --dry-run</translation>
    </message>
    <message>
        <source>Only these: source, listing, entity, link, review, judgement, note, mark, marking, referral, packet, letter, recipient; may be given several times.</source>
        <translation>Solo estos: source, listing, entity, link, review, judgement, note, mark, marking, referral, packet, letter, recipient; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Tell at most so many differences of each kind (1000); all are counted.</source>
        <translation>Mostrar como máximo tantas diferencias de cada tipo (1000); todas se cuentan.</translation>
    </message>
    <message>
        <source>Both histories begin with the same %1 entries; then the first has %2 of its own, the second %3.
</source>
        <translation>Ambos historiales empiezan con las mismas %1 entradas; después el primero tiene %2 propias y el segundo %3.
</translation>
    </message>
    <message>
        <source>The histories have nothing in common: these are two cases.
</source>
        <translation>Los historiales no tienen nada en común: son dos casos.
</translation>
    </message>
    <message>
        <source>second</source>
        <translation>segundo</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>&quot;diff&quot; takes two cases, the older one first, as in: interdict-cli diff backup.icase harbour.icase</source>
        <translation>«diff» requiere dos casos, primero el más antiguo, como en: interdict-cli diff backup.icase harbour.icase</translation>
    </message>
    <message>
        <source>There is no kind &quot;%1&quot;; there are: %2.</source>
        <translation>No hay ningún tipo «%1»; hay: %2.</translation>
    </message>
    <message>
        <source>Compare two versions of a case, or two cases.</source>
        <translation>Comparar dos versiones de un caso, o dos casos.</translation>
    </message>
    <message>
        <source>Tells what was added, removed and changed by what things are, not by their numbers, and
where the histories part. Both are only read; an older format is read from a copy.
Example: interdict-cli diff backup.icase harbour.icase --kind judgement --json</source>
        <translation>Dice qué se añadió, se quitó y cambió según lo que las cosas son, no según sus números, y
dónde se separan los historiales. Ambos solo se leen; un formato anterior se lee de una copia.
Ejemplo: interdict-cli diff backup.icase harbour.icase --kind judgement --json</translation>
    </message>
    <message>
        <source>Say what would come and where the cases differ, change nothing.</source>
        <translation>Decir qué llegaría y en qué difieren los casos, sin cambiar nada.</translation>
    </message>
    <message>
        <source>In this conflict (as &quot;judgement:12&quot; of --dry-run) the other case holds; may be given several times.</source>
        <translation>En este conflicto (como «judgement:12» de --dry-run) vale el otro caso; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Keep no copy of the case as it was.</source>
        <translation>No conservar una copia del caso como estaba.</translation>
    </message>
    <message>
        <source>  %1, %2: not taken (%3). %4
</source>
        <translation>  %1, %2: no se tomó (%3). %4
</translation>
    </message>
    <message>
        <source>Merging the case &quot;%1&quot; would bring:
</source>
        <translation>Combinar el caso «%1» traería:
</translation>
    </message>
    <message>
        <source>The case &quot;%1&quot; was merged into this one:
</source>
        <translation>El caso «%1» se combinó en este:
</translation>
    </message>
    <message>
        <source>  %1 new sources with %2 records; %3 sources that both have are taken once
</source>
        <translation>  %1 fuentes nuevas con %2 registros; %3 fuentes que tienen ambos se toman una vez
</translation>
    </message>
    <message>
        <source>  %1 new listings, %2 that both know; %3 new entities, %4 that both know
</source>
        <translation>  %1 anuncios nuevos, %2 que conocen ambos; %3 entidades nuevas, %4 que conocen ambos
</translation>
    </message>
    <message>
        <source>  %1: %2 new, %3 in both, %4 that differ, %5 not taken
</source>
        <translation>  %1: nuevos: %2, en ambos: %3, que difieren: %4, no tomados: %5
</translation>
    </message>
    <message>
        <source>  not taken, since the other case has withdrawn it: %1
</source>
        <translation>  no se tomó, porque el otro caso la retiró: %1
</translation>
    </message>
    <message>
        <source>  stays withdrawn, as it is here: %1
</source>
        <translation>  sigue retirada, como está aquí: %1
</translation>
    </message>
    <message>
        <source>To be decided (--theirs KEY takes what the other case says):
</source>
        <translation>Por decidir (--theirs KEY toma lo que dice el otro caso):
</translation>
    </message>
    <message>
        <source>The case as it was is in &quot;%1&quot;.
</source>
        <translation>El caso como estaba se encuentra en «%1».
</translation>
    </message>
    <message>
        <source>&quot;merge&quot; takes a case and the case that goes into it, as in: interdict-cli merge harbour.icase station.icase</source>
        <translation>«merge» requiere un caso y el caso que entra en él, como en: interdict-cli merge harbour.icase station.icase</translation>
    </message>
    <message>
        <source>The case is for reading only. Merge into the case it was made of.</source>
        <translation>El caso es solo para lectura. Combine en el caso del que se hizo.</translation>
    </message>
    <message>
        <source>Take another case into this one; both histories are kept.</source>
        <translation>Incorporar otro caso a este; se conservan ambos historiales.</translation>
    </message>
    <message>
        <source>Sources that both have are taken once, the others are read in again from their bytes as they
were read there; what analysts wrote comes with them. Where both say something else, this case
holds unless --theirs says otherwise. The other case is only read. A copy of this one is kept
beside it first: that is the way back.
Example: interdict-cli merge harbour.icase station.icase --dry-run</source>
        <translation>Las fuentes que tienen ambos se toman una vez; las demás se leen de nuevo desde sus bytes como se
leyeron allí; lo que escribieron los analistas las acompaña. Donde cada uno dice otra cosa, vale este
caso, salvo que --theirs diga lo contrario. El otro caso solo se lee. Antes se guarda junto a este
una copia suya: ese es el camino de vuelta.
Ejemplo: interdict-cli merge harbour.icase station.icase --dry-run</translation>
    </message>
    <message>
        <source>Listings with these words.</source>
        <translation>Anuncios con estas palabras.</translation>
    </message>
    <message>
        <source>Listings of this category or a part of it.</source>
        <translation>Anuncios de esta categoría o de una parte de ella.</translation>
    </message>
    <message>
        <source>Listings seen on this day or later.</source>
        <translation>Anuncios vistos este día o después.</translation>
    </message>
    <message>
        <source>Listings seen on this day or earlier.</source>
        <translation>Anuncios vistos este día o antes.</translation>
    </message>
    <message>
        <source>A filter as &quot;views --json&quot; shows them; may be given several times.</source>
        <translation>Un filtro como los muestra «views --json»; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>What the filters of this saved view of the graph let by.</source>
        <translation>Lo que dejan pasar los filtros de esta vista guardada del grafo.</translation>
    </message>
    <message>
        <source>An entity with what names it; may be given several times.</source>
        <translation>Una entidad con lo que la nombra; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>So many links around the entities (0).</source>
        <translation>Tantos vínculos alrededor de las entidades (0).</translation>
    </message>
    <message>
        <source>A source, by number or name; may be given several times.</source>
        <translation>Una fuente, por número o nombre; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>What is marked higher stays out (TLP:RED).</source>
        <translation>Lo que lleva una marca superior queda fuera (TLP:RED).</translation>
    </message>
    <message>
        <source>Whole sources, with whatever else stands in them.</source>
        <translation>Fuentes completas, con todo lo demás que haya en ellas.</translation>
    </message>
    <message>
        <source>Without notes, marks, judgements, drawn links and referrals.</source>
        <translation>Sin notas, marcas de color, decisiones, vínculos trazados ni remisiones.</translation>
    </message>
    <message>
        <source>What was chosen, in a sentence for those who open the copy.</source>
        <translation>Qué se eligió, en una frase para quienes abran la copia.</translation>
    </message>
    <message>
        <source>Say what would be in it, write nothing.</source>
        <translation>Decir qué habría en ella, sin escribir nada.</translation>
    </message>
    <message>
        <source>--%1 takes a day as in 2026-01-31, not &quot;%2&quot;.</source>
        <translation>--%1 requiere un día como 2026-01-31, no «%2».</translation>
    </message>
    <message>
        <source>--steps takes a number up to 10: more links lead to nearly everything.</source>
        <translation>--steps requiere un número hasta 10: más vínculos llevan a casi todo.</translation>
    </message>
    <message>
        <source>  %1 listings, %2 records of %3 sources, %4 entities, %5 links, %6 referrals
</source>
        <translation>  %1 anuncios, %2 registros de %3 fuentes, %4 entidades, %5 vínculos, %6 remisiones
</translation>
    </message>
    <message>
        <source>  %1 records stay out, since they or what they name are marked too high
</source>
        <translation>  %1 registros quedan fuera, porque ellos o lo que nombran llevan una marca demasiado alta
</translation>
    </message>
    <message>
        <source>The portable copy is in &quot;%1&quot; (%2 bytes):
</source>
        <translation>La copia portátil está en «%1» (%2 bytes):
</translation>
    </message>
    <message>
        <source>  history: %1 of %2 entries in words, the others as digests
</source>
        <translation>  historial: %1 de %2 entradas en palabras, las demás como resúmenes
</translation>
    </message>
    <message>
        <source>&quot;portable&quot; takes a case and the name of the copy, as in: interdict-cli portable harbour.icase part.icase --entity seller:ann</source>
        <translation>«portable» requiere un caso y el nombre de la copia, como en: interdict-cli portable harbour.icase part.icase --entity seller:ann</translation>
    </message>
    <message>
        <source>The portable copy would have:
</source>
        <translation>La copia portátil tendría:
</translation>
    </message>
    <message>
        <source>Make a case of a part of another, with its evidence, for reading.</source>
        <translation>Hacer un caso de una parte de otro, con sus pruebas, para lectura.</translation>
    </message>
    <message>
        <source>The part is what filters, entities and sources choose together. A listing comes with all
records that show it, and with these come the entities they name. Of each source the copy
holds the bytes of these records and of the head, at their places, and zeros elsewhere; the
SHA-256 of the whole file is kept, and so is that of what is held. The history comes as far as
it tells of the part; the other entries are digests, so that the chain can be checked.
Examples:
  interdict-cli portable harbour.icase part.icase --entity seller:ann --steps 1
  interdict-cli portable harbour.icase part.icase --category Tools --from 2026-01-01 --ceiling green
  interdict-cli portable harbour.icase --source market.csv --dry-run</source>
        <translation>La parte es lo que eligen juntos filtros, entidades y fuentes. Un anuncio viene con todos los
registros que lo muestran, y con ellos las entidades que nombran. De cada fuente la copia tiene los
bytes de esos registros y de la cabecera, en su lugar, y ceros en lo demás; se conserva el SHA-256
del archivo completo y también el de lo que contiene. El historial viene en la medida en que habla
de la parte; las demás entradas son resúmenes, para que se pueda comprobar la cadena.
Ejemplos:
  interdict-cli portable harbour.icase part.icase --entity seller:ann --steps 1
  interdict-cli portable harbour.icase part.icase --category Tools --from 2026-01-01 --ceiling green
  interdict-cli portable harbour.icase --source market.csv --dry-run</translation>
    </message>
    <message>
        <source>The second was merged into the first, which keeps its history.
</source>
        <translation>El segundo se combinó en el primero, que conserva su historial.
</translation>
    </message>
    <message>
        <source>The first was merged into the second, which keeps its history.
</source>
        <translation>El primero se combinó en el segundo, que conserva su historial.
</translation>
    </message>
    <message>
        <source>Nothing of this differs.
</source>
        <translation>Nada de esto difiere.
</translation>
    </message>
    <message>
        <source>  merged case &quot;%1&quot; (%2), by %3, %4; %5 history entries kept, the newest digest %6
</source>
        <translation>  caso combinado «%1» (%2), por %3, %4; %5 entradas del historial conservadas, resumen más reciente %6
</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no filter. Write it as &quot;views --json&quot; shows them, such as %2.</source>
        <translation>«%1» no es un filtro. Escríbalo como los muestra «views --json», por ejemplo %2.</translation>
    </message>
    <message>
        <source>  %1, %2, %3
    here:  %4
    there: %5
    holds: %6
</source>
        <translation>  %1, %2, %3
    aquí: %4
    allí: %5
    vale: %6
</translation>
    </message>
    <message>
        <source>what is there</source>
        <translation>lo de allí</translation>
    </message>
    <message>
        <source>what is here</source>
        <translation>lo de aquí</translation>
    </message>
    <message>
        <source>Where both said something else:
</source>
        <translation>Donde cada uno decía otra cosa:
</translation>
    </message>
</context>
<context>
    <name>Clocks</name>
    <message>
        <source>The clock &quot;%1&quot; of the data file &quot;clocks&quot; cannot be used: %2</source>
        <translation>El plazo «%1» del archivo de datos «clocks» no se puede usar: %2</translation>
    </message>
    <message>
        <source>there is no state &quot;%1&quot;.</source>
        <translation>no existe el estado «%1».</translation>
    </message>
    <message>
        <source>it says no state that starts it.</source>
        <translation>no indica ningún estado que lo inicie.</translation>
    </message>
    <message>
        <source>it needs an id of its own and a name.</source>
        <translation>necesita un id propio y un nombre.</translation>
    </message>
    <message>
        <source>it needs a length in hours or days, of at most 20 years.</source>
        <translation>necesita una duración en horas o días, de 20 años como máximo.</translation>
    </message>
    <message>
        <source>its id is there twice.</source>
        <translation>su id aparece dos veces.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>vence pronto</translation>
    </message>
    <message>
        <source>due today</source>
        <translation>vence hoy</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>met</source>
        <translation>cumplido</translation>
    </message>
    <message>
        <source>met late</source>
        <translation>cumplido con retraso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Review of the report, 24 hours</source>
        <translation>Revisión del aviso, 24 horas</translation>
    </message>
    <message>
        <source>Answer of the recipient, 72 hours</source>
        <translation>Respuesta del destinatario, 72 horas</translation>
    </message>
    <message>
        <source>Preservation of records, 90 days</source>
        <translation>Conservación de datos, 90 días</translation>
    </message>
    <message>
        <source>Check again after 1 day</source>
        <translation>Comprobar de nuevo pasado 1 día</translation>
    </message>
    <message>
        <source>Check again after 7 days</source>
        <translation>Comprobar de nuevo pasados 7 días</translation>
    </message>
    <message>
        <source>Check again after 30 days</source>
        <translation>Comprobar de nuevo pasados 30 días</translation>
    </message>
</context>
<context>
    <name>ColumnFinding</name>
    <message>
        <source>empty</source>
        <translation>vacía</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>money</source>
        <translation>importes</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>numbers that are names</source>
        <translation>números que son nombres</translation>
    </message>
    <message>
        <source>identifiers</source>
        <translation>identificadores</translation>
    </message>
    <message>
        <source>web addresses</source>
        <translation>direcciones web</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>origins and destinations</source>
        <translation>orígenes y destinos</translation>
    </message>
    <message>
        <source>categories</source>
        <translation>categorías</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>Dates are told from the day the file was made, such as &quot;39 days ago&quot;.</source>
        <translation>Las fechas se cuentan desde el día en que se hizo el archivo, como «39 days ago».</translation>
    </message>
    <message>
        <source>Dates are numbers of days, as spreadsheets count them.</source>
        <translation>Las fechas son números de días, como las cuentan las hojas de cálculo.</translation>
    </message>
    <message>
        <source>Rows that say the day comes first: %1.</source>
        <translation>Filas que indican que el día va primero: %1.</translation>
    </message>
    <message>
        <source>Rows that say the month comes first: %1.</source>
        <translation>Filas que indican que el mes va primero: %1.</translation>
    </message>
    <message>
        <source>No row says whether the day or the month comes first.</source>
        <translation>Ninguna fila indica si va primero el día o el mes.</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) could be read in both orders.</source>
        <translation>
            <numerusform>%n fecha podría leerse en ambos órdenes.</numerusform>
            <numerusform>%n fechas podrían leerse en ambos órdenes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>money: %1</source>
        <translation>importes: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n valor distinto</numerusform>
            <numerusform>%n valores distintos</numerusform>
        </translation>
    </message>
    <message>
        <source>dates, %1 ambiguous</source>
        <translation>fechas, %1 ambiguas</translation>
    </message>
    <message>
        <source>days ago</source>
        <translation>días atrás</translation>
    </message>
    <message>
        <source>spreadsheet dates</source>
        <translation>fechas de hoja de cálculo</translation>
    </message>
    <message>
        <source>%1, mostly missing</source>
        <translation>%1, en su mayoría ausentes</translation>
    </message>
    <message>
        <source>All cells are empty.</source>
        <translation>Todas las celdas están vacías.</translation>
    </message>
    <message>
        <source>%1 of %2 cells hold a value.</source>
        <translation>%1 de %2 celdas tienen un valor.</translation>
    </message>
    <message>
        <source>%1 of %2 cells hold a value; of %3 that were looked at, %4 are %5.</source>
        <translation>%1 de %2 celdas tienen un valor; de %3 que se examinaron, %4 son %5.</translation>
    </message>
    <message>
        <source>Currencies: %1.</source>
        <translation>Monedas: %1.</translation>
    </message>
    <message>
        <source>Identifiers in the cells: %1.</source>
        <translation>Identificadores en las celdas: %1.</translation>
    </message>
    <message>
        <source>They stay text, with all their digits.</source>
        <translation>Siguen siendo texto, con todas sus cifras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>The most frequent values: %1.</source>
        <translation>Los valores más frecuentes: %1.</translation>
    </message>
</context>
<context>
    <name>ColumnMapping</name>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are: %2.</source>
        <translation>No hay ninguna columna «%1». Las columnas son: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no part of a cell. Name a currency, such as price=cost:USD, or one of: %2.</source>
        <translation>«%1» no es parte de una celda. Indique una moneda, como price=cost:USD, o uno de estos: %2.</translation>
    </message>
    <message>
        <source>No date stands in the file&apos;s name, &quot;%1&quot;. Write it, such as seen:=2014-01-31.</source>
        <translation>No figura ninguna fecha en el nombre del archivo, «%1». Escríbala, como seen:=2014-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date. Write a year, a month or a day, such as seen:=2014-01-31.</source>
        <translation>«%1» no es una fecha. Escriba un año, un mes o un día, como seen:=2014-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency. Use a code of three to five letters, such as currency:=USD.</source>
        <translation>«%1» no es una moneda. Use un código de tres a cinco letras, como currency:=USD.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be the same for every row; a constant is taken for market, seen and currency. Name a column instead, as in %1=column.</source>
        <translation>«%1» no puede ser igual para todas las filas; solo se admite una constante para market, seen y currency. Indique en su lugar una columna, como en %1=column.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no way to read a column. There are: %2.</source>
        <translation>«%1» no es un modo de leer una columna. Hay: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not say what feeds which field. Write field=column, such as seller=vendor; the fields are: %2. The columns are: %3.</source>
        <translation>«%1» no dice qué alimenta qué campo. Escriba field=column, como seller=vendor; los campos son: %2. Las columnas son: %3.</translation>
    </message>
    <message>
        <source>The meaning of the source&apos;s columns is described in a way this version does not know. Open the case with a newer version.</source>
        <translation>El significado de las columnas de la fuente está descrito de un modo que esta versión no conoce. Abra el caso con una versión más reciente.</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1, of both in the cell</source>
        <translation>%1, de ambos en la celda</translation>
    </message>
    <message>
        <source>%1, the name before sales and rating</source>
        <translation>%1, el nombre antes de las ventas y la valoración</translation>
    </message>
    <message>
        <source>%1, sales and rating</source>
        <translation>%1, ventas y valoración</translation>
    </message>
    <message>
        <source>%1, with the column&apos;s name</source>
        <translation>%1, con el nombre de la columna</translation>
    </message>
    <message>
        <source>%1, the year</source>
        <translation>%1, el año</translation>
    </message>
    <message>
        <source>%1, the fiscal year</source>
        <translation>%1, el año fiscal</translation>
    </message>
    <message>
        <source>%1, the month</source>
        <translation>%1, el mes</translation>
    </message>
    <message>
        <source>As found</source>
        <translation>Tal como se halló</translation>
    </message>
    <message>
        <source>Text as it stands</source>
        <translation>Texto tal como figura</translation>
    </message>
    <message>
        <source>Dates, day first</source>
        <translation>Fechas, día primero</translation>
    </message>
    <message>
        <source>Dates, month first</source>
        <translation>Fechas, mes primero</translation>
    </message>
    <message>
        <source>Spreadsheet dates from 1900</source>
        <translation>Fechas de hoja de cálculo desde 1900</translation>
    </message>
    <message>
        <source>Spreadsheet dates from 1904</source>
        <translation>Fechas de hoja de cálculo desde 1904</translation>
    </message>
    <message>
        <source>Amounts, decimal comma</source>
        <translation>Importes, coma decimal</translation>
    </message>
    <message>
        <source>Amounts, decimal dot</source>
        <translation>Importes, punto decimal</translation>
    </message>
</context>
<context>
    <name>Communities</name>
    <message>
        <source>The communities of the graph could not be worked out. Choose a smaller part of it.</source>
        <translation>No se pudieron determinar las comunidades del grafo. Elija una parte más pequeña.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>The case is busy with another change. Wait for it to end, then try again.</source>
        <translation>El caso está ocupado con otro cambio. Espere a que termine e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full. Nothing was changed; free some space and try again.</source>
        <translation>El disco está lleno. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The case is open for reading only. Save a copy of it and work in the copy.</source>
        <translation>El caso está abierto solo para lectura. Guarde una copia y trabaje en ella.</translation>
    </message>
    <message>
        <source>The case file is damaged. Work with a backup copy, and keep this file for examination.</source>
        <translation>El archivo del caso está dañado. Trabaje con una copia de seguridad y conserve este archivo para su examen.</translation>
    </message>
    <message>
        <source>The file is not an Interdict case.</source>
        <translation>El archivo no es un caso de Interdict.</translation>
    </message>
    <message>
        <source>The case file could not be used: %1.</source>
        <translation>No se pudo usar el archivo del caso: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be opened. Check that it exists and that you may use its folder.</source>
        <translation>No se pudo abrir «%1». Compruebe que existe y que puede usar su carpeta.</translation>
    </message>
    <message>
        <source>The case holds nothing of that kind.</source>
        <translation>El caso no contiene nada de ese tipo.</translation>
    </message>
</context>
<context>
    <name>DeaRegistration</name>
    <message>
        <source>&quot;%1&quot; is no DEA registration. Write its two letters and seven digits, like AB1234563.</source>
        <translation>«%1» no es un registro DEA. Escriba sus dos letras y siete cifras, como AB1234563.</translation>
    </message>
    <message>
        <source>The check digit of the DEA registration &quot;%1&quot; is wrong. Compare it with its source.</source>
        <translation>La cifra de control del registro DEA «%1» es incorrecta. Compárela con su fuente.</translation>
    </message>
    <message>
        <source>practitioner, hospital or pharmacy</source>
        <translation>facultativo, hospital o farmacia</translation>
    </message>
    <message>
        <source>mid-level practitioner</source>
        <translation>profesional sanitario de nivel medio</translation>
    </message>
    <message>
        <source>manufacturer, distributor or researcher</source>
        <translation>fabricante, distribuidor o investigador</translation>
    </message>
    <message>
        <source>another registrant</source>
        <translation>otro titular de registro</translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message>
        <source>Drafted referral %1.</source>
        <translation>Se redactó el borrador de la remisión %1.</translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n referral(s), %1 to %2.</source>
        <translation>
            <numerusform>Se redactó el borrador de %n remisión, %1 a %2.</numerusform>
            <numerusform>Se redactaron los borradores de %n remisiones, %1 a %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral %1 became &quot;%2&quot; on %3.</source>
        <translation>La remisión %1 pasó a «%2» el %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Referral %1 has no such item.</source>
        <translation>La remisión %1 no tiene ese elemento.</translation>
    </message>
    <message>
        <source>Referral %1 was not sent yet, so nothing seen is an outcome of it. Send it first.</source>
        <translation>La remisión %1 aún no se ha enviado, así que nada de lo visto es un resultado suyo. Envíela primero.</translation>
    </message>
    <message>
        <source>An outcome is seen from %1 on, when the referral was sent, and by today (%2); %3 is not between them.</source>
        <translation>Un resultado se observa desde el %1, cuando se envió la remisión, hasta hoy (%2); %3 no está entre esas fechas.</translation>
    </message>
    <message>
        <source>Of referral %1, &quot;%2&quot; was seen on %3: %4.</source>
        <translation>De la remisión %1, «%2» se observó el %3: %4.</translation>
    </message>
    <message numerus="yes">
        <source>Of referral %1, %n item(s) were seen on %2: %3.</source>
        <translation>
            <numerusform>De la remisión %1, se observó %n elemento el %2: %3.</numerusform>
            <numerusform>De la remisión %1, se observaron %n elementos el %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of referral %1, %n item(s) were seen again.</source>
        <translation>
            <numerusform>De la remisión %1, se observó de nuevo %n elemento.</numerusform>
            <numerusform>De la remisión %1, se observaron de nuevo %n elementos.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The referral has re-appeared.</source>
        <translation>%1 La remisión ha reaparecido.</translation>
    </message>
    <message>
        <source>Between 1 and %L1 referrals can be drafted at once.</source>
        <translation>Se pueden redactar entre 1 y %L1 remisiones a la vez.</translation>
    </message>
    <message>
        <source>Referral %1 is &quot;%2&quot;; only a draft can be changed. Make it a draft again first.</source>
        <translation>La remisión %1 está en «%2»; solo se puede modificar un borrador. Conviértala primero de nuevo en borrador.</translation>
    </message>
    <message>
        <source>Changed the draft of referral %1.</source>
        <translation>Se modificó el borrador de la remisión %1.</translation>
    </message>
    <message>
        <source>No referral was chosen.</source>
        <translation>No se eligió ninguna remisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) became &quot;%1&quot; on %2.</source>
        <translation>
            <numerusform>%n remisión pasó a «%1» el %2.</numerusform>
            <numerusform>%n remisiones pasaron a «%1» el %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was seen that could be recorded.</source>
        <translation>No se observó nada que pueda anotarse.</translation>
    </message>
    <message>
        <source>No packet &quot;%1&quot; was built from this case.</source>
        <translation>No se elaboró ningún expediente «%1» a partir de este caso.</translation>
    </message>
    <message>
        <source>Packet %1 belongs to the referral %2 already.</source>
        <translation>El expediente %1 ya pertenece a la remisión %2.</translation>
    </message>
    <message>
        <source>Packet %1 is of referral %2.</source>
        <translation>El expediente %1 es de la remisión %2.</translation>
    </message>
    <message>
        <source>There is no clock &quot;%1&quot; that can be renewed; there is %2.</source>
        <translation>No hay ningún plazo «%1» que pueda renovarse; hay %2.</translation>
    </message>
    <message>
        <source>There is no clock &quot;%1&quot;; there is %2.</source>
        <translation>No hay ningún plazo «%1»; hay %2.</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; of referral %2 does not run.</source>
        <translation>El plazo «%1» de la remisión %2 no está en curso.</translation>
    </message>
    <message>
        <source>Give the day on which it was renewed, from %1 to today.</source>
        <translation>Indique el día en que se renovó, del %1 a hoy.</translation>
    </message>
    <message>
        <source>Renewed the clock &quot;%1&quot; of referral %2 on %3.</source>
        <translation>Se renovó el plazo «%1» de la remisión %2 el %3.</translation>
    </message>
    <message>
        <source>A date of its own needs the date, and a note that says with whom it was agreed.</source>
        <translation>Una fecha propia requiere la fecha y una nota que diga con quién se acordó.</translation>
    </message>
    <message>
        <source>The clock &quot;%1&quot; of referral %2 runs until %3: %4</source>
        <translation>El plazo «%1» de la remisión %2 corre hasta el %3: %4</translation>
    </message>
    <message numerus="yes">
        <source>Answer to the warning letter, %n working day(s)</source>
        <translation>
            <numerusform>Respuesta a la carta de advertencia, %n día hábil</numerusform>
            <numerusform>Respuesta a la carta de advertencia, %n días hábiles</numerusform>
        </translation>
    </message>
    <message>
        <source>Warning letter</source>
        <translation>Carta de advertencia</translation>
    </message>
    <message>
        <source>Addressee: %1
Received: %2
Calendar: %3</source>
        <translation>Dirigida a: %1
Recibida: %2
Calendario: %3</translation>
    </message>
    <message>
        <source>Referral: %1
Recipient: %2
Started: %3 UTC
Rule: %4</source>
        <translation>Remisión: %1
Destinatario: %2
Inicio: %3 UTC
Regla: %4</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>The case has no entity #%1 to refer.</source>
        <translation>El caso no tiene ninguna entidad #%1 que remitir.</translation>
    </message>
    <message>
        <source>The case has no listing #%1 to refer.</source>
        <translation>El caso no tiene ningún anuncio #%1 que remitir.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no kind of recipient &quot;%1&quot;.</source>
        <translation>No existe el tipo de destinatario «%1».</translation>
    </message>
    <message>
        <source>A referral needs a recipient. Name who can act.</source>
        <translation>Una remisión necesita un destinatario. Indique quién puede actuar.</translation>
    </message>
    <message>
        <source>A referral to &quot;%1&quot; needs something to refer. Choose the entities or listings it is about.</source>
        <translation>Una remisión a «%1» necesita algo que remitir. Elija las entidades o los anuncios de que trata.</translation>
    </message>
    <message>
        <source>%L1 items are too many for one referral; at most %L2 fit. Make several of them.</source>
        <translation>%L1 elementos son demasiados para una remisión; caben como máximo %L2. Haga varias.</translation>
    </message>
    <message>
        <source>The details of a referral are no JSON object.</source>
        <translation>Los detalles de una remisión no son un objeto JSON.</translation>
    </message>
    <message>
        <source>The registration of &quot;%1&quot; in record %2 has the status &quot;%3&quot;, not &quot;%4&quot;. Choose the outcome that it shows.</source>
        <translation>Los datos de registro de «%1» en el registro %2 tienen el estado «%3», no «%4». Elija el resultado que muestran.</translation>
    </message>
    <message>
        <source>Name a record or an evidence file, not both.</source>
        <translation>Indique un registro o un archivo de prueba, no ambos.</translation>
    </message>
    <message>
        <source>The case has no record %1. Name one that it has.</source>
        <translation>El caso no tiene ningún registro %1. Indique uno que tenga.</translation>
    </message>
    <message>
        <source>The case has no file #%1. Import it first.</source>
        <translation>El caso no tiene ningún archivo #%1. Impórtelo primero.</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was withdrawn, so it shows nothing. Restore it, or name another file.</source>
        <translation>La importación de «%1» se retiró, así que no muestra nada. Restáurela o indique otro archivo.</translation>
    </message>
    <message>
        <source>Record %1 does not show &quot;%2&quot;. Name the record that does, item by item.</source>
        <translation>El registro %1 no muestra «%2». Indique el registro que sí lo hace, elemento por elemento.</translation>
    </message>
    <message>
        <source>No record of file #%1 shows &quot;%2&quot;. Name the file that does, item by item.</source>
        <translation>Ningún registro del archivo #%1 muestra «%2». Indique el archivo que sí lo hace, elemento por elemento.</translation>
    </message>
    <message>
        <source>%1 to &quot;%2&quot;</source>
        <translation>%1 a «%2»</translation>
    </message>
    <message>
        <source>The docket of this case has no referral %1.</source>
        <translation>El registro de remisiones de este caso no tiene ninguna remisión %1.</translation>
    </message>
</context>
<context>
    <name>DomainName</name>
    <message>
        <source>&quot;%1&quot; is no domain name. Write it with its ending, such as example.com.</source>
        <translation>«%1» no es un nombre de dominio. Escríbalo con su terminación, como example.com.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no onion address, since its length or its checksum is wrong. Copy it again.</source>
        <translation>«%1» no es una dirección onion, pues su longitud o su suma de comprobación es incorrecta. Cópiela de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; ends in nothing under which names can be registered. Check how it is written.</source>
        <translation>«%1» no termina en nada bajo lo que se puedan registrar nombres. Compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of several scripts and looks like &quot;%2&quot;. Do not take the one for the other.</source>
        <translation>«%1» mezcla letras de varios alfabetos y se parece a «%2». No confunda uno con otro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; mixes letters of several scripts. Compare it letter by letter with the name it resembles.</source>
        <translation>«%1» mezcla letras de varios alfabetos. Compárelo letra por letra con el nombre al que se parece.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is written in letters of another script and looks like &quot;%2&quot;. Do not take the one for the other.</source>
        <translation>«%1» está escrito con letras de otro alfabeto y se parece a «%2». No confunda uno con otro.</translation>
    </message>
</context>
<context>
    <name>Door</name>
    <message>
        <source>Trusted notifier</source>
        <translation>Notificador de confianza</translation>
    </message>
    <message>
        <source>Made as a trusted notifier under the arrangement with the recipient.</source>
        <translation>Se formula como notificador de confianza conforme al acuerdo con el destinatario.</translation>
    </message>
    <message>
        <source>An arrangement between the sending body and the recipient.</source>
        <translation>Un acuerdo entre el organismo remitente y el destinatario.</translation>
    </message>
    <message>
        <source>Signatory of the Framework to Address Abuse</source>
        <translation>Signatario del Framework to Address Abuse</translation>
    </message>
    <message>
        <source>Specific and credible notice of illegal distribution of opioids online, under the Framework to Address Abuse.</source>
        <translation>Aviso concreto y verosímil de distribución ilegal de opioides en línea, conforme al Framework to Address Abuse.</translation>
    </message>
    <message>
        <source>The recipient has signed the Framework; the offer is of opioids; the notice is specific and credible.</source>
        <translation>El destinatario ha firmado el Framework; la oferta es de opioides; el aviso es concreto y verosímil.</translation>
    </message>
    <message>
        <source>Registry&apos;s policy</source>
        <translation>Política del registro de dominios</translation>
    </message>
    <message>
        <source>Made under the registry&apos;s own policy on abuse.</source>
        <translation>Se formula conforme a la política de abusos del propio registro de dominios.</translation>
    </message>
    <message>
        <source>The clause of the policy.</source>
        <translation>La cláusula de la política.</translation>
    </message>
    <message>
        <source>Registrar&apos;s terms</source>
        <translation>Condiciones del registrador</translation>
    </message>
    <message>
        <source>Made under the terms of registration that the registrant agreed to.</source>
        <translation>Se formula conforme a las condiciones de registro que aceptó el titular.</translation>
    </message>
    <message>
        <source>The clause of the terms that the use of the domain breaks.</source>
        <translation>La cláusula de las condiciones que infringe el uso del dominio.</translation>
    </message>
    <message>
        <source>RAA contact for law enforcement</source>
        <translation>Contacto del RAA para las fuerzas del orden</translation>
    </message>
    <message>
        <source>Made to the registrar&apos;s contact for law enforcement, RAA section 3.18.2, which reviews in 24 hours.</source>
        <translation>Se dirige al contacto del registrador para las fuerzas del orden, sección 3.18.2 del RAA, que revisa en 24 horas.</translation>
    </message>
    <message>
        <source>The sending body is law enforcement, consumer protection or a similar body of the jurisdiction where the registrar is established.</source>
        <translation>El organismo remitente es una fuerza del orden, un organismo de protección de los consumidores o similar de la jurisdicción donde está establecido el registrador.</translation>
    </message>
    <message>
        <source>Provider&apos;s terms</source>
        <translation>Condiciones del proveedor</translation>
    </message>
    <message>
        <source>Made under the provider&apos;s terms of service.</source>
        <translation>Se formula conforme a las condiciones del servicio del proveedor.</translation>
    </message>
    <message>
        <source>The clause of the terms that the content breaks.</source>
        <translation>La cláusula de las condiciones que infringe el contenido.</translation>
    </message>
    <message>
        <source>Platform&apos;s policy on restricted items</source>
        <translation>Política de la plataforma sobre artículos restringidos</translation>
    </message>
    <message>
        <source>Made under the platform&apos;s policy on prohibited and restricted items.</source>
        <translation>Se formula conforme a la política de la plataforma sobre artículos prohibidos y restringidos.</translation>
    </message>
    <message>
        <source>The clause of the policy that the listings break.</source>
        <translation>La cláusula de la política que infringen los anuncios.</translation>
    </message>
    <message>
        <source>Reporting duty of a regulated person</source>
        <translation>Deber de notificación de una persona regulada</translation>
    </message>
    <message>
        <source>Reminds of the duties of a regulated person under 21 CFR Part 1310.</source>
        <translation>Recuerda los deberes de una persona regulada según 21 CFR Part 1310.</translation>
    </message>
    <message>
        <source>The goods are tableting or encapsulating machines, and the recipient is a party to the transaction.</source>
        <translation>Los bienes son máquinas para fabricar comprimidos o cápsulas, y el destinatario es parte en la transacción.</translation>
    </message>
    <message>
        <source>Card network&apos;s rules</source>
        <translation>Normas de la red de tarjetas</translation>
    </message>
    <message>
        <source>Made under the network&apos;s rules on illegal and brand-damaging transactions.</source>
        <translation>Se formula conforme a las normas de la red sobre transacciones ilegales y perjudiciales para la marca.</translation>
    </message>
    <message>
        <source>The merchant&apos;s descriptor, date and amount of a transaction.</source>
        <translation>El descriptor del comercio, la fecha y el importe de una transacción.</translation>
    </message>
    <message>
        <source>Contact for law enforcement</source>
        <translation>Contacto para las fuerzas del orden</translation>
    </message>
    <message>
        <source>Made through the recipient&apos;s contact for law enforcement.</source>
        <translation>Se formula a través del contacto del destinatario para las fuerzas del orden.</translation>
    </message>
    <message>
        <source>An official e-mail address, a badge number and a case number.</source>
        <translation>Una dirección de correo electrónico oficial, un número de placa y un número de caso.</translation>
    </message>
    <message>
        <source>Preservation request</source>
        <translation>Solicitud de conservación</translation>
    </message>
    <message>
        <source>Request to preserve records for 90 days, which can be renewed for 90 days.</source>
        <translation>Solicitud de conservar datos durante 90 días, renovable por otros 90 días.</translation>
    </message>
    <message>
        <source>A governmental body; renew before the 90 days end.</source>
        <translation>Un organismo público; renovar antes de que terminen los 90 días.</translation>
    </message>
    <message>
        <source>Carrier&apos;s terms</source>
        <translation>Condiciones del transportista</translation>
    </message>
    <message>
        <source>Made under the carrier&apos;s conditions of carriage on prohibited goods.</source>
        <translation>Se formula conforme a las condiciones de transporte del transportista sobre mercancías prohibidas.</translation>
    </message>
    <message>
        <source>The clause of the conditions.</source>
        <translation>La cláusula de las condiciones.</translation>
    </message>
    <message>
        <source>Postal inspection or customs</source>
        <translation>Inspección postal o aduanas</translation>
    </message>
    <message>
        <source>Made through the postal inspection service or customs, who may open what is sealed.</source>
        <translation>Se formula a través del servicio de inspección postal o de aduanas, que pueden abrir lo cerrado.</translation>
    </message>
    <message>
        <source>A body with authority over mail; for sealed letter mail a warrant.</source>
        <translation>Un organismo con autoridad sobre el correo; para cartas cerradas, una orden judicial de registro.</translation>
    </message>
    <message>
        <source>Emergency disclosure</source>
        <translation>Divulgación de urgencia</translation>
    </message>
    <message>
        <source>Emergency request: danger of death or serious injury.</source>
        <translation>Solicitud de urgencia: peligro de muerte o de lesiones graves.</translation>
    </message>
    <message>
        <source>Facts that show the danger.</source>
        <translation>Hechos que muestran el peligro.</translation>
    </message>
    <message>
        <source>Subpoena or production order</source>
        <translation>Requerimiento u orden de entrega</translation>
    </message>
    <message>
        <source>Compelled by the subpoena or production order named below.</source>
        <translation>Obligado por el requerimiento o la orden de entrega que se indica abajo.</translation>
    </message>
    <message>
        <source>The instrument and its number.</source>
        <translation>El instrumento y su número.</translation>
    </message>
    <message>
        <source>Court order</source>
        <translation>Orden judicial</translation>
    </message>
    <message>
        <source>Compelled by the court order named below.</source>
        <translation>Obligado por la orden judicial que se indica abajo.</translation>
    </message>
    <message>
        <source>The order, its number and the court.</source>
        <translation>La orden, su número y el tribunal.</translation>
    </message>
    <message>
        <source>Warning letter of an agency</source>
        <translation>Carta de advertencia de un organismo</translation>
    </message>
    <message>
        <source>Notice to the operator of the sites, before anybody else is asked.</source>
        <translation>Aviso al operador de los sitios, antes de pedir nada a nadie más.</translation>
    </message>
    <message>
        <source>The agency&apos;s authority over the offers.</source>
        <translation>La autoridad del organismo sobre las ofertas.</translation>
    </message>
</context>
<context>
    <name>DraftTable</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 [%2]</source>
        <translation>%1 [%2]</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Byte Offset</source>
        <translation>Posición en bytes</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Also</source>
        <translation>Además</translation>
    </message>
    <message>
        <source>Date Seen</source>
        <translation>Fecha vista</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Plataforma de venta</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Identifiers Found</source>
        <translation>Identificadores hallados</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
</context>
<context>
    <name>EmailAddress</name>
    <message>
        <source>&quot;%1&quot; is no e-mail address. Write it in the form name@example.com.</source>
        <translation>«%1» no es una dirección de correo electrónico. Escríbala en la forma name@example.com.</translation>
    </message>
</context>
<context>
    <name>EntityActions</name>
    <message>
        <source>Add Note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>What should be remembered about &quot;%1&quot;?</source>
        <translation>¿Qué debe recordarse sobre «%1»?</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>The name shown for &quot;%1&quot;. The text as found in the records stays.</source>
        <translation>El nombre que se muestra para «%1». El texto hallado en los registros permanece.</translation>
    </message>
    <message>
        <source>Draw Link</source>
        <translation>Trazar vínculo</translation>
    </message>
    <message>
        <source>Why do &quot;%1&quot; and &quot;%2&quot; belong together?</source>
        <translation>¿Por qué se relacionan «%1» y «%2»?</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Judge the Same</source>
        <translation>Decidir que son la misma</translation>
    </message>
    <message>
        <source>Judge Not the Same</source>
        <translation>Decidir que no son la misma</translation>
    </message>
    <message>
        <source>What shows that &quot;%1&quot; and &quot;%2&quot; are the same? They are shown as one then; nothing of them changes, and the judgement can be taken back.</source>
        <translation>¿Qué muestra que «%1» y «%2» son la misma entidad? A partir de ahí se muestran como una sola; nada en ellas cambia, y la decisión puede retirarse.</translation>
    </message>
    <message>
        <source>What shows that &quot;%1&quot; and &quot;%2&quot; are not the same? They will not be suggested again.</source>
        <translation>¿Qué muestra que «%1» y «%2» no son la misma entidad? No se volverán a sugerir.</translation>
    </message>
</context>
<context>
    <name>EntityKind</name>
    <message>
        <source>listing</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>other node</source>
        <translation>otro nodo</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>other nodes</source>
        <translation>otros nodos</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>vendedor</translation>
    </message>
    <message>
        <source>sellers</source>
        <translation>vendedores</translation>
    </message>
    <message>
        <source>site</source>
        <translation>sitio</translation>
    </message>
    <message>
        <source>sites</source>
        <translation>sitios</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>domains</source>
        <translation>dominios</translation>
    </message>
    <message>
        <source>shipment</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>shipments</source>
        <translation>envíos</translation>
    </message>
    <message>
        <source>e-mail address</source>
        <translation>dirección de correo electrónico</translation>
    </message>
    <message>
        <source>e-mail addresses</source>
        <translation>direcciones de correo electrónico</translation>
    </message>
    <message>
        <source>phone number</source>
        <translation>número de teléfono</translation>
    </message>
    <message>
        <source>phone numbers</source>
        <translation>números de teléfono</translation>
    </message>
    <message>
        <source>wallet</source>
        <translation>monedero</translation>
    </message>
    <message>
        <source>wallets</source>
        <translation>monederos</translation>
    </message>
    <message>
        <source>PGP key</source>
        <translation>clave PGP</translation>
    </message>
    <message>
        <source>PGP keys</source>
        <translation>claves PGP</translation>
    </message>
    <message>
        <source>messaging handle</source>
        <translation>alias de mensajería</translation>
    </message>
    <message>
        <source>messaging handles</source>
        <translation>alias de mensajería</translation>
    </message>
    <message>
        <source>IP address</source>
        <translation>dirección IP</translation>
    </message>
    <message>
        <source>IP addresses</source>
        <translation>direcciones IP</translation>
    </message>
    <message>
        <source>substance</source>
        <translation>sustancia</translation>
    </message>
    <message>
        <source>substances</source>
        <translation>sustancias</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lugar</translation>
    </message>
    <message>
        <source>places</source>
        <translation>lugares</translation>
    </message>
    <message>
        <source>organisation</source>
        <translation>organización</translation>
    </message>
    <message>
        <source>organisations</source>
        <translation>organizaciones</translation>
    </message>
</context>
<context>
    <name>EntityQueries</name>
    <message>
        <source>The case has no link %1.</source>
        <translation>El caso no tiene ningún vínculo %1.</translation>
    </message>
</context>
<context>
    <name>EntitySearch</name>
    <message>
        <source>The case has no entity &quot;%1&quot;.</source>
        <translation>El caso no tiene ninguna entidad «%1».</translation>
    </message>
    <message>
        <source>The case has nothing named &quot;%1&quot;. &quot;find&quot; shows what comes near.</source>
        <translation>El caso no tiene nada que se llame «%1». «find» muestra lo que se le acerca.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; fits several entities: %2. Name one of them by its number.</source>
        <translation>«%1» corresponde a varias entidades: %2. Indique una de ellas por su número.</translation>
    </message>
</context>
<context>
    <name>Error</name>
    <message>
        <source>The work was cancelled; nothing was changed.</source>
        <translation>El trabajo se canceló; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>EvidenceKind</name>
    <message>
        <source>picture</source>
        <translation>imagen</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>saved web page</source>
        <translation>página web guardada</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>correo electrónico</translation>
    </message>
</context>
<context>
    <name>EvidencePage</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder.</source>
        <translation>No se puede escribir «%1». Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The bytes of &quot;%1&quot; in the case do not have the SHA-256 noted at its import; nothing was saved. Check the integrity of the case.</source>
        <translation>Los bytes de «%1» en el caso no tienen el SHA-256 anotado en su importación; no se guardó nada. Compruebe la integridad del caso.</translation>
    </message>
</context>
<context>
    <name>FactMarking</name>
    <message>
        <source>The listing to mark is not in the case.</source>
        <translation>El anuncio que se quiere marcar no está en el caso.</translation>
    </message>
    <message>
        <source>listing &quot;%1&quot;</source>
        <translation>el anuncio «%1»</translation>
    </message>
    <message>
        <source>source &quot;%1&quot;</source>
        <translation>la fuente «%1»</translation>
    </message>
    <message>
        <source>Marked %1 as %2.</source>
        <translation>Se marcó %1 como %2.</translation>
    </message>
    <message>
        <source>Took the marking of %1 back.</source>
        <translation>Se retiró la marca de difusión que llevaba %1.</translation>
    </message>
    <message>
        <source>%1 is %2</source>
        <comment>a fact is TLP:RED</comment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source>The packet is %1 and may not hold what is marked above that. Leave it out, raise the packet&apos;s marking, or mark the fact anew:%2</source>
        <translation>El expediente es %1 y no puede contener lo que lleva una marca superior. Omítalo, eleve la marca de difusión del expediente o marque el hecho de nuevo:%2</translation>
    </message>
</context>
<context>
    <name>FilePage</name>
    <message>
        <source>Tables as text</source>
        <translation>Tablas como texto</translation>
    </message>
    <message>
        <source>Workbooks</source>
        <translation>Libros de cálculo</translation>
    </message>
    <message>
        <source>JSON, JSON Lines, STIX and FollowTheMoney</source>
        <translation>JSON, JSON Lines, STIX y FollowTheMoney</translation>
    </message>
    <message>
        <source>Lists of domains, RDAP and WHOIS answers</source>
        <translation>Listas de dominios, respuestas RDAP y WHOIS</translation>
    </message>
    <message>
        <source>Graphs</source>
        <translation>Grafos</translation>
    </message>
    <message>
        <source>Archives</source>
        <translation>Archivos comprimidos</translation>
    </message>
    <message>
        <source>Pictures, PDFs, saved pages and e-mails</source>
        <translation>Imágenes, PDF, páginas guardadas y correos electrónicos</translation>
    </message>
</context>
<context>
    <name>FileReplacing</name>
    <message>
        <source>&quot;%1&quot; could not be written. Check that it is not open elsewhere and that you may write there.</source>
        <translation>No se pudo escribir «%1». Compruebe que no está abierto en otro lugar y que puede escribir allí.</translation>
    </message>
</context>
<context>
    <name>FolderIntake</name>
    <message>
        <source>&quot;%1&quot; holds no files.</source>
        <translation>«%1» no contiene archivos.</translation>
    </message>
    <message numerus="yes">
        <source>Of the %n file(s) in &quot;%1&quot; none can be imported. The first, &quot;%2&quot;: %3</source>
        <translation>
            <numerusform>No se puede importar el único archivo (%n) de «%1». El primero, «%2»: %3</numerusform>
            <numerusform>De los %n archivos de «%1» no se puede importar ninguno. El primero, «%2»: %3</numerusform>
        </translation>
    </message>
    <message>
        <source>Files with records: %L1.</source>
        <translation>Archivos con registros: %L1.</translation>
    </message>
    <message>
        <source>Archives that are taken apart: %L1.</source>
        <translation>Archivos comprimidos que se descomponen: %L1.</translation>
    </message>
    <message>
        <source>Pictures, PDFs, saved pages and e-mails that are kept as evidence: %L1.</source>
        <translation>Imágenes, PDF, páginas guardadas y correos electrónicos que se conservan como prueba: %L1.</translation>
    </message>
    <message>
        <source>Files that are not imported: %L1.</source>
        <translation>Archivos que no se importan: %L1.</translation>
    </message>
    <message>
        <source>The file is kept as evidence (%1), byte for byte; it holds no records.</source>
        <translation>El archivo se conserva como prueba (%1), byte por byte; no contiene registros.</translation>
    </message>
</context>
<context>
    <name>FollowTheMoneyReader</name>
    <message>
        <source>broken line</source>
        <translation>línea defectuosa</translation>
    </message>
    <message>
        <source>The line is no JSON object.</source>
        <translation>La línea no es un objeto JSON.</translation>
    </message>
    <message>
        <source>An entity of this schema is not part of a case, or has no name.</source>
        <translation>Una entidad de este esquema no forma parte de un caso, o no tiene nombre.</translation>
    </message>
    <message>
        <source>Properties other than names, contacts, sites and addresses stay in the source&apos;s own bytes only.</source>
        <translation>Las propiedades que no son nombres, contactos, sitios ni direcciones quedan solo en los bytes propios de la fuente.</translation>
    </message>
</context>
<context>
    <name>ForceLayout</name>
    <message>
        <source>The places of the nodes belong to another graph. Lay out the graph without them.</source>
        <translation>Las posiciones de los nodos pertenecen a otro grafo. Disponga el grafo sin ellas.</translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>Disponiendo el grafo</translation>
    </message>
</context>
<context>
    <name>GraphAnswers</name>
    <message>
        <source>&quot;%1&quot; (%2)</source>
        <extracomment>A node of the graph and its kind: &quot;anna&quot; (seller).</extracomment>
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Select two nodes to ask who connects them.</source>
        <translation>Seleccione dos nodos para preguntar quién los conecta.</translation>
    </message>
    <message>
        <source>Nothing in the picture connects %1 and %2.</source>
        <translation>Nada en la imagen conecta %1 y %2.</translation>
    </message>
    <message>
        <source>%1 and %2 are %3 links apart, on %4 shortest ways.</source>
        <translation>%1 y %2 están a %3 vínculos de distancia, por %4 caminos mínimos.</translation>
    </message>
    <message>
        <source>Only what is in the picture counts; longer ways are not looked at.</source>
        <translation>Solo cuenta lo que está en la imagen; no se examinan caminos más largos.</translation>
    </message>
    <message>
        <source>leaves %1 pieces, the largest of %2 nodes</source>
        <translation>deja %1 partes, la mayor de %2 nodos</translation>
    </message>
    <message>
        <source>on the ways of %1 pairs</source>
        <translation>en los caminos de %1 pares</translation>
    </message>
    <message>
        <source>Without one of %1 nodes the picture falls apart; %2 links are bridges.</source>
        <translation>Sin uno de %1 nodos la imagen se divide; %2 vínculos son puentes.</translation>
    </message>
    <message>
        <source>Every link counts the same, however many records show it.</source>
        <translation>Cada vínculo cuenta lo mismo, sean cuantos sean los registros que lo muestran.</translation>
    </message>
    <message>
        <source>Ways were followed from %1 nodes only; a number may be off by %2 pairs.</source>
        <translation>Solo se siguieron caminos desde %1 nodos; un número puede desviarse en %2 pares.</translation>
    </message>
    <message>
        <source>%1 nodes; %2: %3</source>
        <translation>%1 nodos; %2: %3</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>En torno a %1</translation>
    </message>
    <message>
        <source>%1 communities (modularity %2).</source>
        <translation>%1 comunidades (modularidad %2).</translation>
    </message>
    <message>
        <source>Communities are found by how closely nodes are linked, not by who knows whom; small groups in a large picture may be seen as one.</source>
        <translation>Las comunidades se hallan por lo estrechamente que se vinculan los nodos, no por quién conoce a quién; los grupos pequeños de una imagen grande pueden verse como uno.</translation>
    </message>
    <message>
        <source>%1 records, %2 neighbours, PageRank %3</source>
        <translation>%1 registros, %2 vecinos, PageRank %3</translation>
    </message>
    <message>
        <source>The sellers with most records behind them.</source>
        <translation>Los vendedores respaldados por más registros.</translation>
    </message>
    <message>
        <source>Records are what was seen, not what was sold.</source>
        <translation>Los registros son lo que se vio, no lo que se vendió.</translation>
    </message>
    <message>
        <source>Select at least two nodes to ask what they have in common.</source>
        <translation>Seleccione al menos dos nodos para preguntar qué tienen en común.</translation>
    </message>
    <message>
        <source>linked with %1 of %2</source>
        <translation>vinculado con %1 de %2</translation>
    </message>
    <message>
        <source>%1 nodes are linked with several of the %2 selected.</source>
        <translation>%1 nodos están vinculados con varios de los %2 seleccionados.</translation>
    </message>
    <message>
        <source>Only direct links count.</source>
        <translation>Solo cuentan los vínculos directos.</translation>
    </message>
    <message>
        <source>ties %1 communities</source>
        <translation>une %1 comunidades</translation>
    </message>
    <message>
        <source>%1 wallets, shipments, contacts or places tie communities that are otherwise apart.</source>
        <translation>%1 monederos, envíos, contactos o lugares unen comunidades que, por lo demás, están separadas.</translation>
    </message>
    <message>
        <source>Sellers and markets are left out; communities are found by how closely nodes are linked.</source>
        <translation>Se omiten vendedores y plataformas de venta; las comunidades se hallan por lo estrechamente que se vinculan los nodos.</translation>
    </message>
    <message>
        <source>Who connects these two?</source>
        <translation>¿Quién conecta a estos dos?</translation>
    </message>
    <message>
        <source>Who holds the network together?</source>
        <translation>¿Quién sostiene la red?</translation>
    </message>
    <message>
        <source>Who belongs together?</source>
        <translation>¿Quién va con quién?</translation>
    </message>
    <message>
        <source>Who supplies most?</source>
        <translation>¿Quién suministra más?</translation>
    </message>
    <message>
        <source>What do these have in common?</source>
        <translation>¿Qué tienen estos en común?</translation>
    </message>
    <message>
        <source>What ties separate groups?</source>
        <translation>¿Qué une grupos separados?</translation>
    </message>
</context>
<context>
    <name>GraphBuilding</name>
    <message>
        <source>%1 +%2</source>
        <extracomment>A node that stands for several entities: its name, and how many more there are</extracomment>
        <translation>%1 +%2</translation>
    </message>
</context>
<context>
    <name>GraphCanvas</name>
    <message>
        <source>%1
listing · seen %Ln time(s)</source>
        <extracomment>What a node of the graph is: a listing that was seen so many times.</extracomment>
        <translation>%1
anuncio · veces visto: %Ln</translation>
    </message>
    <message>
        <source>%Ln link(s)</source>
        <translation>vínculos: %Ln</translation>
    </message>
    <message>
        <source>%Ln record(s)</source>
        <translation>registros: %Ln</translation>
    </message>
    <message>
        <source>%1
%2 · %3 · %4</source>
        <extracomment>What a node of the graph is: name, kind, &quot;3 links&quot;, &quot;12 records&quot;.</extracomment>
        <translation>%1
%2 · %3 · %4</translation>
    </message>
    <message>
        <source>%1 – %2: %3 · drawn by an analyst</source>
        <extracomment>What ties two nodes: &quot;A – B: pays to · 3 records&quot;.</extracomment>
        <translation>%1 – %2: %3 · trazado por un analista</translation>
    </message>
    <message>
        <source>%1 – %2: %3 · %4</source>
        <translation>%1 – %2: %3 · %4</translation>
    </message>
</context>
<context>
    <name>GraphPage</name>
    <message>
        <source>Reading the graph</source>
        <translation>Leyendo el grafo</translation>
    </message>
</context>
<context>
    <name>GraphPicture</name>
    <message>
        <source>Pictures cannot be drawn because the program runs without fonts.</source>
        <translation>No se pueden dibujar imágenes porque el programa se ejecuta sin tipos de letra.</translation>
    </message>
    <message>
        <source>The places of the nodes belong to another graph. Lay out the graph again.</source>
        <translation>Las posiciones de los nodos pertenecen a otro grafo. Disponga el grafo de nuevo.</translation>
    </message>
    <message>
        <source>A picture has to be 64 to 20,000 pixels wide and high.</source>
        <translation>Una imagen debe tener de 64 a 20 000 píxeles de ancho y de alto.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; cannot be written. Choose another place.</source>
        <translation>No se puede escribir la imagen «%1». Elija otro lugar.</translation>
    </message>
    <message>
        <source>Case graph</source>
        <translation>Grafo del caso</translation>
    </message>
    <message>
        <source>Nodes: %1, links: %2.</source>
        <translation>Nodos: %1, vínculos: %2.</translation>
    </message>
    <message>
        <source>There is not enough memory for the picture. Choose a smaller size.</source>
        <translation>No hay memoria suficiente para la imagen. Elija un tamaño menor.</translation>
    </message>
    <message>
        <source>The picture cannot be made. Choose SVG.</source>
        <translation>No se puede crear la imagen. Elija SVG.</translation>
    </message>
    <message>
        <source>%1 of %2 labels shown.</source>
        <translation>Se muestran %1 de %2 rótulos.</translation>
    </message>
    <message>
        <source>%1 more nodes of the case are not drawn.</source>
        <translation>%1 nodos más del caso no se dibujan.</translation>
    </message>
    <message>
        <source>Drawn at %1 % of its size on the screen.</source>
        <translation>Dibujado al %1 % de su tamaño en pantalla.</translation>
    </message>
    <message>
        <source>There is nothing to draw.</source>
        <translation>No hay nada que dibujar.</translation>
    </message>
</context>
<context>
    <name>GraphPlaces</name>
    <message>
        <source>The places of the graph in the case cannot be read. Lay the graph out again.</source>
        <translation>No se pueden leer las posiciones del grafo en el caso. Disponga el grafo de nuevo.</translation>
    </message>
</context>
<context>
    <name>GraphReading</name>
    <message>
        <source>It has no graph.</source>
        <translation>No contiene ningún grafo.</translation>
    </message>
    <message>
        <source>Line %L1 does not name two nodes, separated as in the first line.</source>
        <translation>La línea %L1 no nombra dos nodos, separados como en la primera línea.</translation>
    </message>
    <message>
        <source>Its first line names no column &quot;id&quot;.</source>
        <translation>Su primera línea no nombra ninguna columna «id».</translation>
    </message>
    <message>
        <source>%1 spans of time were left out.</source>
        <translation>Se omitieron %1 intervalos de tiempo.</translation>
    </message>
    <message>
        <source>%1 further parents of nodes were left out.</source>
        <translation>Se omitieron %1 padres adicionales de nodos.</translation>
    </message>
    <message>
        <source>%1 links in both directions were read as without direction.</source>
        <translation>%1 vínculos en ambas direcciones se leyeron como sin dirección.</translation>
    </message>
    <message>
        <source>%1 heights of nodes were left out: the picture is flat.</source>
        <translation>Se omitieron %1 alturas de nodos: la imagen es plana.</translation>
    </message>
    <message>
        <source>Line %L1 is no GML.</source>
        <translation>La línea %L1 no es GML.</translation>
    </message>
    <message>
        <source>%1 lists outside nodes and links were left out.</source>
        <translation>Se omitieron %1 listas ajenas a nodos y vínculos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read as a graph. %2 Export it anew, then read it again.</source>
        <translation>«%1» no se puede leer como grafo. %2 Expórtelo de nuevo y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than %L2 nodes or %L3 links. Such a file is not read; export a part of it.</source>
        <translation>«%1» tiene más de %L2 nodos o %L3 vínculos. Un archivo así no se lee; exporte una parte.</translation>
    </message>
    <message>
        <source>%1 nodes have the number of another; they were read as one.</source>
        <translation>%1 nodos tienen el número de otro; se leyeron como uno solo.</translation>
    </message>
    <message>
        <source>%1 weights are no numbers; they count as 1.</source>
        <translation>%1 pesos no son números; cuentan como 1.</translation>
    </message>
    <message>
        <source>%1 attributes were left out: there are too many.</source>
        <translation>Se omitieron %1 atributos: hay demasiados.</translation>
    </message>
    <message>
        <source>%1 further values of an attribute were left out; the first of each node or link stays.</source>
        <translation>Se omitieron %1 valores adicionales de un atributo; permanece el primero de cada nodo o vínculo.</translation>
    </message>
    <message>
        <source>%1 long texts were cut off.</source>
        <translation>Se acortaron %1 textos largos.</translation>
    </message>
    <message>
        <source>%1 links lead to nodes that are not in the file; they were left out.</source>
        <translation>%1 vínculos llevan a nodos que no están en el archivo; se omitieron.</translation>
    </message>
    <message>
        <source>%1 default values were left out: they would fill too many nodes or links.</source>
        <translation>Se omitieron %1 valores predeterminados: llenarían demasiados nodos o vínculos.</translation>
    </message>
    <message>
        <source>%1 ports of nodes were left out.</source>
        <translation>Se omitieron %1 puertos de nodos.</translation>
    </message>
    <message>
        <source>%1 links with more than two ends were left out.</source>
        <translation>Se omitieron %1 vínculos con más de dos extremos.</translation>
    </message>
    <message>
        <source>%1 attributes of the whole graph were left out.</source>
        <translation>Se omitieron %1 atributos del grafo entero.</translation>
    </message>
    <message>
        <source>%1 further labels were left out.</source>
        <translation>Se omitieron %1 rótulos adicionales.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that it exists and that it may be read.</source>
        <translation>«%1» no se puede leer. Compruebe que existe y que puede leerse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 1 GiB. Such a graph is not read; export a part of it.</source>
        <translation>«%1» supera 1 GiB. Un grafo así no se lee; exporte una parte.</translation>
    </message>
    <message>
        <source>It is neither GraphML, GEXF or GML nor a list of links with two names a line.</source>
        <translation>No es GraphML, GEXF ni GML, ni una lista de vínculos con dos nombres por línea.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is larger than 256 MiB. Such a list is not read; export it as GraphML.</source>
        <translation>«%1» supera los 256 MiB. Una lista así no se lee; expórtela como GraphML.</translation>
    </message>
    <message>
        <source>It declares entities, which can hide or multiply text.</source>
        <translation>Declara entidades XML, que pueden ocultar o multiplicar texto.</translation>
    </message>
    <message>
        <source>More than %L1 tags are inside each other.</source>
        <translation>Hay más de %L1 etiquetas unas dentro de otras.</translation>
    </message>
    <message>
        <source>Line %L1 is no well-formed XML.</source>
        <translation>La línea %L1 no es XML bien formado.</translation>
    </message>
</context>
<context>
    <name>GraphSheet</name>
    <message>
        <source>What the case says of how the graph was shown cannot be read. The graph is shown as usual.</source>
        <translation>No se puede leer lo que dice el caso sobre cómo se mostraba el grafo. El grafo se muestra como de costumbre.</translation>
    </message>
</context>
<context>
    <name>GraphSource</name>
    <message>
        <source>A graph has no columns to be mapped.</source>
        <translation>Un grafo no tiene columnas que asignar.</translation>
    </message>
    <message>
        <source>The file holds neither nodes nor links. Check that it is the right one.</source>
        <translation>El archivo no contiene nodos ni vínculos. Compruebe que es el correcto.</translation>
    </message>
    <message>
        <source>Records that are read: %L1, with %L2 links.</source>
        <translation>Registros que se leen: %L1, con %L2 vínculos.</translation>
    </message>
    <message>
        <source>Not part of a case, and rejected: &quot;%1&quot; (%L2).</source>
        <translation>No forma parte de un caso y se rechaza: «%1» (%L2).</translation>
    </message>
    <message>
        <source>The graph has more nodes than are read from one file; up to here they are %L1. Split it, then read the parts.</source>
        <translation>El grafo tiene más nodos de los que se leen de un archivo; hasta aquí son %L1. Divídalo y lea las partes.</translation>
    </message>
    <message>
        <source>The identifier does not keep the rules of its kind; it was taken as it stands.</source>
        <translation>El identificador no cumple las reglas de su tipo; se tomó tal como figura.</translation>
    </message>
    <message>
        <source>The link is to something that the file does not hold or that is not part of a case.</source>
        <translation>El vínculo lleva a algo que el archivo no contiene o que no forma parte de un caso.</translation>
    </message>
</context>
<context>
    <name>GraphWork</name>
    <message>
        <source>The view has no name. Write one.</source>
        <translation>La vista no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>Saved the view &quot;%1&quot;.</source>
        <translation>Se guardó la vista «%1».</translation>
    </message>
    <message>
        <source>The case has no view &quot;%1&quot;.</source>
        <translation>El caso no tiene ninguna vista «%1».</translation>
    </message>
    <message>
        <source>Removed the view &quot;%1&quot;.</source>
        <translation>Se quitó la vista «%1».</translation>
    </message>
</context>
<context>
    <name>GraphWriting</name>
    <message>
        <source>CSV does not say which columns are numbers; programs guess.</source>
        <translation>CSV no indica qué columnas son números; los programas lo suponen.</translation>
    </message>
    <message>
        <source>CSV has no place for the name of the graph.</source>
        <translation>CSV no tiene lugar para el nombre del grafo.</translation>
    </message>
    <message>
        <source>CSV does not tell an empty value from none.</source>
        <translation>CSV no distingue un valor vacío de ninguno.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another folder or make room there.</source>
        <translation>No se puede escribir «%1». Elija otra carpeta o libere espacio en ella.</translation>
    </message>
    <message>
        <source>%1 texts hold characters that XML forbids; they were written as in &quot;⟨U+0007⟩&quot;.</source>
        <translation>%1 textos contienen caracteres que XML prohíbe; se escribieron como en «⟨U+0007⟩».</translation>
    </message>
</context>
<context>
    <name>HistoryLog</name>
    <message>
        <source>History entry %1 has no valid digest.</source>
        <translation>La entrada %1 del historial no tiene un resumen válido.</translation>
    </message>
</context>
<context>
    <name>ImportJobs</name>
    <message>
        <source>Files with records: %1. Evidence files: %2. Files that are not imported: %3.</source>
        <translation>Archivos con registros: %1. Archivos de prueba: %2. Archivos que no se importan: %3.</translation>
    </message>
    <message>
        <source>Not imported: %1</source>
        <translation>No importados: %1</translation>
    </message>
    <message>
        <source>Files with records: %1. Each is read as it looks.</source>
        <translation>Archivos con registros: %1. Cada uno se lee según su aspecto.</translation>
    </message>
    <message>
        <source>Archives, whose files are read as they look: %1.</source>
        <translation>Archivos comprimidos, cuyos archivos se leen según su aspecto: %1.</translation>
    </message>
    <message>
        <source>Pictures, documents, web pages and e-mails that are kept as evidence: %1.</source>
        <translation>Imágenes, documentos, páginas web y correos electrónicos que se conservan como prueba: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no files.</source>
        <translation>«%1» no contiene archivos.</translation>
    </message>
</context>
<context>
    <name>ImportPreview</name>
    <message>
        <source>The case has this file already (source %1); importing it again adds nothing.</source>
        <translation>El caso ya tiene este archivo (fuente %1); importarlo de nuevo no añade nada.</translation>
    </message>
    <message>
        <source>%1 records show new listings, %2 say something else of a listing that is known, and %3 say nothing new of one.</source>
        <translation>%1 registros muestran anuncios nuevos, %2 dicen otra cosa de un anuncio conocido y %3 no dicen nada nuevo de ninguno.</translation>
    </message>
    <message>
        <source>%1 records show no listing, but parcels, contacts or the like.</source>
        <translation>%1 registros no muestran ningún anuncio, sino paquetes postales, contactos o similares.</translation>
    </message>
</context>
<context>
    <name>ImportWriter</name>
    <message>
        <source>The source is read as another number of records than before. Restore it with new record numbers.</source>
        <translation>La fuente se lee con un número de registros distinto al anterior. Restáurela con números de registro nuevos.</translation>
    </message>
    <message>
        <source>The kept bytes of &quot;%1&quot; are not those that were imported. Run a check of the case.</source>
        <translation>Los bytes conservados de «%1» no son los que se importaron. Ejecute una comprobación del caso.</translation>
    </message>
    <message>
        <source>Kept %L1 files as evidence, &quot;%2&quot; the first of them.</source>
        <translation>Se conservaron como prueba %L1 archivos, el primero «%2».</translation>
    </message>
    <message>
        <source>Kept &quot;%1&quot; as evidence.</source>
        <translation>Se conservó «%1» como prueba.</translation>
    </message>
    <message>
        <source>Imported &quot;%1&quot;: %L2 records, %L3 of them flagged, and %L4 rejected.</source>
        <translation>Se importó «%1»: %L2 registros, %L3 de ellos señalados, y %L4 rechazados.</translation>
    </message>
    <message>
        <source>Restored the import of &quot;%1&quot;: %L2 records are back.</source>
        <translation>Se restauró la importación de «%1»: se recuperaron %L2 registros.</translation>
    </message>
    <message>
        <source>There is nothing to import.</source>
        <translation>No hay nada que importar.</translation>
    </message>
</context>
<context>
    <name>IncomingFiles</name>
    <message>
        <source>&quot;%1&quot; is text, but does not look like a table or a list. Import it by itself where it is one.</source>
        <translation>«%1» es texto, pero no parece una tabla ni una lista. Si lo es, impórtelo por separado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a link to another place. Import what it leads to.</source>
        <translation>«%1» es un enlace a otro lugar. Importe aquello a lo que lleva.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder that cannot be opened. Check that you may read it.</source>
        <translation>«%1» es una carpeta que no se puede abrir. Compruebe que puede leerla.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a hidden file.</source>
        <translation>«%1» es un archivo oculto.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no file.</source>
        <translation>«%1» no es un archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds more than %L2 files. Import folders in it one by one.</source>
        <translation>«%1» contiene más de %L2 archivos. Importe sus carpetas una por una.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has a name that is no valid UTF-8. Rename it and import it again.</source>
        <translation>«%1» tiene un nombre que no es UTF-8 válido. Cámbielo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>«%1» está vacío.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; looks like an archive and cannot be opened as one.</source>
        <translation>«%1» parece un archivo comprimido y no se puede abrir como tal.</translation>
    </message>
</context>
<context>
    <name>IpAddress</name>
    <message>
        <source>&quot;%1&quot; is no IP address. Write it like 198.51.100.7 or 2001:db8::7.</source>
        <translation>«%1» no es una dirección IP. Escríbala como 198.51.100.7 o 2001:db8::7.</translation>
    </message>
    <message>
        <source>public</source>
        <translation>pública</translation>
    </message>
    <message>
        <source>private use</source>
        <translation>de uso privado</translation>
    </message>
    <message>
        <source>the machine itself</source>
        <translation>la propia máquina</translation>
    </message>
    <message>
        <source>local network only</source>
        <translation>solo red local</translation>
    </message>
    <message>
        <source>shared by a provider&apos;s customers</source>
        <translation>compartida por los clientes de un proveedor</translation>
    </message>
    <message>
        <source>for examples only</source>
        <translation>solo para ejemplos</translation>
    </message>
    <message>
        <source>for measurements only</source>
        <translation>solo para mediciones</translation>
    </message>
    <message>
        <source>multicast</source>
        <translation>multidifusión</translation>
    </message>
    <message>
        <source>stands for a version 4 address</source>
        <translation>representa una dirección de la versión 4</translation>
    </message>
    <message>
        <source>reserved</source>
        <translation>reservada</translation>
    </message>
</context>
<context>
    <name>JsonFault</name>
    <message>
        <source>Byte %L1 cannot stand there in JSON.</source>
        <translation>El byte %L1 no puede figurar ahí en JSON.</translation>
    </message>
    <message>
        <source>The JSON ends in the middle, at byte %L1.</source>
        <translation>El JSON se interrumpe a la mitad, en el byte %L1.</translation>
    </message>
    <message>
        <source>At byte %L1, more than %L2 values are inside each other.</source>
        <translation>En el byte %L1, hay más de %L2 valores unos dentro de otros.</translation>
    </message>
    <message>
        <source>It holds too many values to be one record.</source>
        <translation>Contiene demasiados valores para ser un solo registro.</translation>
    </message>
</context>
<context>
    <name>JsonLinesReader</name>
    <message>
        <source>The line has %L1 bytes; more than %L2 are not read.</source>
        <translation>La línea tiene %L1 bytes; no se leen más de %L2.</translation>
    </message>
    <message>
        <source>The line is no valid JSON. %1</source>
        <translation>La línea no es JSON válido. %1</translation>
    </message>
    <message>
        <source>Each line is one JSON value; there are %L1.</source>
        <translation>Cada línea es un valor JSON; hay %L1.</translation>
    </message>
    <message>
        <source>Lines that are no valid JSON: %L1; the first is line %L2.</source>
        <translation>Líneas que no son JSON válido: %L1; la primera es la línea %L2.</translation>
    </message>
    <message>
        <source>The file has no line that is a JSON value. Check that it is JSON Lines, then read it again.</source>
        <translation>El archivo no tiene ninguna línea que sea un valor JSON. Compruebe que es JSON Lines y vuelva a leerlo.</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>&quot;%1&quot; is no valid JSON. %2 Ask for the file anew, or correct it there.</source>
        <translation>«%1» no es JSON válido. %2 Pida el archivo de nuevo o corríjalo en su origen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in UTF-32, which is not read. Save it as UTF-8, then read it again.</source>
        <translation>«%1» está en UTF-32, que no se lee. Guárdelo como UTF-8 y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>The columns of a table need a mapping to be read.</source>
        <translation>Las columnas de una tabla necesitan una correspondencia para leerse.</translation>
    </message>
    <message>
        <source>The text is in UTF-16, though JSON ought to be in UTF-8.</source>
        <translation>El texto está en UTF-16, aunque JSON debería estar en UTF-8.</translation>
    </message>
    <message>
        <source>The first entry names the columns.</source>
        <translation>La primera entrada nombra las columnas.</translation>
    </message>
    <message>
        <source>Only %L1 paths are columns of their own; the values of all others are together in the column &quot;…&quot;.</source>
        <translation>Solo %L1 rutas son columnas propias; los valores de todas las demás están juntos en la columna «…».</translation>
    </message>
    <message>
        <source>The record has %L1 bytes; more than %L2 are not read.</source>
        <translation>El registro tiene %L1 bytes; no se leen más de %L2.</translation>
    </message>
    <message>
        <source>The file is read as one record.</source>
        <translation>El archivo se lee como un solo registro.</translation>
    </message>
    <message>
        <source>The file is a list; each of its %L1 entries is a record.</source>
        <translation>El archivo es una lista; cada una de sus %L1 entradas es un registro.</translation>
    </message>
    <message>
        <source>The records are the %L1 entries of the list &quot;%2&quot;, the largest list of objects in the file.</source>
        <translation>Los registros son las %L1 entradas de la lista «%2», la mayor lista de objetos del archivo.</translation>
    </message>
    <message>
        <source>Other lists of objects in the file that are not read: %L1.</source>
        <translation>Otras listas de objetos del archivo que no se leen: %L1.</translation>
    </message>
    <message>
        <source>Values outside the list that are not read: %L1.</source>
        <translation>Valores fuera de la lista que no se leen: %L1.</translation>
    </message>
</context>
<context>
    <name>JsonTable</name>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>A name is given more than once in one object; its last value was kept.</source>
        <translation>Un nombre aparece más de una vez en un objeto; se conservó su último valor.</translation>
    </message>
    <message>
        <source>Two values have the same path; both are in its cell.</source>
        <translation>Dos valores tienen la misma ruta; ambos están en su celda.</translation>
    </message>
    <message>
        <source>A text holds what is no character; &quot;�&quot; stands in its place.</source>
        <translation>Un texto contiene algo que no es un carácter; en su lugar figura «�».</translation>
    </message>
    <message>
        <source>Its values without a column of their own are too long; some of them are only in its bytes.</source>
        <translation>Sus valores sin columna propia son demasiado largos; algunos están solo en sus bytes.</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>What is to be judged is not in the case any more.</source>
        <translation>Aquello sobre lo que se quiere decidir ya no está en el caso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; on %2</source>
        <translation>«%1» en %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1 was given twice. Choose two entities.</source>
        <translation>%1 se indicó dos veces. Elija dos entidades.</translation>
    </message>
    <message>
        <source>%1 is of the kind &quot;%2&quot;, %3 is of the kind &quot;%4&quot;; only two of one kind can be judged.</source>
        <translation>%1 es del tipo «%2» y %3 es del tipo «%4»; solo se puede decidir sobre dos del mismo tipo.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be the same: %3 and %4 were judged not the same, and this chain would join them: %5. Withdraw one of these judgements first.</source>
        <translation>%1 y %2 no pueden ser la misma: se decidió que %3 y %4 no son la misma, y esta cadena las uniría: %5. Retire primero una de estas decisiones.</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be judged not the same: this chain of judgements joins them: %3. Withdraw one of these judgements first.</source>
        <translation>No se puede decidir que %1 y %2 no son la misma: las une esta cadena de decisiones: %3. Retire primero una de estas decisiones.</translation>
    </message>
    <message>
        <source>A judgement needs a reason. Write what shows it, so that others can follow.</source>
        <translation>Una decisión necesita un motivo. Escriba qué lo muestra, para que otros puedan seguirlo.</translation>
    </message>
    <message>
        <source>Nothing was chosen. Choose the pairs to judge.</source>
        <translation>No se eligió nada. Elija los pares sobre los que decidir.</translation>
    </message>
    <message>
        <source>%L1 pairs are too many for one step; at most %L2 can be undone as one. Choose fewer.</source>
        <translation>%L1 pares son demasiados para un paso; como máximo %L2 pueden deshacerse juntos. Elija menos.</translation>
    </message>
    <message>
        <source>Confidence is a percentage from 1 to 100.</source>
        <translation>La confianza es un porcentaje de 1 a 100.</translation>
    </message>
    <message numerus="yes">
        <source>Judged %n pair(s) the same: %1</source>
        <translation>
            <numerusform>En %n par se decidió que son la misma entidad: %1</numerusform>
            <numerusform>En %n pares se decidió que son la misma entidad: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n pair(s) not the same: %1</source>
        <translation>
            <numerusform>En %n par se decidió que no son la misma entidad: %1</numerusform>
            <numerusform>En %n pares se decidió que no son la misma entidad: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n pair(s) undecided: %1</source>
        <translation>
            <numerusform>Se dejó %n par sin decidir: %1</numerusform>
            <numerusform>Se dejaron %n pares sin decidir: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Judged %1 and %2 the same: %3</source>
        <translation>Se decidió que %1 y %2 son la misma: %3</translation>
    </message>
    <message>
        <source>Judged %1 and %2 not the same: %3</source>
        <translation>Se decidió que %1 y %2 no son la misma: %3</translation>
    </message>
    <message>
        <source>Left open whether %1 and %2 are the same: %3</source>
        <translation>Se dejó abierto si %1 y %2 son la misma: %3</translation>
    </message>
    <message>
        <source>No judgement was chosen. Choose the one to withdraw.</source>
        <translation>No se eligió ninguna decisión. Elija la que quiere retirar.</translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n judgement(s).</source>
        <translation>
            <numerusform>Se retiró %n decisión.</numerusform>
            <numerusform>Se retiraron %n decisiones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Withdrew the judgement that %1 and %2 are %3.</source>
        <translation>Se retiró la decisión sobre %1 y %2: %3.</translation>
    </message>
</context>
<context>
    <name>KeptSource</name>
    <message>
        <source>The bytes of &quot;%1&quot; could not be put into a temporary file: %2. Make room for it.</source>
        <translation>Los bytes de «%1» no se pudieron pasar a un archivo temporal: %2. Libere espacio para ello.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept as it is and has no records that could be read again.</source>
        <translation>«%1» se conserva tal como está y no tiene registros que puedan leerse de nuevo.</translation>
    </message>
</context>
<context>
    <name>KeyShelf</name>
    <message>
        <source>A temporary file could not be used: %1. Check that there is space in &quot;%2&quot;, then import again.</source>
        <translation>No se pudo usar un archivo temporal: %1. Compruebe que hay espacio en «%2» e importe de nuevo.</translation>
    </message>
</context>
<context>
    <name>LayoutForm</name>
    <message>
        <source>Comma  ,</source>
        <translation>Coma  ,</translation>
    </message>
    <message>
        <source>Semicolon  ;</source>
        <translation>Punto y coma  ;</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tabulador</translation>
    </message>
    <message>
        <source>Vertical bar  |</source>
        <translation>Barra vertical  |</translation>
    </message>
    <message>
        <source>Colon  :</source>
        <translation>Dos puntos  :</translation>
    </message>
    <message>
        <source>Number sign  #</source>
        <translation>Almohadilla  #</translation>
    </message>
    <message>
        <source>Percent sign  %</source>
        <translation>Signo de porcentaje  %</translation>
    </message>
    <message>
        <source>Caret  ^</source>
        <translation>Acento circunflejo  ^</translation>
    </message>
    <message>
        <source>Tilde  ~</source>
        <translation>Tilde  ~</translation>
    </message>
    <message>
        <source>Blank</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Double quotes  &quot;</source>
        <translation>Comillas dobles  &quot;</translation>
    </message>
    <message>
        <source>Single quotes  &apos;</source>
        <translation>Comillas simples  &apos;</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Doubled</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>After a backslash  \</source>
        <translation>Tras una barra inversa  \</translation>
    </message>
    <message>
        <source>LF (Unix)</source>
        <translation>LF (Unix)</translation>
    </message>
    <message>
        <source>CR LF (Windows)</source>
        <translation>CR LF (Windows)</translation>
    </message>
    <message>
        <source>CR alone (old Mac)</source>
        <translation>Solo CR (Mac antiguo)</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Cualquiera de estos</translation>
    </message>
</context>
<context>
    <name>Lexicon</name>
    <message>
        <source>other</source>
        <translation>otro</translation>
    </message>
    <message>
        <source>&quot;%1&quot; of the entry &quot;%2&quot; is no list of texts. Mend it in the file.</source>
        <translation>«%1» de la entrada «%2» no es una lista de textos. Corríjalo en el archivo.</translation>
    </message>
    <message>
        <source>Entry &quot;%1&quot;: %2</source>
        <translation>Entrada «%1»: %2</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; needs an &quot;id&quot; and a &quot;name&quot; of at most 200 characters.</source>
        <translation>La entrada «%1» necesita un &quot;id&quot; y un &quot;name&quot; de 200 caracteres como máximo.</translation>
    </message>
    <message>
        <source>The entry &quot;%1&quot; cites &quot;%2&quot;, which is none of the file&apos;s &quot;sources&quot;.</source>
        <translation>La entrada «%1» cita «%2», que no está entre las &quot;sources&quot; del archivo.</translation>
    </message>
    <message>
        <source>A lexicon holds 1 to %1 &quot;entries&quot;.</source>
        <translation>Un léxico contiene de 1 a %1 &quot;entries&quot;.</translation>
    </message>
    <message>
        <source>There are two entries &quot;%1&quot;. Give one of them another &quot;id&quot;.</source>
        <translation>Hay dos entradas «%1». Dé a una de ellas otro &quot;id&quot;.</translation>
    </message>
    <message>
        <source>finished drug</source>
        <translation>medicamento terminado</translation>
    </message>
    <message>
        <source>precursor</source>
        <translation>precursor</translation>
    </message>
    <message>
        <source>equipment</source>
        <translation>equipo</translation>
    </message>
    <message>
        <source>packaging</source>
        <translation>envasado</translation>
    </message>
    <message>
        <source>The lexicon is larger than 8 MiB. Cut it into parts.</source>
        <translation>El léxico supera los 8 MiB. Divídalo en partes.</translation>
    </message>
    <message>
        <source>The file is no lexicon: it is no JSON object with &quot;format&quot;: &quot;interdict-lexicon&quot;.</source>
        <translation>El archivo no es un léxico: no es un objeto JSON con &quot;format&quot;: &quot;interdict-lexicon&quot;.</translation>
    </message>
    <message>
        <source>A lexicon needs &quot;version&quot;, &quot;as_of&quot; (such as 2026-01-31), &quot;class&quot; (substance, precursor, equipment or packaging) and &quot;context&quot;, a list of words.</source>
        <translation>Un léxico necesita &quot;version&quot;, &quot;as_of&quot; (como 2026-01-31), &quot;class&quot; (substance, precursor, equipment o packaging) y &quot;context&quot;, una lista de palabras.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>No se pudo leer «%1»: %2. Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be used. %2</source>
        <translation>«%1» no se puede usar. %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Check that you may write there.</source>
        <translation>No se pudo escribir «%1»: %2. Compruebe que puede escribir allí.</translation>
    </message>
    <message>
        <source>There is a lexicon &quot;%1&quot; already. Say that it is to be replaced, or give the file another name.</source>
        <translation>Ya existe un léxico «%1». Indique que debe sustituirse o dé otro nombre al archivo.</translation>
    </message>
    <message>
        <source>Own words: %1</source>
        <translation>Palabras propias: %1</translation>
    </message>
    <message>
        <source>There is no lexicon &quot;%1&quot; in &quot;%2&quot;.</source>
        <translation>No hay ningún léxico «%1» en «%2».</translation>
    </message>
</context>
<context>
    <name>LexiconHits</name>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>CAS number</source>
        <translation>número CAS</translation>
    </message>
    <message>
        <source>NDC number</source>
        <translation>número NDC</translation>
    </message>
    <message>
        <source>DEA registration</source>
        <translation>registro DEA</translation>
    </message>
    <message>
        <source>item number</source>
        <translation>número de artículo</translation>
    </message>
    <message>
        <source>SHA-256 digest</source>
        <translation>resumen SHA-256</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>no %1: %2</source>
        <translation>no válido como %1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>no source</source>
        <translation>ninguna fuente</translation>
    </message>
    <message>
        <source>The lexicon of %1 has it as &quot;%2&quot;, a word that counts only near others: %3.</source>
        <translation>El léxico del %1 lo tiene como «%2», una palabra que solo cuenta cerca de otras: %3.</translation>
    </message>
    <message>
        <source>The lexicon of %1 has it as &quot;%2&quot;: %3.</source>
        <translation>El léxico del %1 lo tiene como «%2»: %3.</translation>
    </message>
    <message>
        <source>%1: &quot;%2&quot;</source>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Reading listings</source>
        <translation>Leyendo anuncios</translation>
    </message>
</context>
<context>
    <name>LinkKind</name>
    <message>
        <source>offers</source>
        <translation>ofrece</translation>
    </message>
    <message>
        <source>trades on</source>
        <translation>comercia en</translation>
    </message>
    <message>
        <source>operates</source>
        <translation>opera</translation>
    </message>
    <message>
        <source>advertises</source>
        <translation>anuncia</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>is paid through</source>
        <translation>cobra por</translation>
    </message>
    <message>
        <source>uses key</source>
        <translation>usa la clave</translation>
    </message>
    <message>
        <source>ships</source>
        <translation>envía</translation>
    </message>
    <message>
        <source>received at</source>
        <translation>recibido en</translation>
    </message>
    <message>
        <source>hosted on</source>
        <translation>alojado en</translation>
    </message>
    <message>
        <source>registered by</source>
        <translation>registrado por</translation>
    </message>
    <message>
        <source>found with</source>
        <translation>hallado con</translation>
    </message>
    <message>
        <source>related to</source>
        <translation>relacionado con</translation>
    </message>
    <message>
        <source>judged the same as</source>
        <translation>por decisión, la misma que</translation>
    </message>
    <message>
        <source>uses the same key as</source>
        <translation>usa la misma clave que</translation>
    </message>
    <message>
        <source>gives the same contact as</source>
        <translation>da el mismo contacto que</translation>
    </message>
    <message>
        <source>is paid through the same wallet as</source>
        <translation>cobra por el mismo monedero que</translation>
    </message>
    <message>
        <source>shares a domain or address with</source>
        <translation>comparte dominio o dirección con</translation>
    </message>
    <message>
        <source>uses the same texts as</source>
        <translation>usa los mismos textos que</translation>
    </message>
    <message>
        <source>listed together with</source>
        <translation>anunciado junto con</translation>
    </message>
</context>
<context>
    <name>ListEntry</name>
    <message>
        <source>A part of the name cannot be in a host name; the domain after it was taken.</source>
        <translation>Una parte del nombre no puede figurar en un nombre de host; se tomó el dominio que le sigue.</translation>
    </message>
    <message>
        <source>The line holds no domain, e-mail or IP address.</source>
        <translation>La línea no contiene ningún dominio, correo electrónico ni dirección IP.</translation>
    </message>
    <message>
        <source>The line is too long to be an entry of a list.</source>
        <translation>La línea es demasiado larga para ser una entrada de lista.</translation>
    </message>
    <message>
        <source>The line has several words and is no line of a hosts file.</source>
        <translation>La línea tiene varias palabras y no es una línea de un archivo hosts.</translation>
    </message>
    <message>
        <source>A name in the line is no domain.</source>
        <translation>Un nombre de la línea no es un dominio.</translation>
    </message>
    <message>
        <source>The name stands for the computer itself.</source>
        <translation>El nombre representa al propio equipo.</translation>
    </message>
    <message>
        <source>The rule is an exception: it allows what it names.</source>
        <translation>La regla es una excepción: permite lo que nombra.</translation>
    </message>
    <message>
        <source>The rule is about parts of pages, not about a domain.</source>
        <translation>La regla se refiere a partes de páginas, no a un dominio.</translation>
    </message>
</context>
<context>
    <name>ListReader</name>
    <message>
        <source>The line holds bytes that are no UTF-8 text.</source>
        <translation>La línea contiene bytes que no son texto UTF-8.</translation>
    </message>
    <message>
        <source>A list of domains has no columns to be mapped.</source>
        <translation>Una lista de dominios no tiene columnas que asignar.</translation>
    </message>
    <message>
        <source>Lines that are one domain, URL or address: %L1.</source>
        <translation>Líneas que son un dominio, una URL o una dirección: %L1.</translation>
    </message>
    <message>
        <source>Lines of a hosts file: %L1.</source>
        <translation>Líneas de un archivo hosts: %L1.</translation>
    </message>
    <message>
        <source>Rules of an ad blocker: %L1.</source>
        <translation>Reglas de un bloqueador de anuncios publicitarios: %L1.</translation>
    </message>
    <message>
        <source>Rules of dnsmasq: %L1.</source>
        <translation>Reglas de dnsmasq: %L1.</translation>
    </message>
    <message>
        <source>Lines that are no entry: %L1.</source>
        <translation>Líneas que no son una entrada: %L1.</translation>
    </message>
    <message>
        <source>Comments, which are no records: %L1.</source>
        <translation>Comentarios, que no son registros: %L1.</translation>
    </message>
    <message>
        <source>No line of the file is a domain, a URL or an address. Read it as another format.</source>
        <translation>Ninguna línea del archivo es un dominio, una URL o una dirección. Léalo en otro formato.</translation>
    </message>
</context>
<context>
    <name>ListingRows</name>
    <message>
        <source>The case has no listing %1.</source>
        <translation>El caso no tiene ningún anuncio %1.</translation>
    </message>
</context>
<context>
    <name>MappingProfile</name>
    <message>
        <source>market %1</source>
        <translation>plataforma de venta %1</translation>
    </message>
    <message>
        <source>currency %1</source>
        <translation>moneda %1</translation>
    </message>
    <message>
        <source>There is no profile and no file &quot;%1&quot;. The profiles are: %2.</source>
        <translation>No hay ningún perfil ni archivo «%1». Los perfiles son: %2.</translation>
    </message>
    <message>
        <source>Saved the mapping profile &quot;%1&quot;, version %2.</source>
        <translation>Se guardó el perfil de correspondencia «%1», versión %2.</translation>
    </message>
    <message>
        <source>The columns are read by the profile %1.</source>
        <translation>Las columnas se leen con el perfil %1.</translation>
    </message>
    <message>
        <source>The columns are read by the profile %1: %2.</source>
        <translation>Las columnas se leen con el perfil %1: %2.</translation>
    </message>
    <message>
        <source>The date %1 is taken for all rows.</source>
        <translation>La fecha %1 se toma para todas las filas.</translation>
    </message>
    <message>
        <source>The columns are much like those of the profile %1, which was not taken, since they differ. It can be chosen by its name.</source>
        <translation>Las columnas se parecen mucho a las del perfil %1, que no se tomó porque difieren. Puede elegirse por su nombre.</translation>
    </message>
    <message>
        <source>The profile cannot be used: %1 Compare it with one that &quot;interdict-cli profiles CASE --export NAME&quot; writes.</source>
        <translation>El perfil no se puede usar: %1 Compárelo con uno escrito por «interdict-cli profiles CASE --export NAME».</translation>
    </message>
    <message>
        <source>there is no field &quot;%1&quot;.</source>
        <translation>no existe el campo «%1».</translation>
    </message>
    <message>
        <source>there is no part &quot;%1&quot; of a cell.</source>
        <translation>no existe la parte «%1» de una celda.</translation>
    </message>
    <message>
        <source>column %1 has no name.</source>
        <translation>la columna %1 no tiene nombre.</translation>
    </message>
    <message>
        <source>there is no way &quot;%1&quot; to read a column.</source>
        <translation>no existe el modo «%1» de leer una columna.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency.</source>
        <translation>«%1» no es una moneda.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no date.</source>
        <translation>«%1» no es una fecha.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no order of dates.</source>
        <translation>«%1» no es un orden de fechas.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>it is no profile of Interdict.</source>
        <translation>no es un perfil de Interdict.</translation>
    </message>
    <message>
        <source>it was written by a newer version of Interdict.</source>
        <translation>fue escrito por una versión más reciente de Interdict.</translation>
    </message>
    <message>
        <source>it has no name or no columns.</source>
        <translation>no tiene nombre o no tiene columnas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>No se pudo leer «%1»: %2. Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>it is no JSON object (%1).</source>
        <translation>no es un objeto JSON (%1).</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Choose another place for the profile.</source>
        <translation>No se pudo escribir «%1»: %2. Elija otro lugar para el perfil.</translation>
    </message>
    <message>
        <source>%1 and %2 others</source>
        <translation>%1 y otros %2</translation>
    </message>
    <message>
        <source>Column %1 is taken for the column %2 of the profile.</source>
        <translation>La columna %1 se toma por la columna %2 del perfil.</translation>
    </message>
    <message>
        <source>New columns that the profile does not know: %1.</source>
        <translation>Columnas nuevas que el perfil no conoce: %1.</translation>
    </message>
    <message>
        <source>Columns of the profile that are gone: %1.</source>
        <translation>Columnas del perfil que ya no están: %1.</translation>
    </message>
</context>
<context>
    <name>Mark</name>
    <message>
        <source>red</source>
        <translation>rojo</translation>
    </message>
    <message>
        <source>orange</source>
        <translation>naranja</translation>
    </message>
    <message>
        <source>yellow</source>
        <translation>amarillo</translation>
    </message>
    <message>
        <source>green</source>
        <translation>verde</translation>
    </message>
    <message>
        <source>blue</source>
        <translation>azul</translation>
    </message>
    <message>
        <source>purple</source>
        <translation>morado</translation>
    </message>
</context>
<context>
    <name>MarketItem</name>
    <message>
        <source>&quot;%1&quot; is no item number of a site that is known. Give the ten characters of an ASIN or the twelve digits of an eBay item.</source>
        <translation>«%1» no es un número de artículo de un sitio conocido. Indique los diez caracteres de un ASIN o las doce cifras de un artículo de eBay.</translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message>
        <source>Marked &quot;%1&quot; %2.</source>
        <translation>Se marcó «%1» en %2.</translation>
    </message>
    <message>
        <source>Took the mark off &quot;%1&quot;.</source>
        <translation>Se quitó la marca de color de «%1».</translation>
    </message>
    <message numerus="yes">
        <source>Marked %n entities %1.</source>
        <translation>
            <numerusform>Se marcó %n entidad en %1.</numerusform>
            <numerusform>Se marcaron %n entidades en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the marks off %n entities.</source>
        <translation>
            <numerusform>Se quitó la marca de color de %n entidad.</numerusform>
            <numerusform>Se quitaron las marcas de color de %n entidades.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is to be marked is not in the case.</source>
        <translation>Lo que se quiere marcar no está en el caso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no handling marking. Use TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT or TLP:RED.</source>
        <translation>«%1» no es una marca de difusión. Use TLP:CLEAR, TLP:GREEN, TLP:AMBER, TLP:AMBER+STRICT o TLP:RED.</translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message>
        <source>not compared</source>
        <translation>no se compara</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>número de la fila</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texto</translation>
    </message>
    <message>
        <source>place or address</source>
        <translation>lugar o dirección</translation>
    </message>
    <message>
        <source>date</source>
        <translation>fecha</translation>
    </message>
    <message>
        <source>number or amount</source>
        <translation>número o importe</translation>
    </message>
    <message>
        <source>identifier</source>
        <translation>identificador</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>There is no column &quot;%1&quot;. The columns are: %2.</source>
        <translation>No hay ninguna columna «%1». Las columnas son: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is compared with &quot;%2&quot;: both are of the kind &quot;%3&quot;.</source>
        <translation>«%1» se compara con «%2»: ambas son del tipo «%3».</translation>
    </message>
    <message>
        <source>Only the %1 columns that tell rows apart best are compared.</source>
        <translation>Solo se comparan las %1 columnas que mejor distinguen las filas.</translation>
    </message>
    <message>
        <source>The two tables have no column in common that can be compared. Give columns that say the same the same name.</source>
        <translation>Las dos tablas no tienen ninguna columna en común que pueda compararse. Dé el mismo nombre a las columnas que dicen lo mismo.</translation>
    </message>
    <message>
        <source>No column of the table can be compared. Say what its columns are.</source>
        <translation>Ninguna columna de la tabla puede compararse. Indique qué son sus columnas.</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>Nothing to compare: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Nada que comparar: «%1» y «%2».</translation>
    </message>
    <message>
        <source>equal, but too common</source>
        <translation>igual, pero demasiado común</translation>
    </message>
    <message>
        <source>Both have a value that too many others have as well: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Ambos tienen un valor que también tienen demasiados otros: «%1» y «%2».</translation>
    </message>
    <message>
        <source>equal</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>Both say &quot;%1&quot;.</source>
        <translation>Ambos dicen «%1».</translation>
    </message>
    <message>
        <source>written differently</source>
        <translation>escrito de otro modo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same, written differently.</source>
        <translation>«%1» y «%2» son lo mismo, escrito de otra manera.</translation>
    </message>
    <message>
        <source>changed places</source>
        <translation>orden cambiado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same with parts in each other&apos;s places.</source>
        <translation>«%1» y «%2» son lo mismo, con partes intercambiadas.</translation>
    </message>
    <message>
        <source>one typing slip</source>
        <translation>una errata</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ by one typing slip.</source>
        <translation>«%1» y «%2» difieren en una errata.</translation>
    </message>
    <message>
        <source>number added</source>
        <translation>número añadido</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ by a number behind one of them.</source>
        <translation>«%1» y «%2» difieren en un número al final de uno de ellos.</translation>
    </message>
    <message>
        <source>several typing slips</source>
        <translation>varias erratas</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ by a few typing slips.</source>
        <translation>«%1» y «%2» difieren en unas pocas erratas.</translation>
    </message>
    <message>
        <source>close</source>
        <translation>próximos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; lie close together.</source>
        <translation>«%1» y «%2» están próximos entre sí.</translation>
    </message>
    <message>
        <source>one within the other</source>
        <translation>uno dentro del otro</translation>
    </message>
    <message>
        <source>All of one stands in the other: &quot;%1&quot; and &quot;%2&quot;.</source>
        <translation>Todo lo que hay en uno está en el otro: «%1» y «%2».</translation>
    </message>
    <message>
        <source>similar</source>
        <translation>parecidos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have much in common.</source>
        <translation>«%1» y «%2» tienen mucho en común.</translation>
    </message>
    <message>
        <source>partly different</source>
        <translation>en parte distintos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have something in common, but differ in more.</source>
        <translation>«%1» y «%2» tienen algo en común, pero es más lo que los distingue.</translation>
    </message>
    <message>
        <source>different numbers</source>
        <translation>números distintos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; differ in their numbers.</source>
        <translation>«%1» y «%2» difieren en sus números.</translation>
    </message>
    <message>
        <source>different</source>
        <translation>distintos</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are different.</source>
        <translation>«%1» y «%2» son distintos.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are the same date with day and month in each other&apos;s places.</source>
        <translation>«%1» y «%2» son la misma fecha con el día y el mes intercambiados.</translation>
    </message>
    <message>
        <source>No other row has it.</source>
        <translation>Ninguna otra fila lo tiene.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows have it.</source>
        <translation>
            <numerusform>%n fila lo tiene.</numerusform>
            <numerusform>%n filas lo tienen.</numerusform>
        </translation>
    </message>
    <message>
        <source>There were more pairs to compare than the limit allows; the rows&apos; rarest common values came first.</source>
        <translation>Había más pares que comparar de los que permite el límite; se dio prioridad a los valores comunes más raros de las filas.</translation>
    </message>
    <message>
        <source>Preparing rows</source>
        <translation>Preparando las filas</translation>
    </message>
    <message>
        <source>Finding pairs to compare</source>
        <translation>Buscando pares que comparar</translation>
    </message>
    <message>
        <source>Learning what tells rows apart</source>
        <translation>Aprendiendo qué distingue las filas</translation>
    </message>
    <message>
        <source>Choosing pairs</source>
        <translation>Eligiendo los pares</translation>
    </message>
    <message>
        <source>Comparing texts</source>
        <translation>Comparando los textos</translation>
    </message>
</context>
<context>
    <name>MergedCases</name>
    <message>
        <source>Entry %1 has no valid digest.</source>
        <translation>La entrada %1 no tiene un resumen válido.</translation>
    </message>
    <message>
        <source>It does not end where it did when the case was merged.</source>
        <translation>No termina donde terminaba cuando se combinó el caso.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow the one before.</source>
        <translation>La entrada %1 no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written.</source>
        <translation>La entrada %1 se cambió después de escribirse.</translation>
    </message>
</context>
<context>
    <name>MessagingHandle</name>
    <message>
        <source>&quot;%1&quot; is no name that %2 gives out. Compare it with how it was written.</source>
        <translation>«%1» no es un nombre que %2 asigne. Compárelo con la forma en que estaba escrito.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no messaging platform that is known. Write it as platform:name, such as telegram:some_name.</source>
        <translation>«%1» no indica ninguna plataforma de mensajería conocida. Escríbalo como plataforma:nombre, por ejemplo telegram:some_name.</translation>
    </message>
</context>
<context>
    <name>Money</name>
    <message>
        <source>&quot;%1&quot; is no amount that can be used. Write digits with a dot before the decimals, such as 3500.00.</source>
        <translation>«%1» no es un importe utilizable. Escriba cifras con un punto antes de los decimales, por ejemplo 3500.00.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency code. Use a code of three to five letters, such as USD or BTC.</source>
        <translation>«%1» no es un código de moneda. Use un código de tres a cinco letras, como USD o BTC.</translation>
    </message>
    <message>
        <source>Amounts of different currencies cannot be added. Sum each currency on its own.</source>
        <translation>No se pueden sumar importes de monedas distintas. Sume cada moneda por separado.</translation>
    </message>
    <message>
        <source>The sum is too large to be kept exactly. Check the amounts for a wrong number.</source>
        <translation>La suma es demasiado grande para conservarla con exactitud. Compruebe si hay algún número erróneo en los importes.</translation>
    </message>
</context>
<context>
    <name>NamedLayout</name>
    <message>
        <source>The places, dates or groups of the nodes belong to another graph. Lay out the graph without them.</source>
        <translation>Los lugares, las fechas o los grupos de los nodos pertenecen a otro grafo. Disponga el grafo sin ellos.</translation>
    </message>
    <message>
        <source>Sellers as Hubs</source>
        <translation>Vendedores como centros</translation>
    </message>
    <message>
        <source>Time Axis</source>
        <translation>Eje temporal</translation>
    </message>
    <message>
        <source>By Community</source>
        <translation>Por comunidad</translation>
    </message>
    <message>
        <source>Around a Node</source>
        <translation>Alrededor de un nodo</translation>
    </message>
    <message>
        <source>Seller to Recipient</source>
        <translation>De vendedor a destinatario</translation>
    </message>
    <message>
        <source>By Force</source>
        <translation>Por fuerzas</translation>
    </message>
</context>
<context>
    <name>NdcNumber</name>
    <message>
        <source>&quot;%1&quot; is no National Drug Code. Write it with its hyphens, like 0002-1433-80.</source>
        <translation>«%1» no es un código NDC (National Drug Code). Escríbalo con sus guiones, como 0002-1433-80.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; can be three different National Drug Codes. Write it with its hyphens, as the package has it.</source>
        <translation>«%1» puede ser tres códigos NDC (National Drug Code) distintos. Escríbalo con sus guiones, como figura en el envase.</translation>
    </message>
</context>
<context>
    <name>Network</name>
    <message>
        <source>The graph has too many links. Choose a part of it.</source>
        <translation>El grafo tiene demasiados vínculos. Elija una parte.</translation>
    </message>
    <message>
        <source>A link of the graph leads to a node that is not in it. Build the graph again.</source>
        <translation>Un vínculo del grafo lleva a un nodo que no está en él. Vuelva a crear el grafo.</translation>
    </message>
</context>
<context>
    <name>OutcomeKind</name>
    <message>
        <source>suspended by the registry (serverHold)</source>
        <translation>suspendido por el registro de dominios (serverHold)</translation>
    </message>
    <message>
        <source>suspended by the registrar (clientHold)</source>
        <translation>suspendido por el registrador (clientHold)</translation>
    </message>
    <message>
        <source>deleted from the registry</source>
        <translation>eliminado del registro de dominios</translation>
    </message>
    <message>
        <source>out of stock, still shown</source>
        <translation>agotado, pero aún visible</translation>
    </message>
    <message>
        <source>unlisted, still reachable</source>
        <translation>sin listar, pero aún accesible</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>seller&apos;s account closed</source>
        <translation>cuenta del vendedor cerrada</translation>
    </message>
    <message>
        <source>parcel held or seized</source>
        <translation>paquete postal retenido o incautado</translation>
    </message>
    <message>
        <source>account or funds frozen</source>
        <translation>cuenta o fondos bloqueados</translation>
    </message>
    <message>
        <source>data preserved</source>
        <translation>datos conservados</translation>
    </message>
    <message>
        <source>listed again</source>
        <translation>anunciado de nuevo</translation>
    </message>
    <message>
        <source>moved elsewhere</source>
        <translation>trasladado a otro lugar</translation>
    </message>
    <message>
        <source>still up</source>
        <translation>sigue activo</translation>
    </message>
</context>
<context>
    <name>PacketAssembly</name>
    <message>
        <source>A packet needs at least one entity. Choose sellers, domains or shipments.</source>
        <translation>Un expediente necesita al menos una entidad. Elija vendedores, dominios o envíos.</translation>
    </message>
    <message>
        <source>An entity that was chosen is no longer in the case. Choose again.</source>
        <translation>Una entidad elegida ya no está en el caso. Vuelva a elegir.</translation>
    </message>
    <message>
        <source>Listing &quot;%1&quot;</source>
        <translation>Anuncio «%1»</translation>
    </message>
    <message>
        <source>Record behind the link &quot;%1&quot;</source>
        <translation>Registro que respalda el vínculo «%1»</translation>
    </message>
    <message>
        <source>Names &quot;%1&quot;</source>
        <translation>Nombra «%1»</translation>
    </message>
    <message>
        <source>The chosen entities, what is linked with them, and these links; found links are solid, links drawn by an analyst dashed. Names stand with the number of the first exhibit that shows them. Force-directed layout, seed 1; positions mean nothing by themselves.</source>
        <translation>Las entidades elegidas, lo que está vinculado con ellas y esos vínculos; los vínculos hallados se muestran con línea continua y los trazados por un analista, con línea discontinua. Los nombres llevan el número del primer anexo que los muestra. Disposición dirigida por fuerzas, semilla 1; las posiciones no significan nada por sí mismas.</translation>
    </message>
    <message>
        <source>Referral about &quot;%1&quot;</source>
        <translation>Remisión sobre «%1»</translation>
    </message>
    <message>
        <source>Referral about &quot;%1&quot; and %2 more</source>
        <translation>Remisión sobre «%1» y %2 más</translation>
    </message>
    <message>
        <source>This referral concerns %1. The case holds %2 listings of them.</source>
        <translation>Esta remisión se refiere a %1. El caso contiene %2 anuncios al respecto.</translation>
    </message>
    <message>
        <source>This referral concerns %1. The case holds %2 listings of them, with %3 exhibits; each exhibit names its file, row and bytes.</source>
        <translation>Esta remisión se refiere a %1. El caso contiene %2 anuncios al respecto, con %3 anexos; cada anexo indica su archivo, su fila y sus bytes.</translation>
    </message>
    <message>
        <source>This version would leave out everything that was chosen. Leave out less.</source>
        <translation>Esta versión omitiría todo lo elegido. Omita menos.</translation>
    </message>
</context>
<context>
    <name>PacketBuilding</name>
    <message>
        <source>A packet with the number %1 was built before, with other content. Choose another number or time.</source>
        <translation>Ya se creó un expediente con el número %1 y otro contenido. Elija otro número u otra hora.</translation>
    </message>
    <message>
        <source>Built packet %1 for &quot;%2&quot;.</source>
        <translation>Se creó el expediente %1 para «%2».</translation>
    </message>
    <message>
        <source>The packet was not built, since it would hold what this version leaves out. Leave out more, or name it otherwise:
- %1</source>
        <translation>No se creó el expediente, porque contendría lo que esta versión omite. Omita más, o nómbrelo de otro modo:
- %1</translation>
    </message>
    <message numerus="yes">
        <source>No program can search what %n pictures, scans or recordings show. Look at each before you send the packet: %1</source>
        <translation>
            <numerusform>Ningún programa puede buscar en lo que muestra %n imagen, digitalización o grabación. Mírela antes de enviar el expediente: %1</numerusform>
            <numerusform>Ningún programa puede buscar en lo que muestran %n imágenes, digitalizaciones o grabaciones. Mire cada una antes de enviar el expediente: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out where it stood, but not looked for elsewhere, since the packet says the same words of something else: %1</source>
        <translation>Omitido donde figuraba, pero no buscado en otras partes, porque el expediente usa las mismas palabras para otra cosa: %1</translation>
    </message>
</context>
<context>
    <name>PacketChecking</name>
    <message>
        <source>&quot;%1&quot; cannot be read. Choose another file.</source>
        <translation>«%1» no se puede leer. Elija otro archivo.</translation>
    </message>
    <message>
        <source>Complete and valid: every checksum holds. Payload files: %1.</source>
        <translation>Completo y válido: todas las sumas de comprobación son correctas. Archivos de contenido: %1.</translation>
    </message>
    <message>
        <source>Complete, but not valid: do not rely on it.</source>
        <translation>Completo, pero no válido: no se fíe de él.</translation>
    </message>
    <message>
        <source>Neither complete nor valid: do not rely on it.</source>
        <translation>Ni completo ni válido: no se fíe de él.</translation>
    </message>
    <message>
        <source>Further problems: %1.</source>
        <translation>Otros problemas: %1.</translation>
    </message>
</context>
<context>
    <name>PacketFiles</name>
    <message>
        <source>Evidence file &quot;%1&quot;</source>
        <translation>Archivo de prueba «%1»</translation>
    </message>
    <message>
        <source>The packet was not built: the stored bytes of these sources are not those that were imported. Check the case with &quot;verify&quot;, and go back to a copy that holds:%1</source>
        <translation>No se creó el expediente: los bytes guardados de estas fuentes no son los que se importaron. Compruebe el caso con «verify» y vuelva a una copia íntegra:%1</translation>
    </message>
</context>
<context>
    <name>PartialDate</name>
    <message>
        <source>&quot;%1&quot; is no date that can be used. Write a year, a month, a day or a time in UTC, such as 2014, 2014-01, 2014-01-31 or 2014-01-31T10:20:30Z.</source>
        <translation>«%1» no es una fecha utilizable. Escriba un año, un mes, un día o una hora en UTC, como 2014, 2014-01, 2014-01-31 o 2014-01-31T10:20:30Z.</translation>
    </message>
</context>
<context>
    <name>PdfObjects</name>
    <message>
        <source>The PDF could not be completed with this version of Qt. Report this fault with the version of the program.</source>
        <translation>No se pudo completar el PDF con esta versión de Qt. Notifique este fallo junto con la versión del programa.</translation>
    </message>
</context>
<context>
    <name>PgpFingerprint</name>
    <message>
        <source>The key is of version 3, whose fingerprints are not unique. Note its key id by hand.</source>
        <translation>La clave es de la versión 3, cuyas huellas no son únicas. Anote a mano su identificador de clave.</translation>
    </message>
    <message>
        <source>The key block is cut off or damaged. Copy it again in full from its source.</source>
        <translation>El bloque de clave está cortado o dañado. Vuelva a copiarlo entero desde su origen.</translation>
    </message>
    <message>
        <source>This is no OpenPGP fingerprint. Give its 40 hexadecimal digits (64 for version 6 keys), not the shorter key id.</source>
        <translation>Esto no es una huella OpenPGP. Indique sus 40 cifras hexadecimales (64 en claves de la versión 6), no el identificador de clave, más corto.</translation>
    </message>
    <message>
        <source>The text holds no OpenPGP key block. Copy the key from &quot;BEGIN PGP PUBLIC KEY BLOCK&quot; on.</source>
        <translation>El texto no contiene ningún bloque de clave OpenPGP. Copie la clave a partir de «BEGIN PGP PUBLIC KEY BLOCK».</translation>
    </message>
    <message>
        <source>The key block is damaged: its check sum does not agree. Copy it again from its source.</source>
        <translation>El bloque de clave está dañado: su suma de comprobación no coincide. Vuelva a copiarlo desde su origen.</translation>
    </message>
</context>
<context>
    <name>PhoneNumber</name>
    <message>
        <source>&quot;%1&quot; is no phone number. Write it with &quot;+&quot; and the country&apos;s code, or name the country it is dialled in.</source>
        <translation>«%1» no es un número de teléfono. Escríbalo con «+» y el prefijo del país, o indique el país desde el que se marca.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has too few or too many digits for a phone number of its country. Compare it with its source.</source>
        <translation>«%1» tiene demasiadas o muy pocas cifras para ser un número de teléfono de su país. Compárelo con su origen.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was not read as a phone number, since this program was built without libphonenumber. Install it and build the program again.</source>
        <translation>«%1» no se leyó como número de teléfono, porque este programa se compiló sin libphonenumber. Instálela y vuelva a compilar el programa.</translation>
    </message>
</context>
<context>
    <name>PictureLegend</name>
    <message>
        <source>%1: %2</source>
        <extracomment>In the legend of the graph: a kind of node and how many there are, as in &quot;sellers: 261&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>stack of like nodes, with its number</source>
        <translation>pila de nodos semejantes, con su número</translation>
    </message>
    <message>
        <source>Size: %1</source>
        <extracomment>In the legend of the graph: what the size of the nodes says.</extracomment>
        <translation>Tamaño: %1</translation>
    </message>
    <message>
        <source>Colour: %1</source>
        <extracomment>In the legend of the graph: what the colour of the nodes says.</extracomment>
        <translation>Color: %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>In the legend of the graph: from the least to the most of a figure, beside a band of colours.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>others</source>
        <translation>otros</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>marked by an analyst</source>
        <translation>marcado por un analista</translation>
    </message>
    <message>
        <source>has a note</source>
        <translation>tiene una nota</translation>
    </message>
    <message>
        <source>sells, pays, ships to</source>
        <translation>vende, paga, envía a</translation>
    </message>
    <message>
        <source>Dashed: drawn by an analyst. Solid: found in records.</source>
        <translation>Línea discontinua: trazado por un analista. Línea continua: hallado en registros.</translation>
    </message>
</context>
<context>
    <name>PortableCopy</name>
    <message numerus="yes">
        <source>what %n filter(s) let by</source>
        <translation>
            <numerusform>lo que deja pasar %n filtro</numerusform>
            <numerusform>lo que dejan pasar %n filtros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen entit(ies)</source>
        <translation>
            <numerusform>%n entidad elegida</numerusform>
            <numerusform>%n entidades elegidas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) around</source>
        <translation>
            <numerusform>%n paso alrededor</numerusform>
            <numerusform>%n pasos alrededor</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n fuente</numerusform>
            <numerusform>%n fuentes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (portable copy)</source>
        <translation>%1 (copia portátil)</translation>
    </message>
    <message>
        <source>Made this portable copy of &quot;%1&quot;: %2.</source>
        <translation>Se hizo esta copia portátil de «%1»: %2.</translation>
    </message>
    <message>
        <source>A portable copy cannot replace the case it is made of. Choose another name.</source>
        <translation>Una copia portátil no puede reemplazar el caso del que se hace. Elija otro nombre.</translation>
    </message>
    <message>
        <source>Copying the bytes of records</source>
        <translation>Copiando los bytes de los registros</translation>
    </message>
    <message>
        <source>Whole sources would tell what is marked higher than %1. Take the bytes of the records only, or allow a higher marking.</source>
        <translation>Las fuentes completas revelarían lo que lleva una marca superior a %1. Tome solo los bytes de los registros o permita una marca de difusión más alta.</translation>
    </message>
    <message>
        <source>Nothing of the case is chosen. Choose other filters, entities or sources.</source>
        <translation>No se ha elegido nada del caso. Elija otros filtros, entidades o fuentes.</translation>
    </message>
    <message>
        <source>Copying rows</source>
        <translation>Copiando filas</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; does not exist. Choose another one, or make it first.</source>
        <translation>La carpeta «%1» no existe. Elija otra o créela antes.</translation>
    </message>
    <message>
        <source>The folder &quot;%1&quot; cannot be written. Choose another one.</source>
        <translation>No se puede escribir en la carpeta «%1». Elija otra.</translation>
    </message>
</context>
<context>
    <name>PortableFacts</name>
    <message>
        <source>Portable copy of &quot;%1&quot;, made by %2 on %3 UTC. It is for reading.</source>
        <translation>Copia portátil de «%1», hecha por %2 el %3 UTC. Es para lectura.</translation>
    </message>
    <message>
        <source>The history excerpt has an entry without a valid digest.</source>
        <translation>El extracto del historial tiene una entrada sin resumen válido.</translation>
    </message>
    <message>
        <source>Entry %1 of the history excerpt does not follow the one before.</source>
        <translation>La entrada %1 del extracto del historial no sigue a la anterior.</translation>
    </message>
    <message>
        <source>Entry %1 of the history excerpt was changed.</source>
        <translation>La entrada %1 del extracto del historial se cambió.</translation>
    </message>
    <message>
        <source>The history excerpt does not end where the copy says it does.</source>
        <translation>El extracto del historial no termina donde dice la copia.</translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message>
        <source>Column &quot;%1&quot; is taken for &quot;%2&quot; by the shape of its values.</source>
        <translation>La columna «%1» se toma como «%2» por la forma de sus valores.</translation>
    </message>
    <message>
        <source>No column says in which currency the prices are; they are kept without one. Say which it is where it is known.</source>
        <translation>Ninguna columna indica la moneda de los precios; se conservan sin moneda. Indíquela donde se conozca.</translation>
    </message>
    <message>
        <source>Prices are written with decimal commas and with decimal dots; where one is unclear, the comma is taken for the decimals&apos; sign.</source>
        <translation>Los precios están escritos con coma decimal y con punto decimal; en caso de duda, la coma se toma como signo decimal.</translation>
    </message>
    <message>
        <source>Prices are written with decimal commas and with decimal dots; where one is unclear, the dot is taken for the decimals&apos; sign.</source>
        <translation>Los precios están escritos con coma decimal y con punto decimal; en caso de duda, el punto se toma como signo decimal.</translation>
    </message>
    <message>
        <source>Columns &quot;%1&quot; and &quot;%2&quot; are taken together for a month; the fiscal year begins in October of the year before.</source>
        <translation>Las columnas «%1» y «%2» se toman juntas como un mes; el año fiscal empieza en octubre del año anterior.</translation>
    </message>
    <message>
        <source>Columns &quot;%1&quot; and &quot;%2&quot; are taken together for a month.</source>
        <translation>Las columnas «%1» y «%2» se toman juntas como un mes.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds prices in %2 and in %3; the price is taken in %2, the other is kept beside it.</source>
        <translation>La columna «%1» contiene precios en %2 y en %3; se toma el precio en %2 y el otro se conserva a su lado.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds the origin and the destination.</source>
        <translation>La columna «%1» contiene el origen y el destino.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds sales or ratings behind the sellers&apos; names.</source>
        <translation>La columna «%1» contiene ventas o valoraciones tras los nombres de los vendedores.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; holds dates as numbers of days, as spreadsheets count them from 1900; where the book counts from 1904, say so.</source>
        <translation>La columna «%1» contiene fechas como números de días, contados desde 1900 como en las hojas de cálculo; si el libro cuenta desde 1904, indíquelo.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; counts days back from the day the file was made, which its name does not say. Say which day that was.</source>
        <translation>La columna «%1» cuenta días hacia atrás desde el día en que se hizo el archivo, que su nombre no indica. Indique qué día fue.</translation>
    </message>
    <message>
        <source>The date in the file&apos;s name, %1, is taken for the day from which days are counted back.</source>
        <translation>La fecha del nombre del archivo, %1, se toma como el día desde el que se cuentan los días hacia atrás.</translation>
    </message>
    <message>
        <source>No column says when the rows were seen; the date in the file&apos;s name, %1, is taken for all of them.</source>
        <translation>Ninguna columna indica cuándo se vieron las filas; la fecha del nombre del archivo, %1, se toma para todas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>«%1» es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>No se pudo leer «%1»: %2. Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>tabs</source>
        <translation>tabuladores</translation>
    </message>
    <message>
        <source>commas</source>
        <translation>comas</translation>
    </message>
    <message>
        <source>semicolons</source>
        <translation>puntos y coma</translation>
    </message>
    <message>
        <source>bars</source>
        <translation>barras verticales</translation>
    </message>
    <message>
        <source>Records end in a line feed (LF).</source>
        <translation>Los registros terminan en un salto de línea (LF).</translation>
    </message>
    <message>
        <source>Records end in CR and LF; either alone is a part of its cell.</source>
        <translation>Los registros terminan en CR y LF; cualquiera de los dos por separado es parte de su celda.</translation>
    </message>
    <message>
        <source>Records end in a lone CR; a line feed is a part of its cell.</source>
        <translation>Los registros terminan en un CR solo; un salto de línea es parte de su celda.</translation>
    </message>
    <message>
        <source>Records end in line ends of several kinds; each of LF, CR and LF, and CR ends one.</source>
        <translation>Los registros terminan en finales de línea de varias clases; tanto LF como CR y LF, o CR, ponen fin a un registro.</translation>
    </message>
    <message>
        <source>Each row is one cell.</source>
        <translation>Cada fila es una sola celda.</translation>
    </message>
    <message>
        <source>Cells are separated by %1 and not quoted.</source>
        <translation>Las celdas están separadas por %1 y no van entre comillas.</translation>
    </message>
    <message>
        <source>Cells are separated by %1 and may be quoted by %2; a %3 escapes the character after it.</source>
        <translation>Las celdas están separadas por %1 y pueden ir entre %2; un %3 escapa el carácter que le sigue.</translation>
    </message>
    <message>
        <source>Cells are separated by %1 and may be quoted by %2, with blanks before the quote.</source>
        <translation>Las celdas están separadas por %1 y pueden ir entre %2, con espacios antes de las comillas.</translation>
    </message>
    <message>
        <source>Cells are separated by %1 and may be quoted by %2.</source>
        <translation>Las celdas están separadas por %1 y pueden ir entre %2.</translation>
    </message>
    <message>
        <source>The header is the first row that is not UTF-8; cells that are not, in all: %1.</source>
        <translation>El encabezado es la primera fila que no está en UTF-8; celdas que no lo están, en total: %1.</translation>
    </message>
    <message>
        <source>Row %1 is the first that is not UTF-8; cells that are not, in all: %2.</source>
        <translation>La fila %1 es la primera que no está en UTF-8; celdas que no lo están, en total: %2.</translation>
    </message>
    <message>
        <source>The text is %1, as its first bytes show.</source>
        <translation>El texto está en %1, como muestran sus primeros bytes.</translation>
    </message>
    <message>
        <source>It is read as UTF-8 all the same, since most of the text beyond ASCII is; what is not is shown as %1 and flagged.</source>
        <translation>Aun así se lee como UTF-8, pues lo es la mayor parte del texto que no es ASCII; lo que no lo es se muestra como %1 y se señala.</translation>
    </message>
    <message>
        <source>It is read as %1, in which it makes the best words. Choose another encoding where words look wrong.</source>
        <translation>Se lee como %1, con lo que resultan las mejores palabras. Elija otra codificación si hay palabras que parecen erróneas.</translation>
    </message>
    <message>
        <source>All of the text is valid UTF-8.</source>
        <translation>Todo el texto es UTF-8 válido.</translation>
    </message>
    <message>
        <source>All of the text is plain ASCII.</source>
        <translation>Todo el texto es ASCII simple.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) before the table are a caption or a comment and are not imported.</source>
        <translation>
            <numerusform>%n fila anterior a la tabla es un título o un comentario y no se importa.</numerusform>
            <numerusform>%n filas anteriores a la tabla son un título o un comentario y no se importan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The first row names the columns.</source>
        <translation>La primera fila da nombre a las columnas.</translation>
    </message>
    <message>
        <source>No row names the columns; the first row is data.</source>
        <translation>Ninguna fila da nombre a las columnas; la primera fila son datos.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are columns; they are rejected.</source>
        <translation>
            <numerusform>%n fila tiene menos celdas que columnas hay; se rechaza.</numerusform>
            <numerusform>%n filas tienen menos celdas que columnas hay; se rechazan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than there are columns; they are rejected where the further cells hold anything.</source>
        <translation>
            <numerusform>%n fila tiene más celdas que columnas hay; se rechaza si las celdas sobrantes contienen algo.</numerusform>
            <numerusform>%n filas tienen más celdas que columnas hay; se rechazan las que contienen algo en las celdas sobrantes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have quotes that are not closed as they should be.</source>
        <translation>
            <numerusform>%n fila tiene comillas que no se cierran como deben.</numerusform>
            <numerusform>%n filas tienen comillas que no se cierran como deben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold zero bytes.</source>
        <translation>
            <numerusform>%n fila contiene bytes nulos.</numerusform>
            <numerusform>%n filas contienen bytes nulos.</numerusform>
        </translation>
    </message>
    <message>
        <source>No row has as many cells as there are columns: check the delimiter and the header.</source>
        <translation>Ninguna fila tiene tantas celdas como columnas hay: compruebe el separador y el encabezado.</translation>
    </message>
    <message>
        <source>Column &quot;%1&quot; has dates with the day first and dates with the month first; dates that could be either are read with the day first. Check them.</source>
        <translation>La columna «%1» tiene fechas con el día primero y fechas con el mes primero; las fechas que podrían ser cualquiera de las dos se leen con el día primero. Compruébelas.</translation>
    </message>
    <message>
        <source>In column &quot;%1&quot; the day comes first: its first number is as high as %2.</source>
        <translation>En la columna «%1» el día va primero: su primer número llega hasta %2.</translation>
    </message>
    <message>
        <source>In column &quot;%1&quot; the month comes first: its second number is as high as %2.</source>
        <translation>En la columna «%1» el mes va primero: su segundo número llega hasta %2.</translation>
    </message>
    <message>
        <source>Nothing in column &quot;%1&quot; says whether the day or the month comes first; the day is taken. Check it.</source>
        <translation>Nada en la columna «%1» indica si va primero el día o el mes; se toma el día. Compruébelo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a ZIP archive or a workbook. Unpack it, or save its sheet as CSV in UTF-8, and import that.</source>
        <translation>«%1» es un archivo ZIP o un libro de cálculo. Descomprímalo, o guarde su hoja como CSV en UTF-8, e importe el resultado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed. Unpack it first and import what is in it.</source>
        <translation>«%1» está comprimido. Descomprímalo primero e importe su contenido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table of text. Import files of rows with delimiters between the cells, such as CSV.</source>
        <translation>«%1» no es una tabla de texto. Importe archivos de filas con separadores entre las celdas, como CSV.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is an old Office document. Save its sheet as CSV in UTF-8 and import that.</source>
        <translation>«%1» es un documento de Office antiguo. Guarde su hoja como CSV en UTF-8 e impórtela.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a web page or XML. Export its table as CSV in UTF-8 and import that.</source>
        <translation>«%1» es una página web o XML. Exporte su tabla como CSV en UTF-8 e impórtela.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has NUL bytes all over, as no text has: it is a file of another kind, or its copy is damaged. Get the file again, or export its table as CSV in UTF-8 and import that.</source>
        <translation>«%1» tiene bytes NUL por todas partes, como ningún texto: es un archivo de otra clase o su copia está dañada. Obtenga el archivo de nuevo, o exporte su tabla como CSV en UTF-8 e impórtela.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is JSON. Convert it to CSV in UTF-8 and import that.</source>
        <translation>«%1» es JSON. Conviértalo a CSV en UTF-8 e importe el resultado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is text in UTF-32. Save it in UTF-8 and import that.</source>
        <translation>«%1» es texto en UTF-32. Guárdelo en UTF-8 e importe el resultado.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Check that the file was copied as a whole.</source>
        <translation>«%1» está vacío. Compruebe que el archivo se copió entero.</translation>
    </message>
    <message>
        <source>Rows that are flagged as they are read: %L1.</source>
        <translation>Filas que se señalan al leerlas: %L1.</translation>
    </message>
    <message>
        <source>Rows that cannot be read and are rejected: %L1.</source>
        <translation>Filas que no se pueden leer y se rechazan: %L1.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message>
        <source>A decision needs a reason. Write why the records are dealt with so.</source>
        <translation>Una decisión necesita un motivo. Escriba por qué se tratan así los registros.</translation>
    </message>
    <message>
        <source>No record was chosen. Choose the records to decide about.</source>
        <translation>No se ha elegido ningún registro. Elija los registros sobre los que decidir.</translation>
    </message>
    <message>
        <source>%L1 records are too many for one step; at most %L2 can be undone as one. Choose fewer, such as those of one source or one reason.</source>
        <translation>%L1 registros son demasiados para un solo paso; se pueden deshacer juntos %L2 como máximo. Elija menos, por ejemplo los de una fuente o de un motivo.</translation>
    </message>
    <message>
        <source>A record that was chosen is not in the case any more.</source>
        <translation>Un registro elegido ya no está en el caso.</translation>
    </message>
    <message numerus="yes">
        <source>Accepted %n flagged record(s) of &quot;%1&quot; as they are.</source>
        <translation>
            <numerusform>Se aceptó tal cual %n registro señalado de «%1».</numerusform>
            <numerusform>Se aceptaron tal cual %n registros señalados de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected %n record(s) of &quot;%1&quot;.</source>
        <translation>
            <numerusform>Se corrigió %n registro de «%1».</numerusform>
            <numerusform>Se corrigieron %n registros de «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n record(s) of &quot;%1&quot; as rightly flagged or rejected.</source>
        <translation>
            <numerusform>Se confirmó que %n registro de «%1» se señaló o rechazó con razón.</numerusform>
            <numerusform>Se confirmó que %n registros de «%1» se señalaron o rechazaron con razón.</numerusform>
        </translation>
    </message>
    <message>
        <source>Row %L1 of &quot;%2&quot;</source>
        <translation>Fila %L1 de «%2»</translation>
    </message>
    <message>
        <source>%1 was decided about already. Undo that decision first.</source>
        <translation>Ya se decidió sobre %1. Deshaga primero esa decisión.</translation>
    </message>
    <message>
        <source>%1 is kept without flag; there is nothing to decide.</source>
        <translation>%1 se conserva sin señalar; no hay nada que decidir.</translation>
    </message>
    <message>
        <source>%1 is rejected: it says nothing that could be kept as it is. Correct its cells, or confirm that it is rightly rejected.</source>
        <translation>%1 se ha rechazado: no dice nada que se pueda conservar tal cual. Corrija sus celdas, o confirme que se rechazó con razón.</translation>
    </message>
    <message>
        <source>Nothing was corrected. Change a cell, or how the bytes are read; or accept the record as it is.</source>
        <translation>No se corrigió nada. Cambie una celda o el modo de leer los bytes, o acepte el registro tal cual.</translation>
    </message>
</context>
<context>
    <name>ReaderRegistry</name>
    <message>
        <source>table as text (CSV)</source>
        <translation>tabla de texto (CSV)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON Lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>workbook (XLSX)</source>
        <translation>libro de cálculo (XLSX)</translation>
    </message>
    <message>
        <source>spreadsheet (ODS)</source>
        <translation>hoja de cálculo (ODS)</translation>
    </message>
    <message>
        <source>list of domains and addresses</source>
        <translation>lista de dominios y direcciones</translation>
    </message>
    <message>
        <source>RDAP answer</source>
        <translation>respuesta RDAP</translation>
    </message>
    <message>
        <source>WHOIS answer</source>
        <translation>respuesta WHOIS</translation>
    </message>
    <message>
        <source>graph (GraphML)</source>
        <translation>grafo (GraphML)</translation>
    </message>
    <message>
        <source>graph (GEXF)</source>
        <translation>grafo (GEXF)</translation>
    </message>
    <message>
        <source>STIX bundle</source>
        <translation>paquete STIX</translation>
    </message>
    <message>
        <source>FollowTheMoney entities</source>
        <translation>entidades FollowTheMoney</translation>
    </message>
    <message>
        <source>archive</source>
        <translation>archivo comprimido</translation>
    </message>
    <message>
        <source>evidence file</source>
        <translation>archivo de prueba</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in none of the formats that are read. Save it as CSV in UTF-8 and import that, or say its format.</source>
        <translation>«%1» no está en ninguno de los formatos que se leen. Guárdelo como CSV en UTF-8 e impórtelo, o indique su formato.</translation>
    </message>
    <message>
        <source>The format is: %1.</source>
        <translation>El formato es: %1.</translation>
    </message>
    <message>
        <source>It could also be: %1 (sure to %2 of 100 against %3). Say the format &quot;%4&quot; to read it so.</source>
        <translation>También podría ser: %1 (seguridad de %2 sobre 100 frente a %3). Indique el formato «%4» para leerlo así.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a folder. Choose a file in it.</source>
        <translation>«%1» es una carpeta. Elija un archivo de ella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a pipe or a device. Save what comes from it to a file, and choose that.</source>
        <translation>«%1» es una tubería o un dispositivo. Guarde lo que sale de ahí en un archivo y elija ese archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2. Check that the file exists and that you may read it.</source>
        <translation>No se pudo leer «%1»: %2. Compruebe que el archivo existe y que puede leerlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty. Check that the file was copied as a whole.</source>
        <translation>«%1» está vacío. Compruebe que el archivo se copió entero.</translation>
    </message>
    <message>
        <source>There is no format &quot;%1&quot;. Those that are read: %2.</source>
        <translation>No existe el formato «%1». Los que se leen son: %2.</translation>
    </message>
</context>
<context>
    <name>RecipientKind</name>
    <message>
        <source>registry of domain names</source>
        <translation>registro de nombres de dominio</translation>
    </message>
    <message>
        <source>registries of domain names</source>
        <translation>registros de nombres de dominio</translation>
    </message>
    <message>
        <source>The registry of the top-level domain</source>
        <translation>El registro del dominio de nivel superior</translation>
    </message>
    <message>
        <source>Suspend the named domains (serverHold) and lock them, so that they cannot be transferred.</source>
        <translation>Suspender los dominios indicados (serverHold) y bloquearlos para que no se puedan transferir.</translation>
    </message>
    <message>
        <source>The law, or the registry&apos;s policy that the use of the domains breaks</source>
        <translation>La ley, o la política del registro de dominios que el uso de los dominios infringe</translation>
    </message>
    <message>
        <source>registrar of domain names</source>
        <translation>registrador de nombres de dominio</translation>
    </message>
    <message>
        <source>registrars of domain names</source>
        <translation>registradores de nombres de dominio</translation>
    </message>
    <message>
        <source>The registrar that sponsors the domains</source>
        <translation>El registrador que patrocina los dominios</translation>
    </message>
    <message>
        <source>Suspend the named domains (clientHold) and lock them, so that they cannot be transferred.</source>
        <translation>Suspender los dominios indicados (clientHold) y bloquearlos para que no se puedan transferir.</translation>
    </message>
    <message>
        <source>The law, or the clause of the registrar&apos;s terms that the use of the domains breaks</source>
        <translation>La ley, o la cláusula de las condiciones del registrador que el uso de los dominios infringe</translation>
    </message>
    <message>
        <source>hosting or service provider (host, CDN, search, chat, analytics)</source>
        <translation>proveedor de alojamiento o de servicios (alojamiento, CDN, búsqueda, chat, analítica)</translation>
    </message>
    <message>
        <source>hosting and service providers</source>
        <translation>proveedores de alojamiento y de servicios</translation>
    </message>
    <message>
        <source>The provider whose addresses or services the sites use</source>
        <translation>El proveedor cuyas direcciones o servicios usan los sitios</translation>
    </message>
    <message>
        <source>Remove the named content, disable the account behind it, and preserve its records.</source>
        <translation>Retirar el contenido indicado, desactivar la cuenta que lo publica y conservar sus datos.</translation>
    </message>
    <message>
        <source>The law, or the clause of the provider&apos;s terms that the content breaks</source>
        <translation>La ley, o la cláusula de las condiciones del proveedor que el contenido infringe</translation>
    </message>
    <message>
        <source>online retailer or market place</source>
        <translation>tienda en línea o plataforma de venta</translation>
    </message>
    <message>
        <source>online retailers and market places</source>
        <translation>tiendas en línea y plataformas de venta</translation>
    </message>
    <message>
        <source>The retailer or market place, with its country</source>
        <translation>La tienda o plataforma de venta, con su país</translation>
    </message>
    <message>
        <source>Remove the named listings, review the sellers&apos; accounts, and preserve their records.</source>
        <translation>Retirar los anuncios indicados, revisar las cuentas de los vendedores y conservar sus datos.</translation>
    </message>
    <message>
        <source>The law, or the clause of the platform&apos;s policy that the listings break</source>
        <translation>La ley, o la cláusula de la política de la plataforma que los anuncios infringen</translation>
    </message>
    <message>
        <source>parcel carrier or post</source>
        <translation>transportista o servicio postal</translation>
    </message>
    <message>
        <source>parcel carriers and posts</source>
        <translation>transportistas y servicios postales</translation>
    </message>
    <message>
        <source>The carrier or post that moves the parcels</source>
        <translation>El transportista o servicio postal que mueve los paquetes postales</translation>
    </message>
    <message>
        <source>Hold the named parcels for inspection, and preserve their shipment data.</source>
        <translation>Retener los paquetes postales indicados para su inspección y conservar los datos de sus envíos.</translation>
    </message>
    <message>
        <source>The law or the carrier&apos;s terms under which parcels may be held and inspected</source>
        <translation>La ley o las condiciones del transportista según las cuales se pueden retener e inspeccionar paquetes postales</translation>
    </message>
    <message>
        <source>payment provider, card network or acquirer</source>
        <translation>proveedor de pagos, red de tarjetas o adquirente</translation>
    </message>
    <message>
        <source>payment providers</source>
        <translation>proveedores de pagos</translation>
    </message>
    <message>
        <source>The processor or acquirer seen at the checkout</source>
        <translation>El procesador o adquirente visto al pagar</translation>
    </message>
    <message>
        <source>Terminate the named merchant accounts, trace their owners, and preserve the records.</source>
        <translation>Cancelar las cuentas de comercio indicadas, localizar a sus titulares y conservar los datos.</translation>
    </message>
    <message>
        <source>The law, or the rule of the card network that the merchant breaks</source>
        <translation>La ley, o la norma de la red de tarjetas que el comercio infringe</translation>
    </message>
    <message>
        <source>crypto exchange</source>
        <translation>plataforma de intercambio de criptomonedas</translation>
    </message>
    <message>
        <source>crypto exchanges</source>
        <translation>plataformas de intercambio de criptomonedas</translation>
    </message>
    <message>
        <source>The exchange that the payments reach</source>
        <translation>La plataforma de intercambio a la que llegan los pagos</translation>
    </message>
    <message>
        <source>Flag and preserve the accounts that the named addresses pay into, and freeze them where the law lets you.</source>
        <translation>Señalar y conservar las cuentas en las que pagan las direcciones indicadas, y bloquearlas donde la ley lo permita.</translation>
    </message>
    <message>
        <source>The law, or the exchange&apos;s duties against money laundering</source>
        <translation>La ley, o las obligaciones de la plataforma de intercambio contra el blanqueo de capitales</translation>
    </message>
    <message>
        <source>messaging or social platform</source>
        <translation>plataforma de mensajería o red social</translation>
    </message>
    <message>
        <source>messaging and social platforms</source>
        <translation>plataformas de mensajería y redes sociales</translation>
    </message>
    <message>
        <source>The platform on which the accounts are</source>
        <translation>La plataforma en la que están las cuentas</translation>
    </message>
    <message>
        <source>Remove the named accounts, and preserve their records for 90 days.</source>
        <translation>Retirar las cuentas indicadas y conservar sus datos durante 90 días.</translation>
    </message>
    <message>
        <source>The law, or the clause of the platform&apos;s terms that the accounts break</source>
        <translation>La ley, o la cláusula de las condiciones de la plataforma que las cuentas infringen</translation>
    </message>
    <message>
        <source>site operator (warning letter)</source>
        <translation>operador del sitio (carta de advertencia)</translation>
    </message>
    <message>
        <source>site operators</source>
        <translation>operadores de sitios</translation>
    </message>
    <message>
        <source>The operator of the sites, as named on them or in the registration</source>
        <translation>El operador de los sitios, según figura en ellos o en el registro del dominio</translation>
    </message>
    <message>
        <source>Cease to offer the named products, and answer within the period of this letter.</source>
        <translation>Dejar de ofrecer los productos indicados y responder dentro del plazo de esta carta.</translation>
    </message>
    <message>
        <source>The sections of law that the offers violate</source>
        <translation>Los artículos de la ley que las ofertas infringen</translation>
    </message>
</context>
<context>
    <name>RecordField</name>
    <message>
        <source>listing reference</source>
        <translation>referencia del anuncio</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>seller</source>
        <translation>vendedor</translation>
    </message>
    <message>
        <source>market</source>
        <translation>plataforma de venta</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>dirección web</translation>
    </message>
    <message>
        <source>price</source>
        <translation>precio</translation>
    </message>
    <message>
        <source>currency</source>
        <translation>moneda</translation>
    </message>
    <message>
        <source>category</source>
        <translation>categoría</translation>
    </message>
    <message>
        <source>date seen</source>
        <translation>fecha vista</translation>
    </message>
    <message>
        <source>origin</source>
        <translation>origen</translation>
    </message>
    <message>
        <source>destination</source>
        <translation>destino</translation>
    </message>
    <message>
        <source>tracking number</source>
        <translation>número de seguimiento</translation>
    </message>
    <message>
        <source>carrier</source>
        <translation>transportista</translation>
    </message>
    <message>
        <source>sender</source>
        <translation>remitente</translation>
    </message>
    <message>
        <source>recipient</source>
        <translation>destinatario</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>cantidad</translation>
    </message>
    <message>
        <source>other text</source>
        <translation>otro texto</translation>
    </message>
</context>
<context>
    <name>RecordNames</name>
    <message>
        <source>%1, row %2</source>
        <translation>%1, fila %2</translation>
    </message>
</context>
<context>
    <name>RecordReader</name>
    <message>
        <source>The columns of a table need a mapping to be read.</source>
        <translation>Las columnas de una tabla necesitan una correspondencia para leerse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no currency that is known.</source>
        <translation>«%1» no es una moneda conocida.</translation>
    </message>
    <message>
        <source>No price could be read from &quot;%1&quot;, which looks like what another column holds, so that values could stand in wrong columns.</source>
        <translation>No se pudo leer ningún precio en «%1», que parece lo que contiene otra columna, de modo que puede haber valores en columnas equivocadas.</translation>
    </message>
    <message>
        <source>No price could be read from &quot;%1&quot;.</source>
        <translation>No se pudo leer ningún precio en «%1».</translation>
    </message>
    <message>
        <source>The price &quot;%1&quot; stands for none, and is not taken for one.</source>
        <translation>El precio «%1» equivale a ninguno, y no se toma como tal.</translation>
    </message>
    <message>
        <source>The price &quot;%1&quot; is less than nothing.</source>
        <translation>El precio «%1» es menor que cero.</translation>
    </message>
    <message>
        <source>The date %1 is worked out: &quot;%2&quot; is counted from %3.</source>
        <translation>La fecha %1 es calculada: «%2» se cuenta desde %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; says no date without the day the file was made; say which day that was.</source>
        <translation>«%1» no indica ninguna fecha sin el día en que se hizo el archivo; indique qué día fue.</translation>
    </message>
    <message>
        <source>No date could be read from &quot;%1&quot;.</source>
        <translation>No se pudo leer ninguna fecha en «%1».</translation>
    </message>
    <message>
        <source>The row is longer than 16 MiB; it may be that a line end or a quote is missing.</source>
        <translation>La fila supera los 16 MiB; puede que falte un final de línea o unas comillas.</translation>
    </message>
    <message>
        <source>Cell %1 opens a quote that is not closed as it should be; this line was left out and reading went on with the next one.</source>
        <translation>La celda %1 abre unas comillas que no se cierran como deben; esta línea se omitió y la lectura siguió con la próxima.</translation>
    </message>
    <message>
        <source>The row has %1 of %2 cells; which of them are missing is not known, so that values could stand in wrong columns.</source>
        <translation>La fila tiene %1 de %2 celdas; no se sabe cuáles faltan, de modo que puede haber valores en columnas equivocadas.</translation>
    </message>
    <message>
        <source>The row has %1 cells where there are %2 columns, so that values could stand in wrong columns.</source>
        <translation>La fila tiene %1 celdas y hay %2 columnas, de modo que puede haber valores en columnas equivocadas.</translation>
    </message>
    <message>
        <source>The row has %1 cells where there are %2 columns; the cells behind the last column are empty.</source>
        <translation>La fila tiene %1 celdas y hay %2 columnas; las celdas posteriores a la última columna están vacías.</translation>
    </message>
    <message>
        <source>In cell %1 text stands behind a closing quote; it is kept as a part of the cell.</source>
        <translation>En la celda %1 hay texto tras unas comillas de cierre; se conserva como parte de la celda.</translation>
    </message>
    <message>
        <source>The row holds NUL bytes, which no text has; they are kept where they stand.</source>
        <translation>La fila contiene bytes NUL, que ningún texto tiene; se conservan donde están.</translation>
    </message>
    <message>
        <source>Bytes that are no text in %1 are shown as %2, in the columns: %3.</source>
        <translation>Los bytes que no son texto en %1 se muestran como %2, en las columnas: %3.</translation>
    </message>
    <message>
        <source>The file could not be read to its end: %1. Check the drive and try again.</source>
        <translation>No se pudo leer el archivo hasta el final: %1. Compruebe la unidad e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>All cells of the row are empty.</source>
        <translation>Todas las celdas de la fila están vacías.</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>The check digit of the tracking number &quot;%1&quot; is wrong; compare it with the label.</source>
        <translation>El dígito de control del número de seguimiento «%1» es erróneo; compárelo con la etiqueta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tracking number.</source>
        <translation>«%1» no es un número de seguimiento.</translation>
    </message>
</context>
<context>
    <name>RecordStatus</name>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>kept, flagged</source>
        <translation>conservado, señalado</translation>
    </message>
    <message>
        <source>rejected</source>
        <translation>rechazado</translation>
    </message>
</context>
<context>
    <name>Redrafting</name>
    <message>
        <source>&quot;%1&quot; is no table with mapped columns; its records cannot be corrected cell by cell. Correct the file itself and import it again.</source>
        <translation>«%1» no es una tabla con correspondencia de columnas; sus registros no se pueden corregir celda por celda. Corrija el propio archivo e impórtelo de nuevo.</translation>
    </message>
    <message>
        <source>There are %1 cells for %2 columns.</source>
        <translation>Hay %1 celdas para %2 columnas.</translation>
    </message>
    <message>
        <source>There are %1 cells for %2 columns; the first that has no column is &quot;%3&quot;.</source>
        <translation>Hay %1 celdas para %2 columnas; la primera sin columna es «%3».</translation>
    </message>
    <message>
        <source>Only the bytes of delimited text can be read with another encoding or delimiter. Correct the cells instead.</source>
        <translation>Solo los bytes de texto delimitado se pueden leer con otra codificación u otro separador. Corrija las celdas en su lugar.</translation>
    </message>
    <message>
        <source>There is no column %1 to join cells into.</source>
        <translation>No existe la columna %1 en la que unir celdas.</translation>
    </message>
    <message>
        <source>There is no column %1; the source has %2.</source>
        <translation>No existe la columna %1; la fuente tiene %2.</translation>
    </message>
</context>
<context>
    <name>ReferralState</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisada</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>firmada</translation>
    </message>
    <message>
        <source>sent</source>
        <translation>enviadas</translation>
    </message>
    <message>
        <source>acknowledged</source>
        <translation>con acuse de recibo</translation>
    </message>
    <message>
        <source>question asked</source>
        <translation>con pregunta recibida</translation>
    </message>
    <message>
        <source>acted</source>
        <translation>atendidas</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazadas</translation>
    </message>
    <message>
        <source>verified by us</source>
        <translation>verificada por nosotros</translation>
    </message>
    <message>
        <source>re-appeared</source>
        <translation>reaparecidas</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>cerrada</translation>
    </message>
</context>
<context>
    <name>ReferralStates</name>
    <message>
        <source>what the recipient asks</source>
        <translation>lo que pregunta el destinatario</translation>
    </message>
    <message>
        <source>the reason the recipient gave</source>
        <translation>el motivo que dio el destinatario</translation>
    </message>
    <message>
        <source>why it is closed</source>
        <translation>por qué se cierra</translation>
    </message>
    <message>
        <source>Referral %1 cannot become &quot;%2&quot;: %3</source>
        <translation>La remisión %1 no puede pasar a «%2»: %3</translation>
    </message>
    <message>
        <source>it is so already.</source>
        <translation>ya está así.</translation>
    </message>
    <message>
        <source>it is &quot;%1&quot;, which is followed by %2 only.</source>
        <translation>está en «%1», tras lo cual solo puede seguir %2.</translation>
    </message>
    <message>
        <source>%1 has not come yet. Give the day on which it happened.</source>
        <translation>%1 aún no ha llegado. Indique el día en que ocurrió.</translation>
    </message>
    <message>
        <source>%1 is before %2, when it became &quot;%3&quot;. Give the day on which it happened.</source>
        <translation>%1 es anterior a %2, cuando pasó a «%3». Indique el día en que ocurrió.</translation>
    </message>
    <message>
        <source>%1 wrote it, and a second person has to review it. Let somebody else do that under their own name.</source>
        <translation>la redactó %1 y debe revisarla una segunda persona. Deje que lo haga otra persona con su propio nombre.</translation>
    </message>
    <message>
        <source>it has no packet that could be signed. Build its packet, attach one that was built, or give proof of the signature.</source>
        <translation>no tiene ningún expediente que se pueda firmar. Cree su expediente, adjunte uno ya creado o aporte prueba de la firma.</translation>
    </message>
    <message>
        <source>proof is missing. Name the record, the evidence file or the message that shows it.</source>
        <translation>falta la prueba. Indique el registro, el archivo de prueba o el mensaje que lo muestra.</translation>
    </message>
    <message>
        <source>the note is empty. Write %1.</source>
        <translation>la nota está vacía. Escriba %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) of it have no dated observation with its evidence since it was sent (%1). Record what was seen of each.</source>
        <translation>
            <numerusform>%n elemento no tiene ninguna observación fechada con su prueba desde el envío (%1). Anote lo que se vio de él.</numerusform>
            <numerusform>%n elementos no tienen ninguna observación fechada con su prueba desde el envío (%1). Anote lo que se vio de cada uno.</numerusform>
        </translation>
    </message>
    <message>
        <source>the observations show everything still up. Ask the recipient again, or close it and say why.</source>
        <translation>las observaciones muestran que todo sigue activo. Diríjase de nuevo al destinatario, o ciérrela e indique por qué.</translation>
    </message>
    <message>
        <source>no observation with its evidence shows an item up again. Record what was seen.</source>
        <translation>ninguna observación con su prueba muestra un elemento activo de nuevo. Anote lo que se vio.</translation>
    </message>
</context>
<context>
    <name>Registration</name>
    <message>
        <source>abuse contact</source>
        <translation>contacto de abusos</translation>
    </message>
    <message>
        <source>registrar</source>
        <translation>registrador</translation>
    </message>
    <message>
        <source>registrar, IANA %1</source>
        <translation>registrador, IANA %1</translation>
    </message>
    <message>
        <source>registrant</source>
        <translation>titular del registro</translation>
    </message>
    <message>
        <source>The answer names nothing that is part of a case.</source>
        <translation>La respuesta no nombra nada que forme parte de un caso.</translation>
    </message>
    <message>
        <source>A name in the answer does not keep the rules of its kind; it was taken as it stands.</source>
        <translation>Un nombre de la respuesta no cumple las reglas de su clase; se tomó tal cual.</translation>
    </message>
</context>
<context>
    <name>RegistrationReader</name>
    <message>
        <source>&quot;%1&quot; is an answer that there is no registration: &quot;%2&quot;. Leave the file out.</source>
        <translation>«%1» es una respuesta de que no hay registro del dominio: «%2». Deje fuera el archivo.</translation>
    </message>
    <message>
        <source>A registration has no columns to be mapped.</source>
        <translation>Los datos de registro de un dominio no tienen columnas a las que asignar correspondencia.</translation>
    </message>
    <message>
        <source>The line is no valid JSON. %1</source>
        <translation>La línea no es JSON válido. %1</translation>
    </message>
    <message>
        <source>The answer says that there is no registration: &quot;%1&quot;.</source>
        <translation>La respuesta indica que no hay registro del dominio: «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no valid JSON. %2 Ask for the answer anew.</source>
        <translation>«%1» no es JSON válido. %2 Solicite de nuevo la respuesta.</translation>
    </message>
    <message>
        <source>no object</source>
        <translation>ningún objeto</translation>
    </message>
    <message>
        <source>The file is an answer by RDAP; objects in it: %L1.</source>
        <translation>El archivo es una respuesta RDAP; objetos que contiene: %L1.</translation>
    </message>
    <message>
        <source>The text is no WHOIS answer about a domain.</source>
        <translation>El texto no es una respuesta WHOIS sobre un dominio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no WHOIS answer about a domain. Read it as another format.</source>
        <translation>«%1» no es una respuesta WHOIS sobre un dominio. Léalo en otro formato.</translation>
    </message>
    <message>
        <source>The file is a WHOIS answer about &quot;%1&quot;.</source>
        <translation>El archivo es una respuesta WHOIS sobre «%1».</translation>
    </message>
    <message>
        <source>WHOIS answers that are in the file: %L1.</source>
        <translation>Respuestas WHOIS que contiene el archivo: %L1.</translation>
    </message>
    <message>
        <source>It is no UTF-8 and is read as windows-1252.</source>
        <translation>No está en UTF-8 y se lee como windows-1252.</translation>
    </message>
</context>
<context>
    <name>Rereading</name>
    <message>
        <source>Corrected by %1: %2</source>
        <translation>Corregido por %1: %2</translation>
    </message>
    <message>
        <source>Still to be noted: %1</source>
        <translation>Aún por anotar: %1</translation>
    </message>
    <message>
        <source>Accepted as it is by %1: %2</source>
        <translation>Aceptado tal cual por %1: %2</translation>
    </message>
</context>
<context>
    <name>ReviewQueries</name>
    <message>
        <source>accepted as it is</source>
        <translation>aceptado tal cual</translation>
    </message>
    <message>
        <source>corrected</source>
        <translation>corregido</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmado</translation>
    </message>
</context>
<context>
    <name>RowChange</name>
    <message>
        <source>The change could not be made: the case is no longer as it was when the change was written down. Check the history.</source>
        <translation>No se pudo hacer el cambio: el caso ya no está como cuando se anotó el cambio. Compruebe el historial.</translation>
    </message>
</context>
<context>
    <name>RowFilter</name>
    <message>
        <source>The case holds a filter that this program does not know. It was left out.</source>
        <translation>El caso contiene un filtro que este programa no conoce. Se omitió.</translation>
    </message>
</context>
<context>
    <name>SavedSearches</name>
    <message>
        <source>Replaced the saved search &quot;%1&quot;.</source>
        <translation>Sustituyó la búsqueda guardada «%1».</translation>
    </message>
    <message>
        <source>Saved the search &quot;%1&quot;.</source>
        <translation>Guardó la búsqueda «%1».</translation>
    </message>
    <message>
        <source>Updated the saved filters &quot;%1&quot;.</source>
        <translation>Actualizó los filtros guardados «%1».</translation>
    </message>
    <message>
        <source>Saved the filters &quot;%1&quot;.</source>
        <translation>Guardó los filtros «%1».</translation>
    </message>
    <message>
        <source>The case has no saved search &quot;%1&quot;.</source>
        <translation>El caso no tiene ninguna búsqueda guardada «%1».</translation>
    </message>
    <message>
        <source>The case has no saved filters &quot;%1&quot;.</source>
        <translation>El caso no tiene filtros guardados «%1».</translation>
    </message>
    <message>
        <source>What is to be saved has no name. Write one.</source>
        <translation>Lo que se va a guardar no tiene nombre. Escriba uno.</translation>
    </message>
    <message>
        <source>There is no search to save. Write what to look for.</source>
        <translation>No hay búsqueda que guardar. Escriba qué buscar.</translation>
    </message>
    <message>
        <source>There are no filters to save. Add one first.</source>
        <translation>No hay filtros que guardar. Añada uno primero.</translation>
    </message>
    <message>
        <source>The name is empty. Write one.</source>
        <translation>El nombre está vacío. Escriba uno.</translation>
    </message>
    <message>
        <source>Something is saved as &quot;%1&quot; already. Take another name.</source>
        <translation>Ya hay algo guardado como «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Renamed the saved search &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Cambió el nombre de la búsqueda guardada «%1» a «%2».</translation>
    </message>
    <message>
        <source>Renamed the saved filters &quot;%1&quot; to &quot;%2&quot;.</source>
        <translation>Cambió el nombre de los filtros guardados «%1» a «%2».</translation>
    </message>
    <message>
        <source>Removed the saved search &quot;%1&quot;.</source>
        <translation>Quitó la búsqueda guardada «%1».</translation>
    </message>
    <message>
        <source>Removed the saved filters &quot;%1&quot;.</source>
        <translation>Quitó los filtros guardados «%1».</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>The file calls itself an Interdict case, but its tables are not those of one. It was not opened; ask whoever sent it for the original.</source>
        <translation>El archivo se presenta como un caso de Interdict, pero sus tablas no lo son. No se abrió; pida el original a quien lo envió.</translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message>
        <source>A parenthesis is closed that was never opened.</source>
        <translation>Se cierra un paréntesis que no se abrió.</translation>
    </message>
    <message>
        <source>Parentheses stand in each other too deep.</source>
        <translation>Los paréntesis están demasiado anidados.</translation>
    </message>
    <message>
        <source>Something to look for is missing beside an operator.</source>
        <translation>Junto a un operador falta algo que buscar.</translation>
    </message>
    <message>
        <source>NEAR stands between two words.</source>
        <translation>NEAR va entre dos palabras.</translation>
    </message>
    <message>
        <source>A parenthesis is not closed.</source>
        <translation>Un paréntesis no está cerrado.</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; it is missing what to look for.</source>
        <translation>Después de «%1:» falta qué buscar.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; takes a day, as in 2014-01-31.</source>
        <translation>«%1:» lleva un día, como 2014-01-31.</translation>
    </message>
    <message>
        <source>There is nothing between the quotation marks.</source>
        <translation>No hay nada entre las comillas.</translation>
    </message>
    <message>
        <source>NEAR( is not closed.</source>
        <translation>NEAR( no está cerrado.</translation>
    </message>
    <message>
        <source>NEAR needs two words.</source>
        <translation>NEAR necesita dos palabras.</translation>
    </message>
    <message>
        <source>These are too many words.</source>
        <translation>Son demasiadas palabras.</translation>
    </message>
    <message>
        <source>It is only said what not to look for.</source>
        <translation>Solo se dice qué no buscar.</translation>
    </message>
    <message>
        <source>%1 Plain words were searched.</source>
        <translation>%1 Se buscaron las palabras sueltas.</translation>
    </message>
    <message numerus="yes">
        <source>Only the first %n character(s) were searched.</source>
        <translation>
            <numerusform>Solo se buscó el primer carácter.</numerusform>
            <numerusform>Solo se buscaron los primeros %n caracteres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Sha256</name>
    <message>
        <source>This is no SHA-256 digest. Give 64 hexadecimal digits and nothing else.</source>
        <translation>Esto no es un resumen SHA-256. Indique 64 cifras hexadecimales y nada más.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>The table could not be written to &quot;%1&quot;: %2. Nothing was left there. Choose another folder or name, or make room.</source>
        <translation>No se pudo escribir la tabla en «%1»: %2. No quedó nada allí. Elija otra carpeta u otro nombre, o haga sitio.</translation>
    </message>
    <message>
        <source>Writing rows</source>
        <translation>Escribiendo filas</translation>
    </message>
    <message>
        <source>Closing the file</source>
        <translation>Cerrando el archivo</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>the workbook could not be made</source>
        <translation>no se pudo crear el libro</translation>
    </message>
    <message>
        <source>a sheet could not be added to the workbook</source>
        <translation>no se pudo añadir una hoja al libro</translation>
    </message>
    <message>
        <source>A workbook takes at most 16,384 columns. Hide some, or export the table as CSV.</source>
        <translation>Un libro admite como máximo 16.384 columnas. Oculte algunas o exporte la tabla como CSV.</translation>
    </message>
</context>
<context>
    <name>SourceArchive</name>
    <message>
        <source>The stored bytes of source %1 are damaged. Run a check of the case, and use a backup copy.</source>
        <translation>Los bytes guardados de la fuente %1 están dañados. Haga una comprobación del caso y use una copia de seguridad.</translation>
    </message>
    <message>
        <source>The case has no source %1.</source>
        <translation>El caso no tiene la fuente %1.</translation>
    </message>
    <message>
        <source>Reading the original bytes</source>
        <translation>Leyendo los bytes originales</translation>
    </message>
</context>
<context>
    <name>SourceChunks</name>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that it still exists and that you may read it.</source>
        <translation>«%1» no se puede leer. Compruebe que aún existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has more than the %L2 bytes that a file of this kind may have. Split it, then read the parts.</source>
        <translation>«%1» tiene más de los %L2 bytes que puede tener un archivo de esta clase. Divídalo y lea las partes.</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
</context>
<context>
    <name>SourceDrafts</name>
    <message>
        <source>The source has no part &quot;%1&quot;.</source>
        <translation>La fuente no tiene la parte «%1».</translation>
    </message>
</context>
<context>
    <name>SourceLayout</name>
    <message>
        <source>How the source was read is described in a way this version does not know. Open the case with a newer version.</source>
        <translation>El modo en que se leyó la fuente está descrito de una forma que esta versión no conoce. Abra el caso con una versión más reciente.</translation>
    </message>
</context>
<context>
    <name>SourceProbe</name>
    <message>
        <source>&quot;%1&quot; has no sheets. Leave the sheet out.</source>
        <translation>«%1» no tiene hojas. Omita la hoja.</translation>
    </message>
    <message>
        <source>There is no sheet &quot;%1&quot;. Those there are: %2.</source>
        <translation>No existe la hoja «%1». Las que hay son: %2.</translation>
    </message>
</context>
<context>
    <name>SourceQueries</name>
    <message>
        <source>The case has no source %1.</source>
        <translation>El caso no tiene la fuente %1.</translation>
    </message>
    <message>
        <source>The case has no record %1.</source>
        <translation>El caso no tiene el registro %1.</translation>
    </message>
    <message>
        <source>The case could not be counted. Run a check of it.</source>
        <translation>No se pudo hacer el recuento del caso. Haga una comprobación del caso.</translation>
    </message>
</context>
<context>
    <name>SourceRemoval</name>
    <message>
        <source>The import of &quot;%1&quot; is withdrawn already.</source>
        <translation>La importación de «%1» ya está retirada.</translation>
    </message>
    <message>
        <source>Withdrew the import of &quot;%1&quot; (records: %L2, listings: %L3).</source>
        <translation>Se retiró la importación de «%1» (registros: %L2, anuncios: %L3).</translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message>
        <source>A part of the book is %1, as no spreadsheet program writes it. Open the book in one and save it anew.</source>
        <translation>Una parte del libro es %1, como no la escribe ningún programa de hojas de cálculo. Abra el libro en uno y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>not written in UTF-8</source>
        <translation>no escrita en UTF-8</translation>
    </message>
    <message>
        <source>a document with a type of its own</source>
        <translation>un documento con un tipo propio</translation>
    </message>
    <message>
        <source>Rows that repeat make more than %L1 cells of a sheet, more than any real one. Save it as CSV and import that.</source>
        <translation>Las filas repetidas suman más de %L1 celdas de una hoja, más que ninguna real. Guárdela como CSV e impórtela.</translation>
    </message>
    <message>
        <source>A sheet has more than %L1 rows, which no spreadsheet program takes. Save it as CSV and import that.</source>
        <translation>Una hoja tiene más de %L1 filas, que ningún programa de hojas de cálculo admite. Guárdela como CSV e impórtela.</translation>
    </message>
    <message>
        <source>The row has more than 16 MiB, more than any real one.</source>
        <translation>La fila tiene más de 16 MiB, más que ninguna real.</translation>
    </message>
    <message>
        <source>The sheet ends within the row: the book is damaged.</source>
        <translation>La hoja termina dentro de la fila: el libro está dañado.</translation>
    </message>
    <message>
        <source>The book has a password. Open it in a spreadsheet program and save it without one.</source>
        <translation>El libro tiene contraseña. Ábralo en un programa de hojas de cálculo y guárdelo sin ella.</translation>
    </message>
    <message>
        <source>The book has no sheet.</source>
        <translation>El libro no tiene ninguna hoja.</translation>
    </message>
    <message>
        <source>Reading rows</source>
        <translation>Leyendo las filas</translation>
    </message>
    <message>
        <source>The row&apos;s XML is damaged: %1</source>
        <translation>El XML de la fila está dañado: %1</translation>
    </message>
    <message>
        <source>A cell lies beyond column XFD, the last there is, and was left out.</source>
        <translation>Una celda está más allá de la columna XFD, la última que existe, y se omitió.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a book of Excel before 2007, or one with a password. Open it in a spreadsheet program and save it as .xlsx without a password.</source>
        <translation>«%1» es un libro de Excel anterior a 2007, o uno con contraseña. Ábralo en un programa de hojas de cálculo y guárdelo como .xlsx sin contraseña.</translation>
    </message>
    <message>
        <source>The book has no part &quot;%1&quot;: it is damaged. Open it in a spreadsheet program and save it anew.</source>
        <translation>El libro no tiene la parte «%1»: está dañado. Ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The book&apos;s part &quot;%1&quot; cannot be read. %2</source>
        <translation>La parte «%1» del libro no se puede leer. %2</translation>
    </message>
    <message>
        <source>The book&apos;s part &quot;%1&quot; is larger than any real one (%L2 bytes), so the book was not read.</source>
        <translation>La parte «%1» del libro es mayor que ninguna real (%L2 bytes), por lo que no se leyó el libro.</translation>
    </message>
    <message>
        <source>The folder for temporary files cannot take the texts of the book: %1. Make room there and try again.</source>
        <translation>La carpeta de archivos temporales no puede alojar los textos del libro: %1. Haga sitio en ella e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The book has more than %L1 different texts. Save its sheets as CSV and import those.</source>
        <translation>El libro tiene más de %L1 textos distintos. Guarde sus hojas como CSV e impórtelas.</translation>
    </message>
    <message>
        <source>The row stands above the names of the columns.</source>
        <translation>La fila está encima de los nombres de las columnas.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 of the book; it is hidden there.</source>
        <translation>Hoja %1 de %2 del libro; en él está oculta.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 of the book.</source>
        <translation>Hoja %1 de %2 del libro.</translation>
    </message>
    <message>
        <source>A sheet is a table: say which of its columns is what to import it.</source>
        <translation>Una hoja es una tabla: indique qué es cada columna para importarla.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>La hoja está vacía.</translation>
    </message>
    <message>
        <source>Row %L1 of the sheet names the columns.</source>
        <translation>La fila %L1 de la hoja da nombre a las columnas.</translation>
    </message>
    <message>
        <source>No row names the columns, so they are numbered.</source>
        <translation>Ninguna fila da nombre a las columnas, por lo que se numeran.</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) above it are kept and flagged.</source>
        <translation>
            <numerusform>%n fila situada encima se conserva y se señala.</numerusform>
            <numerusform>%n filas situadas encima se conservan y se señalan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the book; they are read.</source>
        <translation>
            <numerusform>%n fila está oculta en el libro; se lee.</numerusform>
            <numerusform>%n filas están ocultas en el libro; se leen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are formulas; the results saved with the book are read.</source>
        <translation>
            <numerusform>%n celda es una fórmula; se lee el resultado guardado con el libro.</numerusform>
            <numerusform>%n celdas son fórmulas; se leen los resultados guardados con el libro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A.</source>
        <translation>
            <numerusform>%n celda contiene un error como #N/A.</numerusform>
            <numerusform>%n celdas contienen un error como #N/A.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a fault and are flagged or rejected.</source>
        <translation>
            <numerusform>%n fila tiene un fallo y se señala o se rechaza.</numerusform>
            <numerusform>%n filas tienen un fallo y se señalan o se rechazan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The book counts days from 1904.</source>
        <translation>El libro cuenta los días desde 1904.</translation>
    </message>
    <message>
        <source>The list of the book&apos;s sheets is damaged. Open it in a spreadsheet program and save it anew.</source>
        <translation>La lista de hojas del libro está dañada. Ábralo en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>The book has no sheet with cells. Open it in a spreadsheet program to see what it is.</source>
        <translation>El libro no tiene ninguna hoja con celdas. Ábralo en un programa de hojas de cálculo para ver qué es.</translation>
    </message>
    <message>
        <source>A cell names the shared text %1, which the book does not have; the cell is left empty.</source>
        <translation>Una celda indica el texto compartido %1, que el libro no tiene; la celda se deja vacía.</translation>
    </message>
    <message>
        <source>A cell should hold a number but does not; it is kept as it is written.</source>
        <translation>Una celda debería contener un número y no lo contiene; se conserva como está escrita.</translation>
    </message>
    <message>
        <source>Cell %1 is a formula whose result was not saved. Open the book in a spreadsheet program and save it anew.</source>
        <translation>La celda %1 es una fórmula cuyo resultado no se guardó. Abra el libro en un programa de hojas de cálculo y guárdelo de nuevo.</translation>
    </message>
    <message>
        <source>Cell %1 is there twice; the first is read.</source>
        <translation>La celda %1 aparece dos veces; se lee la primera.</translation>
    </message>
</context>
<context>
    <name>Stacking</name>
    <message>
        <source>%1 and %2</source>
        <extracomment>Kinds of nodes that a stack of nodes shares, as in &quot;seller and place&quot;.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 %2, same %3</source>
        <extracomment>A stack of nodes of one kind with the same neighbours, as in &quot;312 listings, same seller&quot;.</extracomment>
        <translation>%1 %2, en común: %3</translation>
    </message>
</context>
<context>
    <name>StixReader</name>
    <message>
        <source>no object</source>
        <translation>ningún objeto</translation>
    </message>
    <message>
        <source>The entry is no object, or too large to be read.</source>
        <translation>La entrada no es un objeto, o es demasiado grande para leerla.</translation>
    </message>
    <message>
        <source>An object of this type is not part of a case, or says nothing that is.</source>
        <translation>Un objeto de este tipo no forma parte de un caso, o no dice nada que forme parte de él.</translation>
    </message>
    <message>
        <source>Times, confidence, descriptions and markings of objects stay in the source&apos;s own bytes only.</source>
        <translation>Las horas, la confianza, las descripciones y las marcas de los objetos quedan solo en los bytes de la propia fuente.</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>Comparing the texts of listings</source>
        <translation>Comparando los textos de los anuncios</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>PGP key</source>
        <translation>clave PGP</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Wallet</source>
        <translation>Monedero</translation>
    </message>
    <message>
        <source>Domain or address</source>
        <translation>Dominio o dirección</translation>
    </message>
    <message>
        <source>Listing texts</source>
        <translation>Textos de anuncios</translation>
    </message>
    <message>
        <source>Ships from</source>
        <translation>Envía desde</translation>
    </message>
    <message>
        <source>%1 sellers use one text, such as that of the listing &quot;%2&quot;.</source>
        <translation>%1 vendedores usan un mismo texto, como el del anuncio «%2».</translation>
    </message>
    <message>
        <source>Listings of both follow %1 templates; the most similar texts agree in %2 %. %3 sellers use the rarest of them.</source>
        <translation>Los anuncios de ambos siguen %1 plantillas; los textos más parecidos coinciden en un %2 %. %3 vendedores usan la más rara de ellas.</translation>
    </message>
    <message>
        <source>Listings of both follow one template: the most similar texts agree in %1 %. %2 sellers use it.</source>
        <translation>Los anuncios de ambos siguen una misma plantilla: los textos más parecidos coinciden en un %1 %. La usan %2 vendedores.</translation>
    </message>
    <message>
        <source>Each has one of its own, and none in common: %1.</source>
        <translation>Cada uno tiene lo suyo, y nada en común: %1.</translation>
    </message>
    <message>
        <source>Both have the %1 &quot;%2&quot;, shared by %3, and %4 more in common.</source>
        <translation>Ambos tienen en común (%1) «%2», compartido por %3, y %4 más.</translation>
    </message>
    <message>
        <source>Both have the %1 &quot;%2&quot;, shared by %3.</source>
        <translation>Ambos tienen en común (%1) «%2», compartido por %3.</translation>
    </message>
</context>
<context>
    <name>SupportRemoval</name>
    <message>
        <source>Counting what goes</source>
        <translation>Contando lo que se elimina</translation>
    </message>
    <message>
        <source>Comparing listings that others show too</source>
        <translation>Comparando los anuncios que también muestran otras</translation>
    </message>
    <message>
        <source>Removing listings</source>
        <translation>Eliminando anuncios</translation>
    </message>
    <message>
        <source>Removing records</source>
        <translation>Eliminando registros</translation>
    </message>
    <message>
        <source>Removing links</source>
        <translation>Eliminando vínculos</translation>
    </message>
    <message>
        <source>Removing entities</source>
        <translation>Eliminando entidades</translation>
    </message>
    <message>
        <source>Completing what stays</source>
        <translation>Completando lo que queda</translation>
    </message>
</context>
<context>
    <name>TableMatching</name>
    <message>
        <source>The table has more than %1 rows. Match parts of it.</source>
        <translation>La tabla tiene más de %1 filas. Compare partes de ella.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no table: its records have a fixed meaning. Import it into a case, and look at the case&apos;s suggestions.</source>
        <translation>«%1» no es una tabla: sus registros tienen un significado fijo. Impórtelo en un caso y consulte las sugerencias del caso.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no rows to compare.</source>
        <translation>«%1» no tiene filas que comparar.</translation>
    </message>
</context>
<context>
    <name>TextDecoder</name>
    <message>
        <source>Text in the encoding &quot;%1&quot; cannot be read. Choose one of: %2.</source>
        <translation>No se puede leer texto en la codificación «%1». Elija una de estas: %2.</translation>
    </message>
</context>
<context>
    <name>TextIndexing</name>
    <message>
        <source>Reading texts for the search</source>
        <translation>Leyendo textos para la búsqueda</translation>
    </message>
</context>
<context>
    <name>TextScan</name>
    <message>
        <source>It has a possible length, but is in no range that its country gives out.</source>
        <translation>Tiene una longitud posible, pero no está en ningún rango que su país asigne.</translation>
    </message>
    <message>
        <source>Its check digit or checksum holds.</source>
        <translation>Su dígito de control o su suma de comprobación es correcto.</translation>
    </message>
    <message>
        <source>Its check digit or checksum holds, and a word near it says what it is.</source>
        <translation>Su dígito de control o su suma de comprobación es correcto, y una palabra cercana indica qué es.</translation>
    </message>
    <message>
        <source>It is written as a link.</source>
        <translation>Está escrito como un enlace.</translation>
    </message>
    <message>
        <source>It is a name under an ending that sites commonly have.</source>
        <translation>Es un nombre con una terminación habitual en los sitios.</translation>
    </message>
    <message>
        <source>It is a name, the sign &quot;@&quot; and a domain.</source>
        <translation>Es un nombre, el signo «@» y un dominio.</translation>
    </message>
    <message>
        <source>Its signs are spelt out as words.</source>
        <translation>Sus signos están escritos con palabras.</translation>
    </message>
    <message>
        <source>It is a link to the platform&apos;s own site.</source>
        <translation>Es un enlace al propio sitio de la plataforma.</translation>
    </message>
    <message>
        <source>The platform&apos;s name stands before it.</source>
        <translation>El nombre de la plataforma figura delante.</translation>
    </message>
    <message>
        <source>It has a form that hardly anything else has. Nothing in it can be checked.</source>
        <translation>Tiene una forma que apenas tiene otra cosa. Nada en él se puede comprobar.</translation>
    </message>
    <message>
        <source>It is the fingerprint of the key block.</source>
        <translation>Es la huella del bloque de clave.</translation>
    </message>
    <message>
        <source>It is written in ten groups of four, as programs print fingerprints.</source>
        <translation>Está escrito en diez grupos de cuatro, como los programas escriben las huellas.</translation>
    </message>
    <message>
        <source>It has a country code and is in a range that the country gives out.</source>
        <translation>Tiene un prefijo de país y está en un rango que el país asigna.</translation>
    </message>
    <message>
        <source>It is written as phone numbers of North America are, and in a range that is given out.</source>
        <translation>Está escrito como los números de teléfono de América del Norte, y en un rango asignado.</translation>
    </message>
    <message>
        <source>It has the form, and a word near it says what it is. Nothing in it can be checked.</source>
        <translation>Tiene la forma, y una palabra cercana indica qué es. Nada en él se puede comprobar.</translation>
    </message>
    <message>
        <source>It has the form. Written in one case it has no checksum, so a wrong digit would not be noticed.</source>
        <translation>Tiene la forma. Escrito solo en mayúsculas o solo en minúsculas no tiene suma de comprobación, de modo que una cifra errónea no se notaría.</translation>
    </message>
    <message>
        <source>It has the form of an address. A version number can have it too.</source>
        <translation>Tiene la forma de una dirección. También puede tenerla un número de versión.</translation>
    </message>
    <message>
        <source>Invisible or look-alike characters in it hide it from a plain search.</source>
        <translation>Contiene caracteres invisibles o de aspecto engañoso que lo ocultan a una búsqueda simple.</translation>
    </message>
</context>
<context>
    <name>TrackingNumber</name>
    <message>
        <source>&quot;%1&quot; is no tracking number of a known form, or its check digit is wrong. Compare it with the label.</source>
        <translation>«%1» no es un número de seguimiento de forma conocida, o su dígito de control es erróneo. Compárelo con la etiqueta.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no tracking number of %2, or its check digit is wrong. Compare it with the label.</source>
        <translation>«%1» no es un número de seguimiento de %2, o su dígito de control es erróneo. Compárelo con la etiqueta.</translation>
    </message>
</context>
<context>
    <name>UndoTitles</name>
    <message numerus="yes">
        <source>Accept %n Record(s)</source>
        <translation>
            <numerusform>Aceptar %n registro</numerusform>
            <numerusform>Aceptar %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n Record(s)</source>
        <translation>
            <numerusform>Confirmar %n registro</numerusform>
            <numerusform>Confirmar %n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n Record(s)</source>
        <translation>
            <numerusform>Corregir %n registro</numerusform>
            <numerusform>Corregir %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>Remove Note</source>
        <translation>Eliminar nota</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Draw Link</source>
        <translation>Trazar vínculo</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Remove View</source>
        <translation>Eliminar vista</translation>
    </message>
    <message>
        <source>Remove Link</source>
        <translation>Eliminar vínculo</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Deshacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rehacer: %1</translation>
    </message>
</context>
<context>
    <name>Verdict</name>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>not the same</source>
        <translation>no es el mismo</translation>
    </message>
    <message>
        <source>undecided</source>
        <translation>sin decidir</translation>
    </message>
</context>
<context>
    <name>VersionComparison</name>
    <message>
        <source>Comparing %1</source>
        <translation>Comparando %1</translation>
    </message>
    <message>
        <source>added</source>
        <translation>añadido</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>quitado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>cambiado</translation>
    </message>
    <message>
        <source>sources</source>
        <translation>fuentes</translation>
    </message>
    <message>
        <source>listings</source>
        <translation>anuncios</translation>
    </message>
    <message>
        <source>entities</source>
        <translation>entidades</translation>
    </message>
    <message>
        <source>links</source>
        <translation>vínculos</translation>
    </message>
    <message>
        <source>decisions about records</source>
        <translation>decisiones sobre registros</translation>
    </message>
    <message>
        <source>judgements</source>
        <translation>decisiones</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>marks</source>
        <translation>marcas de color</translation>
    </message>
    <message>
        <source>markings</source>
        <translation>marcas de difusión</translation>
    </message>
    <message>
        <source>referrals</source>
        <translation>remisiones</translation>
    </message>
    <message>
        <source>packets</source>
        <translation>expedientes</translation>
    </message>
    <message>
        <source>letters</source>
        <translation>cartas</translation>
    </message>
    <message>
        <source>recipients</source>
        <translation>destinatarios</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is nothing that cases are compared by. There are: %2.</source>
        <translation>«%1» no es nada por lo que se comparen los casos. Hay: %2.</translation>
    </message>
</context>
<context>
    <name>Wallet</name>
    <message>
        <source>&quot;%1&quot; is no Bitcoin address of the main net: its form or its checksum is wrong. Copy it again in full.</source>
        <translation>«%1» no es una dirección de Bitcoin de la red principal: su forma o su suma de comprobación es errónea. Vuelva a copiarla entera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no %2 address of the main net: its form or its checksum is wrong. Copy it again in full.</source>
        <translation>«%1» no es una dirección de %2 de la red principal: su forma o su suma de comprobación es errónea. Vuelva a copiarla entera.</translation>
    </message>
    <message>
        <source>account</source>
        <translation>cuenta</translation>
    </message>
    <message>
        <source>standard address</source>
        <translation>dirección estándar</translation>
    </message>
    <message>
        <source>subaddress</source>
        <translation>subdirección</translation>
    </message>
    <message>
        <source>integrated address</source>
        <translation>dirección integrada</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no base58check text: its form or its checksum is wrong. Copy it again in full.</source>
        <translation>«%1» no es un texto base58check: su forma o su suma de comprobación es errónea. Vuelva a copiarlo entero.</translation>
    </message>
</context>
<context>
    <name>WebAddress</name>
    <message>
        <source>&quot;%1&quot; is no web address. Write it with its scheme, such as https://example.com/.</source>
        <translation>«%1» no es una dirección web. Escríbala con su esquema, por ejemplo https://example.com/.</translation>
    </message>
    <message>
        <source>The host of the web address &quot;%1&quot; is neither a domain name nor an IP address. Compare it with its source.</source>
        <translation>El host de la dirección web «%1» no es un nombre de dominio ni una dirección IP. Compárelo con su origen.</translation>
    </message>
</context>
<context>
    <name>Withdrawal</name>
    <message>
        <source>The import of &quot;%1&quot; is not withdrawn; there is nothing to restore.</source>
        <translation>La importación de «%1» no está retirada; no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>Completing links and the text index</source>
        <translation>Completando los vínculos y el índice de texto</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Listings by Seller</source>
        <translation>Anuncios por vendedor</translation>
    </message>
    <message>
        <source>Listings by Market</source>
        <translation>Anuncios por mercado</translation>
    </message>
    <message>
        <source>Listings by Category</source>
        <translation>Anuncios por categoría</translation>
    </message>
    <message>
        <source>Listings by Where They Ship From</source>
        <translation>Anuncios por lugar de origen</translation>
    </message>
    <message>
        <source>Listings by Where They Ship To</source>
        <translation>Anuncios por lugar de destino</translation>
    </message>
</context>
<context>
    <name>Workbench</name>
    <message>
        <source>A workbench for investigators of online drug supply.</source>
        <translation>Un puesto de trabajo para investigadores de la oferta de drogas en línea.</translation>
    </message>
    <message>
        <source>The case to open.</source>
        <translation>El caso que se abrirá.</translation>
    </message>
</context>
<context>
    <name>WorkingCalendar</name>
    <message>
        <source>United States, federal holidays</source>
        <translation>Estados Unidos, festivos federales</translation>
    </message>
    <message>
        <source>New Year&apos;s Day</source>
        <translation>Año Nuevo</translation>
    </message>
    <message>
        <source>Birthday of Martin Luther King, Jr.</source>
        <translation>Natalicio de Martin Luther King, Jr.</translation>
    </message>
    <message>
        <source>Washington&apos;s Birthday</source>
        <translation>Natalicio de Washington</translation>
    </message>
    <message>
        <source>Memorial Day</source>
        <translation>Día de los Caídos</translation>
    </message>
    <message>
        <source>Juneteenth National Independence Day</source>
        <translation>Día Nacional de la Independencia de Juneteenth</translation>
    </message>
    <message>
        <source>Independence Day</source>
        <translation>Día de la Independencia</translation>
    </message>
    <message>
        <source>Labor Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>Columbus Day</source>
        <translation>Día de Colón</translation>
    </message>
    <message>
        <source>Veterans Day</source>
        <translation>Día de los Veteranos</translation>
    </message>
    <message>
        <source>Thanksgiving Day</source>
        <translation>Día de Acción de Gracias</translation>
    </message>
    <message>
        <source>Christmas Day</source>
        <translation>Navidad</translation>
    </message>
    <message>
        <source>United Kingdom, England and Wales</source>
        <translation>Reino Unido, Inglaterra y Gales</translation>
    </message>
    <message>
        <source>Good Friday</source>
        <translation>Viernes Santo</translation>
    </message>
    <message>
        <source>Easter Monday</source>
        <translation>Lunes de Pascua</translation>
    </message>
    <message>
        <source>Early May bank holiday</source>
        <translation>Festivo de principios de mayo</translation>
    </message>
    <message>
        <source>Early May bank holiday (VE day)</source>
        <translation>Festivo de principios de mayo (día de la Victoria en Europa)</translation>
    </message>
    <message>
        <source>Spring bank holiday</source>
        <translation>Festivo de primavera</translation>
    </message>
    <message>
        <source>Platinum Jubilee</source>
        <translation>Jubileo de Platino</translation>
    </message>
    <message>
        <source>State funeral of Queen Elizabeth II</source>
        <translation>Funeral de Estado de la reina Isabel II</translation>
    </message>
    <message>
        <source>Coronation of King Charles III</source>
        <translation>Coronación del rey Carlos III</translation>
    </message>
    <message>
        <source>Summer bank holiday</source>
        <translation>Festivo de verano</translation>
    </message>
    <message>
        <source>Boxing Day</source>
        <translation>Boxing Day (26 de diciembre)</translation>
    </message>
    <message>
        <source>United Kingdom, Scotland</source>
        <translation>Reino Unido, Escocia</translation>
    </message>
    <message>
        <source>2 January</source>
        <translation>2 de enero</translation>
    </message>
    <message>
        <source>St Andrew&apos;s Day</source>
        <translation>San Andrés</translation>
    </message>
    <message>
        <source>European Union, TARGET closing days</source>
        <translation>Unión Europea, días de cierre de TARGET</translation>
    </message>
    <message>
        <source>Labour Day</source>
        <translation>Día del Trabajo</translation>
    </message>
    <message>
        <source>26 December</source>
        <translation>26 de diciembre</translation>
    </message>
    <message>
        <source>Spain, national holidays</source>
        <translation>España, festivos nacionales</translation>
    </message>
    <message>
        <source>Epiphany</source>
        <translation>Epifanía del Señor</translation>
    </message>
    <message>
        <source>Assumption</source>
        <translation>Asunción de la Virgen</translation>
    </message>
    <message>
        <source>National Day</source>
        <translation>Fiesta Nacional</translation>
    </message>
    <message>
        <source>All Saints&apos; Day</source>
        <translation>Todos los Santos</translation>
    </message>
    <message>
        <source>Constitution Day</source>
        <translation>Día de la Constitución</translation>
    </message>
    <message>
        <source>Immaculate Conception</source>
        <translation>Inmaculada Concepción</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Victory in Europe Day</source>
        <translation>Día de la Victoria en Europa</translation>
    </message>
    <message>
        <source>Ascension Day</source>
        <translation>Ascensión</translation>
    </message>
    <message>
        <source>Whit Monday</source>
        <translation>Lunes de Pentecostés</translation>
    </message>
    <message>
        <source>Armistice Day</source>
        <translation>Día del Armisticio</translation>
    </message>
    <message>
        <source>Germany, holidays of all states</source>
        <translation>Alemania, festivos de todos los estados federados</translation>
    </message>
    <message>
        <source>Day of German Unity</source>
        <translation>Día de la Unidad Alemana</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>King&apos;s Day</source>
        <translation>Día del Rey</translation>
    </message>
    <message>
        <source>Liberation Day</source>
        <translation>Día de la Liberación</translation>
    </message>
    <message>
        <source>Canada, federal holidays</source>
        <translation>Canadá, festivos federales</translation>
    </message>
    <message>
        <source>Victoria Day</source>
        <translation>Día de Victoria</translation>
    </message>
    <message>
        <source>Canada Day</source>
        <translation>Día de Canadá</translation>
    </message>
    <message>
        <source>National Day for Truth and Reconciliation</source>
        <translation>Día Nacional de la Verdad y la Reconciliación</translation>
    </message>
    <message>
        <source>Remembrance Day</source>
        <translation>Día del Recuerdo</translation>
    </message>
    <message>
        <source>Australia, national holidays</source>
        <translation>Australia, festivos nacionales</translation>
    </message>
    <message>
        <source>Australia Day</source>
        <translation>Día de Australia</translation>
    </message>
    <message>
        <source>Anzac Day</source>
        <translation>Día de Anzac</translation>
    </message>
    <message>
        <source>Republic of Korea</source>
        <translation>República de Corea</translation>
    </message>
    <message>
        <source>Seollal</source>
        <translation>Seollal</translation>
    </message>
    <message>
        <source>Independence Movement Day</source>
        <translation>Día del Movimiento de Independencia</translation>
    </message>
    <message>
        <source>Children&apos;s Day</source>
        <translation>Día del Niño</translation>
    </message>
    <message>
        <source>Buddha&apos;s Birthday</source>
        <translation>Natalicio de Buda</translation>
    </message>
    <message>
        <source>National Foundation Day</source>
        <translation>Día de la Fundación Nacional</translation>
    </message>
    <message>
        <source>Chuseok</source>
        <translation>Chuseok</translation>
    </message>
    <message>
        <source>Hangul Day</source>
        <translation>Día del Hangul</translation>
    </message>
    <message>
        <source>Monday to Friday, no holidays</source>
        <translation>De lunes a viernes, sin festivos</translation>
    </message>
</context>
<context>
    <name>XmlGraph</name>
    <message>
        <source>&quot;%1&quot; cannot be read as a graph. %2 Export it anew, then read it again.</source>
        <translation>«%1» no se puede leer como grafo. %2 Expórtelo de nuevo y vuelva a leerlo.</translation>
    </message>
    <message>
        <source>A tag or text of &quot;%1&quot; has more than %L2 bytes. Such a file is not read.</source>
        <translation>Una etiqueta o un texto de «%1» tiene más de %L2 bytes. Un archivo así no se lee.</translation>
    </message>
    <message>
        <source>It ends in the middle.</source>
        <translation>Termina a la mitad.</translation>
    </message>
    <message>
        <source>Line %L1 is no well-formed XML.</source>
        <translation>La línea %L1 no es XML bien formado.</translation>
    </message>
    <message>
        <source>It declares entities, which can hide or multiply text.</source>
        <translation>Declara entidades XML, que pueden ocultar o multiplicar texto.</translation>
    </message>
    <message>
        <source>It uses an entity that is not declared.</source>
        <translation>Usa una entidad que no está declarada.</translation>
    </message>
    <message>
        <source>More than %L1 tags are inside each other.</source>
        <translation>Hay más de %L1 etiquetas unas dentro de otras.</translation>
    </message>
    <message>
        <source>The node has neither a name nor an id.</source>
        <translation>El nodo no tiene ni nombre ni identificador.</translation>
    </message>
    <message>
        <source>A link of more than two ends is not part of a case.</source>
        <translation>Un vínculo de más de dos extremos no forma parte de un caso.</translation>
    </message>
    <message>
        <source>Nodes that do not say what they are, and are read by the form of their names or as organisations: %L1.</source>
        <translation>Nodos que no indican qué son, y se leen por la forma de sus nombres o como organizaciones: %L1.</translation>
    </message>
    <message>
        <source>Attributes that stay in the source&apos;s own bytes only: %1.</source>
        <translation>Atributos que quedan solo en los bytes de la propia fuente: %1.</translation>
    </message>
</context>
<context>
    <name>identify</name>
    <message>
        <source>Its check digit or checksum holds.</source>
        <translation>Su dígito de control o su suma de comprobación es correcto.</translation>
    </message>
    <message>
        <source>It has the form. Nothing in it can be checked, so look at where it was found.</source>
        <translation>Tiene la forma. Nada en él se puede comprobar, así que mire dónde se encontró.</translation>
    </message>
    <message>
        <source>It has the form. Written in one case it has no checksum, so a wrong digit would not be noticed.</source>
        <translation>Tiene la forma. Escrito solo en mayúsculas o solo en minúsculas no tiene suma de comprobación, de modo que una cifra errónea no se notaría.</translation>
    </message>
    <message>
        <source>Its ending is one under which names are registered. Whether it is, only the registry knows.</source>
        <translation>Su terminación es una bajo la que se registran nombres. Si lo está, solo lo sabe el registro de dominios.</translation>
    </message>
    <message>
        <source>It is in a range that its country gives out.</source>
        <translation>Está en un rango que su país asigna.</translation>
    </message>
    <message>
        <source>It has a possible length, but is in no range that its country gives out.</source>
        <translation>Tiene una longitud posible, pero no está en ningún rango que su país asigne.</translation>
    </message>
    <message>
        <source>It is the fingerprint of the key block.</source>
        <translation>Es la huella del bloque de clave.</translation>
    </message>
</context>
<context>
    <name>interdict::BagCheck</name>
    <message numerus="yes">
        <source>And %n more problems.</source>
        <translation>
            <numerusform>Y %n problema más.</numerusform>
            <numerusform>Y %n problemas más.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder &quot;data&quot; of the payload is missing.</source>
        <translation>Falta la carpeta «data» del contenido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are one file where case and accents do not count, as on Windows.</source>
        <translation>«%1» y «%2» son un mismo archivo donde no cuentan mayúsculas ni acentos, como en Windows.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not read as a manifest: manifests are named in lower case and without hyphens in the algorithm.</source>
        <translation>«%1» no se lee como manifiesto: los manifiestos se nombran en minúsculas y sin guiones en el algoritmo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be unpacked on Windows, which keeps that name for a device.</source>
        <translation>«%1» no se puede desempaquetar en Windows, que reserva ese nombre para un dispositivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; was put there by an operating system.</source>
        <translation>«%1» lo puso ahí un sistema operativo.</translation>
    </message>
    <message>
        <source>The file &quot;bagit.txt&quot; is missing: this is no BagIt bag.</source>
        <translation>Falta el archivo «bagit.txt»: esto no es una bolsa BagIt.</translation>
    </message>
    <message>
        <source>The file &quot;bagit.txt&quot; must say a known version of BagIt and an encoding, in two lines.</source>
        <translation>El archivo «bagit.txt» debe indicar una versión conocida de BagIt y una codificación, en dos líneas.</translation>
    </message>
    <message>
        <source>The encoding &quot;%1&quot; of the tag files is not known here.</source>
        <translation>La codificación «%1» de los archivos de etiquetas no se conoce aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not written in %2, as &quot;bagit.txt&quot; says.</source>
        <translation>«%1» no está escrito en %2, como indica «bagit.txt».</translation>
    </message>
    <message>
        <source>There is no manifest of the payload.</source>
        <translation>No hay ningún manifiesto del contenido.</translation>
    </message>
    <message>
        <source>There is no tag manifest: a change of the tag files would not be seen.</source>
        <translation>No hay manifiesto de etiquetas: un cambio en los archivos de etiquetas no se vería.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; rests on %2, which protects against accidents, not against forgery.</source>
        <translation>«%1» se basa en %2, que protege contra accidentes, no contra falsificaciones.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; uses a checksum that is not known here.</source>
        <translation>«%1» usa una suma de comprobación que no se conoce aquí.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a line that is no checksum and path: &quot;%2&quot;.</source>
        <translation>«%1» contiene una línea que no es una suma de comprobación y una ruta: «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the asterisks of md5sum before its paths.</source>
        <translation>«%1» tiene los asteriscos de md5sum delante de sus rutas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; begins its paths with &quot;./&quot;.</source>
        <translation>«%1» empieza sus rutas con «./».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists &quot;%2&quot;, which leaves the bag.</source>
        <translation>«%1» enumera «%2», que sale de la bolsa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists &quot;%2&quot;, which does not belong into it.</source>
        <translation>«%1» enumera «%2», que no debe figurar en él.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, but &quot;%2&quot; lists it.</source>
        <translation>Falta «%1», pero «%2» lo enumera.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is missing, but &quot;%2&quot; lists it; &quot;%3&quot; is there, which differs in case.</source>
        <translation>Falta «%1», pero «%2» lo enumera; está «%3», que difiere en mayúsculas y minúsculas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is listed with accents written in another way than the file&apos;s name has.</source>
        <translation>«%1» está enumerado con los acentos escritos de otra manera que en el nombre del archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lists &quot;%2&quot; twice.</source>
        <translation>«%1» enumera «%2» dos veces.</translation>
    </message>
    <message>
        <source>What &quot;%1&quot; says of &quot;%2&quot; is no checksum of its algorithm.</source>
        <translation>Lo que «%1» indica de «%2» no es una suma de comprobación de su algoritmo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has other bytes than &quot;%2&quot; says.</source>
        <translation>«%1» tiene otros bytes que los que indica «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the bag, but not in every manifest.</source>
        <translation>«%1» está en la bolsa, pero no en todos los manifiestos.</translation>
    </message>
    <message>
        <source>&quot;bag-info.txt&quot; holds a line that is no label and value: &quot;%1&quot;.</source>
        <translation>«bag-info.txt» contiene una línea que no es una etiqueta y un valor: «%1».</translation>
    </message>
    <message>
        <source>&quot;bag-info.txt&quot; says Payload-Oxum more than once; the first counts.</source>
        <translation>«bag-info.txt» indica Payload-Oxum más de una vez; cuenta la primera.</translation>
    </message>
    <message>
        <source>&quot;bag-info.txt&quot; says Payload-Oxum %1, but the payload has %2 bytes in %3 files.</source>
        <translation>«bag-info.txt» indica Payload-Oxum %1, pero el contenido tiene %2 bytes en %3 archivos.</translation>
    </message>
    <message>
        <source>&quot;fetch.txt&quot; would put &quot;%1&quot; outside the bag: no address, size and path of a payload file.</source>
        <translation>«fetch.txt» pondría «%1» fuera de la bolsa: no es dirección, tamaño y ruta de un archivo de contenido.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds a line that is no address, size and path: &quot;%2&quot;.</source>
        <translation>«%1» contiene una línea que no es dirección, tamaño y ruta: «%2».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; would have to be fetched from the net.</source>
        <translation>«%1» tendría que obtenerse de la red.</translation>
    </message>
</context>
<context>
    <name>interdict::BagSource</name>
    <message>
        <source>The folder holds more than 1,000,000 files, which is more than is checked here. Choose the bag&apos;s own folder.</source>
        <translation>La carpeta contiene más de 1 000 000 de archivos, más de los que aquí se comprueban. Elija la carpeta propia de la bolsa.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be read. Check that you may read it.</source>
        <translation>«%1» no se puede leer. Compruebe que tiene permiso para leerlo.</translation>
    </message>
</context>
<context>
    <name>interdict::BagWriter</name>
    <message>
        <source>Writing the packet</source>
        <translation>Escribiendo el expediente</translation>
    </message>
</context>
<context>
    <name>interdict::CaseRecipients</name>
    <message>
        <source>Changed the recipient &quot;%1&quot; in this case.</source>
        <translation>Se cambió el destinatario «%1» en este caso.</translation>
    </message>
    <message>
        <source>Added the recipient &quot;%1&quot; to this case.</source>
        <translation>Se añadió el destinatario «%1» a este caso.</translation>
    </message>
    <message>
        <source>The case says nothing of its own about the recipient &quot;%1&quot;.</source>
        <translation>El caso no dice nada propio del destinatario «%1».</translation>
    </message>
    <message>
        <source>Took back what the case said of the recipient &quot;%1&quot;.</source>
        <translation>Se anuló lo que el caso decía del destinatario «%1».</translation>
    </message>
</context>
<context>
    <name>interdict::Checklist</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>trazado</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 y %n más</numerusform>
            <numerusform>%1 y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>name, detail</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (directory, %2)</source>
        <translation>%1 (directorio, %2)</translation>
    </message>
    <message>
        <source>It runs the top-level domain .%1.</source>
        <translation>Gestiona el dominio de nivel superior .%1.</translation>
    </message>
    <message>
        <source>The registration names it: %1</source>
        <translation>Lo nombra el registro del dominio: %1</translation>
    </message>
    <message>
        <source>The records say that it hosts the site: %1</source>
        <translation>Los registros indican que aloja el sitio: %1</translation>
    </message>
    <message>
        <source>The listings stand on its site.</source>
        <translation>Los anuncios están en su sitio.</translation>
    </message>
    <message>
        <source>The request is voluntary.</source>
        <translation>La solicitud es voluntaria.</translation>
    </message>
    <message>
        <source>Yes, says the directory.</source>
        <translation>Sí, según el directorio.</translation>
    </message>
</context>
<context>
    <name>interdict::Coverage</name>
    <message>
        <source>%1 (sent %2)</source>
        <translation>%1 (enviada el %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>reference, state</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>not told of %n item(s)</source>
        <translation>
            <numerusform>%n elemento sin notificar</numerusform>
            <numerusform>%n elementos sin notificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drafted, not told of %n item(s)</source>
        <translation>
            <numerusform>%n elemento en borrador, sin notificar</numerusform>
            <numerusform>%n elementos en borrador, sin notificar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told of %1 of %n item(s), since %2</source>
        <translation>
            <numerusform>notificado: %1 de %n elemento, desde el %2</numerusform>
            <numerusform>notificados: %1 de %n elementos, desde el %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told of %n item(s), since %1</source>
        <translation>
            <numerusform>%n elemento notificado, desde el %1</numerusform>
            <numerusform>%n elementos notificados, desde el %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::EntityTableModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>First Seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Same As</source>
        <translation>Igual que</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Plataforma de venta</translation>
    </message>
    <message>
        <source>Looking up entities</source>
        <translation>Buscando entidades</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Sellers</source>
        <translation>Vendedores</translation>
    </message>
    <message>
        <source>Ships From</source>
        <translation>Envía desde</translation>
    </message>
    <message>
        <source>Ships To</source>
        <translation>Envía a</translation>
    </message>
    <message>
        <source>Reach</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>Registrar</source>
        <translation>Registrador</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registrado</translation>
    </message>
    <message>
        <source>Carrier</source>
        <translation>Transportista</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of entities and how many of it</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>%Ln anuncio</numerusform>
            <numerusform>%Ln anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Month First Seen</source>
        <translation>Mes visto por primera vez</translation>
    </message>
</context>
<context>
    <name>interdict::Figures</name>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message>
        <source>at most %1</source>
        <comment>the greatest count of a timeline</comment>
        <translation>%1 como máximo</translation>
    </message>
    <message>
        <source>Offered</source>
        <comment>clock of a timeline</comment>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Seen</source>
        <comment>clock of a timeline</comment>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Seized</source>
        <comment>clock of a timeline</comment>
        <translation>Incautado</translation>
    </message>
    <message>
        <source>%1 %</source>
        <comment>a share in percent</comment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>interdict::GroupTreeModel</name>
    <message>
        <source>Grouping rows</source>
        <translation>Agrupando filas</translation>
    </message>
    <message>
        <source>Looking up the rows of a group</source>
        <translation>Buscando las filas de un grupo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A group of rows: its name and how many rows it has</extracomment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interdict::HistoryModel</name>
    <message>
        <source>Undone</source>
        <translation>Deshecho</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>interdict::LeakProof</name>
    <message>
        <source>Searching the packet for what it leaves out</source>
        <translation>Buscando en el expediente lo que este omite</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds &quot;%2&quot;, which this version leaves out.</source>
        <translation>«%1» contiene «%2», que esta versión omite.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is packed or locked, so it cannot be searched. Leave it out.</source>
        <translation>«%1» está comprimido o bloqueado, por lo que no se puede buscar en él. Omítalo.</translation>
    </message>
</context>
<context>
    <name>interdict::LetterPaper</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>DRAFT</source>
        <translation>BORRADOR</translation>
    </message>
</context>
<context>
    <name>interdict::LetterSections</name>
    <message>
        <source>Exhibit</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Byte offset</source>
        <translation>Posición en bytes</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>SHA-256 of the bytes</source>
        <translation>SHA-256 de los bytes</translation>
    </message>
    <message>
        <source>The copy in the packet lacks what the picture says of its making; the digest is that of the original.</source>
        <translation>La copia del expediente carece de lo que la imagen dice de su elaboración; el resumen es el del original.</translation>
    </message>
    <message>
        <source>file</source>
        <comment>an exhibit that is no row</comment>
        <translation>archivo</translation>
    </message>
    <message>
        <source>An exhibit is one row of a source file, or a whole file. Its original bytes are in the folder exhibits, in a file of its number; they are the given number of bytes from the given offset, counted from 0, of the source file.</source>
        <translation>Un anexo es una fila de un archivo de fuente, o un archivo entero. Sus bytes originales están en la carpeta exhibits, en un archivo con su número; son la cantidad indicada de bytes a partir de la posición indicada, contada desde 0, del archivo de fuente.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Read as</source>
        <translation>Leído como</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>What was done in the case that this packet rests on, from its hash-chained log; other entries are left out. Each digest covers its entry and the digest before it; history.json has every field.</source>
        <translation>Lo que se hizo en el caso en que se basa este expediente, según su historial encadenado por resúmenes; se omiten las demás entradas. Cada resumen abarca su entrada y el resumen anterior; history.json tiene todos los campos.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>The packet is a BagIt bag (RFC 8493). In its folder, &quot;sha512sum -c manifest-sha512.txt&quot; and &quot;sha512sum -c tagmanifest-sha512.txt&quot; compare every file with its digest; the file README.txt says what each file is. Made with Interdict %1; the digest of the whole packet is noted in the case.</source>
        <translation>El expediente es una bolsa BagIt (RFC 8493). En su carpeta, «sha512sum -c manifest-sha512.txt» y «sha512sum -c tagmanifest-sha512.txt» comparan cada archivo con su resumen; el archivo README.txt indica qué es cada archivo. Hecho con Interdict %1; el resumen de todo el expediente está anotado en el caso.</translation>
    </message>
    <message>
        <source>To check one exhibit against its source: take the source file with the SHA-256 of Annex B, cut the bytes that Annex A names out of it, and compare their SHA-256 with the one beside the exhibit.</source>
        <translation>Para comprobar un anexo con su fuente: tome el archivo de fuente con el SHA-256 del Apéndice B, recorte de él los bytes que indica el Apéndice A y compare su SHA-256 con el que figura junto al anexo.</translation>
    </message>
    <message>
        <source>The computer that made this document has no font for some characters of the sources. They stand as their Unicode numbers, as in &quot;&lt;U+1F48A&gt;&quot;; the data files have the characters themselves: %1.</source>
        <translation>El ordenador que hizo este documento no tiene tipo de letra para algunos caracteres de las fuentes. Figuran con su número Unicode, como en «&lt;U+1F48A&gt;»; los archivos de datos tienen los propios caracteres: %1.</translation>
    </message>
    <message>
        <source>It may be passed on without limit.</source>
        <translation>Se puede difundir sin límite.</translation>
    </message>
    <message>
        <source>It may be passed on within your community, but not publicly.</source>
        <translation>Se puede difundir dentro de su comunidad, pero no públicamente.</translation>
    </message>
    <message>
        <source>It may be passed on within your organisation and to its clients, to those who need to know.</source>
        <translation>Se puede difundir dentro de su organización y a sus clientes, a quienes necesiten conocerlo.</translation>
    </message>
    <message>
        <source>It may be passed on within your organisation only, to those who need to know.</source>
        <translation>Se puede difundir solo dentro de su organización, a quienes necesiten conocerlo.</translation>
    </message>
    <message>
        <source>It is for the eyes of the named recipient only and may not be passed on.</source>
        <translation>Es solo para el destinatario indicado y no se puede difundir.</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo electrónico</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>revision %1</source>
        <translation>revisión %1</translation>
    </message>
    <message>
        <source>Our reference</source>
        <translation>Nuestra referencia</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Caso</translation>
    </message>
    <message>
        <source>Replaces</source>
        <translation>Sustituye a</translation>
    </message>
    <message>
        <source>Series</source>
        <translation>Serie</translation>
    </message>
    <message>
        <source>packet %1 of %2</source>
        <translation>expediente %1 de %2</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>Difusión</translation>
    </message>
    <message>
        <source>Requested Action</source>
        <translation>Actuación solicitada</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Falta: %1</translation>
    </message>
    <message>
        <source>This is a draft and not to be acted on.</source>
        <translation>Esto es un borrador y no debe dar lugar a actuaciones.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Market or detail</source>
        <translation>Mercado o detalle</translation>
    </message>
    <message>
        <source>First, last (UTC)</source>
        <translation>Primero, último (UTC)</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>What this referral is about.</source>
        <translation>Aquello a lo que se refiere esta remisión.</translation>
    </message>
    <message>
        <source>Linked with it, for context: nothing is asked about these.</source>
        <translation>Vinculado con ello, como contexto: no se pide nada al respecto.</translation>
    </message>
    <message>
        <source>Addresses are written so that they cannot be clicked (&quot;[.]&quot; for &quot;.&quot;); the exact forms are in entities.csv. Counts are those of the case.</source>
        <translation>Las direcciones están escritas de modo que no se pueda hacer clic en ellas («[.]» en lugar de «.»); las formas exactas están en entities.csv. Los recuentos son los del caso.</translation>
    </message>
    <message>
        <source>A link found in records names how many show it. A link drawn by an analyst gives the reason.</source>
        <translation>Un vínculo hallado en registros indica cuántos lo muestran. Un vínculo trazado por un analista indica el motivo.</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Vínculo</translation>
    </message>
    <message>
        <source>What ties the entities together.</source>
        <translation>Lo que une a las entidades.</translation>
    </message>
    <message>
        <source>Drawn by %1: %2</source>
        <translation>Trazado por %1: %2</translation>
    </message>
    <message>
        <source>Day (UTC)</source>
        <translation>Día (UTC)</translation>
    </message>
    <message>
        <source>Month (UTC)</source>
        <translation>Mes (UTC)</translation>
    </message>
    <message>
        <source>Year (UTC)</source>
        <translation>Año (UTC)</translation>
    </message>
    <message>
        <source>The numbers behind the figure, at each time; times without any are left out.</source>
        <translation>Los números en que se basa la figura, en cada momento; se omiten los momentos sin ninguno.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>days, months or years</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>From, to (UTC)</source>
        <translation>Desde, hasta (UTC)</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Events in the order of time.</source>
        <translation>Hechos en orden cronológico.</translation>
    </message>
    <message>
        <source>Three clocks tell different things. Offered: from the first to the last date the sources give for a listing. Seen: when it was looked at, or, where nothing says so, when its file was taken into the case. Seized: when a shipment was posted, found or seized.</source>
        <translation>Tres relojes indican cosas distintas. Ofrecido: de la primera a la última fecha que las fuentes dan para un anuncio. Visto: cuando se consultó o, si nada lo indica, cuando su archivo se incorporó al caso. Incautado: cuando un envío se depositó, se halló o se incautó.</translation>
    </message>
    <message>
        <source>How many listings were on offer, things seen and shipments dated at each time, counted from the packet&apos;s own listings, shipments and sources; each band has its own scale. What was seen long after the rest is left to the table of events.</source>
        <translation>Cuántos anuncios estaban en oferta, cuántas cosas se vieron y cuántos envíos llevan fecha en cada momento, contados a partir de los anuncios, envíos y fuentes del propio expediente; cada banda tiene su propia escala. Lo visto mucho después del resto queda para la tabla de hechos.</translation>
    </message>
    <message>
        <source>Offers of the entities above. Full descriptions are in listings.csv.</source>
        <translation>Ofertas de las entidades anteriores. Las descripciones completas están en listings.csv.</translation>
    </message>
    <message>
        <source>Offers of the entities above, each with the exhibit that shows it last (Annex A). Full descriptions are in listings.csv.</source>
        <translation>Ofertas de las entidades anteriores, cada una con el anexo que la muestra por última vez (Apéndice A). Las descripciones completas están en listings.csv.</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Seller, market</source>
        <translation>Vendedor, mercado</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>From, to</source>
        <translation>Desde, hasta</translation>
    </message>
    <message>
        <source>Listings.</source>
        <translation>Anuncios.</translation>
    </message>
    <message>
        <source>%1 others</source>
        <comment>groups</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no consta</translation>
    </message>
    <message>
        <source>Number and share of the %1 listings of this packet, counted by what each says; one listing counts once, however often it was seen.</source>
        <translation>Número y proporción de los %1 anuncios de este expediente, contados por lo que dice cada uno; un anuncio cuenta una vez, por muchas veces que se haya visto.</translation>
    </message>
    <message>
        <source>d MMMM yyyy</source>
        <extracomment>A day in running text, as QLocale::toString() takes it; Spanish: d &apos;de&apos; MMMM &apos;de&apos; yyyy</extracomment>
        <translation>d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Picture of the Network</source>
        <translation>Imagen de la red</translation>
    </message>
    <message>
        <source>The Listings in Figures</source>
        <translation>Los anuncios en cifras</translation>
    </message>
    <message>
        <source>Basis in Law or Terms</source>
        <translation>Fundamento en la ley o en las condiciones</translation>
    </message>
    <message>
        <source>Statements of the Sender</source>
        <translation>Declaraciones del remitente</translation>
    </message>
    <message>
        <source>What Is Not Alleged</source>
        <translation>Lo que no se alega</translation>
    </message>
    <message>
        <source>Prior Notices</source>
        <translation>Notificaciones anteriores</translation>
    </message>
    <message>
        <source>What This Version Leaves Out</source>
        <translation>Lo que omite esta versión</translation>
    </message>
    <message>
        <source>Questions and Corrections</source>
        <translation>Preguntas y correcciones</translation>
    </message>
    <message>
        <source>Source Files</source>
        <translation>Archivos de fuente</translation>
    </message>
    <message>
        <source>History Excerpt</source>
        <translation>Extracto del historial</translation>
    </message>
    <message>
        <source>How to Check This Packet</source>
        <translation>Cómo comprobar este expediente</translation>
    </message>
    <message>
        <source>Annex %1  %2</source>
        <translation>Apéndice %1  %2</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabla %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>domain</comment>
        <extracomment>A domain name in ASCII and, in brackets, as it is shown in its own script.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <comment>exhibits</comment>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>Archivos de fuente</translation>
    </message>
    <message>
        <source>Made as</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>Answer by</source>
        <translation>Responder hasta</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>day</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Confidentiality</source>
        <translation>Confidencialidad</translation>
    </message>
    <message>
        <source>You may tell the subject of this referral about it.</source>
        <translation>Puede informar de ella al afectado por esta remisión.</translation>
    </message>
    <message>
        <source>Do not tell the subject of this referral about it.</source>
        <translation>No informe de ella al afectado por esta remisión.</translation>
    </message>
    <message>
        <source>What the action concerns is what the tables below name as chosen. What is only linked with it is named for context; nothing is asked about it. Report what was done, and on which day, to the sender under the number of this packet.</source>
        <translation>La actuación se refiere a lo que las tablas siguientes indican como elegido. Lo que solo está vinculado con ello se nombra como contexto; no se pide nada al respecto. Comunique al remitente qué se hizo y en qué fecha, con el número de este expediente.</translation>
    </message>
    <message>
        <source>What the sender states, beside what the exhibits show.</source>
        <translation>Lo que declara el remitente, aparte de lo que muestran los anexos.</translation>
    </message>
    <message>
        <source>This referral does not say that %1 knew of, took part in or gained from what it describes.</source>
        <translation>Esta remisión no afirma que %1 tuviera conocimiento de lo que describe, participara en ello ni se beneficiara de ello.</translation>
    </message>
    <message>
        <source>the recipient</source>
        <translation>el destinatario</translation>
    </message>
    <message>
        <source>It makes no claim about the people or bodies behind entities that are only linked with those it is about, and none about anyone who bought. An entity of the same name elsewhere may be someone else&apos;s.</source>
        <translation>No afirma nada sobre las personas u organismos que están detrás de las entidades solo vinculadas con aquellas a las que se refiere, ni sobre nadie que comprara. Una entidad del mismo nombre en otro lugar puede ser de otra persona.</translation>
    </message>
    <message>
        <source>Counts are those of records that were collected: a listing is an offer, not a sale, and a price is what was asked, not what was paid.</source>
        <translation>Los recuentos son los de los registros reunidos: un anuncio es una oferta, no una venta, y un precio es lo que se pedía, no lo que se pagó.</translation>
    </message>
    <message>
        <source>Warning Letter</source>
        <translation>Carta de advertencia</translation>
    </message>
    <message>
        <source>Warning Letter %1</source>
        <translation>Carta de advertencia %1</translation>
    </message>
    <message>
        <source>%1 working days from receipt; %2</source>
        <translation>%1 días hábiles desde la recepción; %2</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>Enviada a</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Violations cited</source>
        <translation>Infracciones citadas</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Proof of delivery</source>
        <translation>Prueba de entrega</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Time to answer</source>
        <translation>Plazo de respuesta</translation>
    </message>
    <message>
        <source>Answer was due</source>
        <translation>Respuesta hasta</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Respondida</translation>
    </message>
    <message>
        <source>No answer is recorded.</source>
        <translation>No consta respuesta.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Judged</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>The answer is adequate.</source>
        <translation>La respuesta es adecuada.</translation>
    </message>
    <message>
        <source>The answer is not adequate.</source>
        <translation>La respuesta no es adecuada.</translation>
    </message>
    <message>
        <source>The letter as it was sent:</source>
        <translation>La carta tal como se envió:</translation>
    </message>
    <message>
        <source>Exhibits withheld: %1.</source>
        <translation>Anexos reservados: %1.</translation>
    </message>
    <message>
        <source>If anything here is named in error, or if it is not yours to act on, tell the sender, with the number of this packet and of the exhibit. A correction leads to a new revision, which replaces this one.</source>
        <translation>Si aquí se nombra algo por error, o si no le corresponde actuar al respecto, informe al remitente, con el número de este expediente y el del anexo. Una corrección da lugar a una nueva revisión, que sustituye a esta.</translation>
    </message>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Officer</source>
        <translation>Funcionario</translation>
    </message>
</context>
<context>
    <name>interdict::Letters</name>
    <message>
        <source>A warning letter goes to the operator of sites, and no registered domain was chosen or is linked with what was. Choose domains, or sellers who advertise them.</source>
        <translation>Una carta de advertencia va al operador de unos sitios, y ningún dominio registrado se eligió ni está vinculado con lo elegido. Elija dominios, o vendedores que los anuncien.</translation>
    </message>
    <message>
        <source>The operator of %1</source>
        <translation>El operador de %1</translation>
    </message>
    <message>
        <source>There is no letter with the reference &quot;%1&quot; in the case.</source>
        <translation>No hay en el caso ninguna carta con la referencia «%1».</translation>
    </message>
    <message>
        <source>The letter lacks what it must say. Add it, or make it as a draft:
- %1</source>
        <translation>A la carta le falta lo que debe decir. Añádalo, o hágala como borrador:
- %1</translation>
    </message>
    <message>
        <source>A letter needs a reference and a date, also as a draft.</source>
        <translation>Una carta necesita una referencia y una fecha, también como borrador.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; was delivered on %2 and stays as it is. Give the new one another reference.</source>
        <translation>La carta «%1» se entregó el %2 y queda como está. Dé otra referencia a la nueva.</translation>
    </message>
    <message>
        <source>Drafted the warning letter &quot;%1&quot; to %2.</source>
        <translation>Se preparó el borrador de la carta de advertencia «%1» para %2.</translation>
    </message>
    <message>
        <source>Wrote the warning letter &quot;%1&quot; to %2.</source>
        <translation>Se redactó la carta de advertencia «%1» para %2.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; is a draft. Complete it and make it anew before it is sent.</source>
        <translation>La carta «%1» es un borrador. Complétela y hágala de nuevo antes de enviarla.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; of %2 cannot have been delivered on &quot;%3&quot;. Give the day, not before its date and not after today.</source>
        <translation>La carta «%1» del %2 no puede haberse entregado el «%3». Indique el día, no anterior a su fecha ni posterior a hoy.</translation>
    </message>
    <message>
        <source>A delivery needs its proof: the number of the message, of the registered letter, or of the courier.</source>
        <translation>Una entrega necesita su prueba: el número del mensaje, de la carta certificada o de la mensajería.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; was received on %2, before that day.</source>
        <translation>La carta «%1» se recibió el %2, antes de ese día.</translation>
    </message>
    <message>
        <source>The warning letter &quot;%1&quot; was delivered on %2: %3</source>
        <translation>La carta de advertencia «%1» se entregó el %2: %3</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; was not delivered yet. Record its delivery first.</source>
        <translation>La carta «%1» aún no se ha entregado. Anote primero su entrega.</translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot;, delivered on %2, cannot have been received on &quot;%3&quot;. Give the day, not before the delivery and not after today.</source>
        <translation>La carta «%1», entregada el %2, no puede haberse recibido el «%3». Indique el día, no anterior a la entrega ni posterior a hoy.</translation>
    </message>
    <message numerus="yes">
        <source>The warning letter &quot;%1&quot; was received on %2; its period of %n working day(s) (%3) ends on %4.</source>
        <translation>
            <numerusform>La carta de advertencia «%1» se recibió el %2; su plazo de %n día hábil (%3) termina el %4.</numerusform>
            <numerusform>La carta de advertencia «%1» se recibió el %2; su plazo de %n días hábiles (%3) termina el %4.</numerusform>
        </translation>
    </message>
    <message>
        <source>The letter &quot;%1&quot; cannot have been answered on &quot;%2&quot;. Give the day, not before its delivery and not after today.</source>
        <translation>La carta «%1» no puede haberse respondido el «%2». Indique el día, no anterior a su entrega ni posterior a hoy.</translation>
    </message>
    <message>
        <source>Say what was answered, whether it is adequate, and why.</source>
        <translation>Indique qué se respondió, si es adecuado y por qué.</translation>
    </message>
    <message>
        <source>The warning letter &quot;%1&quot; was answered adequately on %2: %3</source>
        <translation>La carta de advertencia «%1» se respondió adecuadamente el %2: %3</translation>
    </message>
    <message>
        <source>The warning letter &quot;%1&quot; was answered on %2, but not adequately: %3</source>
        <translation>La carta de advertencia «%1» se respondió el %2, pero no adecuadamente: %3</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviada</translation>
    </message>
    <message>
        <source>delivered, receipt not known</source>
        <translation>entregada, recepción desconocida</translation>
    </message>
    <message>
        <source>time to answer is running</source>
        <translation>plazo de respuesta en curso</translation>
    </message>
    <message>
        <source>no answer in time</source>
        <translation>sin respuesta en plazo</translation>
    </message>
    <message>
        <source>answer not adequate</source>
        <translation>respuesta no adecuada</translation>
    </message>
    <message>
        <source>answered adequately</source>
        <translation>respondida adecuadamente</translation>
    </message>
    <message>
        <source>A warning letter (%1) was sent to %2 on %3.</source>
        <translation>Se envió una carta de advertencia (%1) a %2 el %3.</translation>
    </message>
    <message numerus="yes">
        <source>It was received on %1 and gave %n working day(s) to answer (%2), until %3.</source>
        <translation>
            <numerusform>Se recibió el %1 y daba %n día hábil para responder (%2), hasta el %3.</numerusform>
            <numerusform>Se recibió el %1 y daba %n días hábiles para responder (%2), hasta el %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>Its receipt is not known.</source>
        <translation>No se conoce su recepción.</translation>
    </message>
    <message>
        <source>No answer came within that time.</source>
        <translation>No llegó respuesta en ese plazo.</translation>
    </message>
    <message>
        <source>The answer of %1 was not adequate: %2</source>
        <translation>La respuesta del %1 no fue adecuada: %2</translation>
    </message>
    <message>
        <source>It was answered adequately on %1: %2</source>
        <translation>Se respondió adecuadamente el %1: %2</translation>
    </message>
    <message>
        <source>The time to answer has not ended.</source>
        <translation>El plazo de respuesta no ha terminado.</translation>
    </message>
</context>
<context>
    <name>interdict::ListingTableModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>First Seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Veces visto</translation>
    </message>
    <message>
        <source>Looking up listings</source>
        <translation>Buscando anuncios</translation>
    </message>
    <message>
        <source>Currency</source>
        <translation>Moneda</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>no currency</source>
        <translation>sin moneda</translation>
    </message>
    <message numerus="yes">
        <source>%1: %Ln price(s), sum %2, least %3, median %4, most %5</source>
        <extracomment>A currency, then figures of the prices in it</extracomment>
        <translation>
            <numerusform>%1: %Ln precio, suma %2, mínimo %3, mediana %4, máximo %5</numerusform>
            <numerusform>%1: %Ln precios, suma %2, mínimo %3, mediana %4, máximo %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>%Ln anuncio</numerusform>
            <numerusform>%Ln anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different seller(s)</source>
        <translation>
            <numerusform>%Ln vendedor distinto</numerusform>
            <numerusform>%Ln vendedores distintos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sighting(s)</source>
        <translation>
            <numerusform>%Ln avistamiento</numerusform>
            <numerusform>%Ln avistamientos</numerusform>
        </translation>
    </message>
    <message>
        <source>Day Seen</source>
        <translation>Día visto</translation>
    </message>
    <message>
        <source>Month Seen</source>
        <translation>Mes visto</translation>
    </message>
    <message numerus="yes">
        <source>%Ln seller(s)</source>
        <translation>
            <numerusform>%Ln vendedor</numerusform>
            <numerusform>%Ln vendedores</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::OpenPacket</name>
    <message>
        <source>&quot;%1&quot; holds no bag that could be opened. Choose a packet, or a bag&apos;s own folder.</source>
        <translation>«%1» no contiene ninguna bolsa que se pueda abrir. Elija un expediente, o la carpeta propia de una bolsa.</translation>
    </message>
    <message>
        <source>The packet holds no file &quot;%1&quot;.</source>
        <translation>El expediente no contiene el archivo «%1».</translation>
    </message>
</context>
<context>
    <name>interdict::Packet</name>
    <message>
        <source>&quot;%1&quot; cannot be a packet&apos;s number. Use up to 64 letters without accents, digits, hyphens and underscores, beginning with a letter or digit.</source>
        <translation>«%1» no puede ser el número de un expediente. Use hasta 64 letras sin acentos, cifras, guiones y guiones bajos, empezando por una letra o una cifra.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is missing: where to get it</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The packet lacks what a recipient of this kind (%1) must be told. Add it, or build the packet as a draft:%2</source>
        <translation>Al expediente le falta lo que se debe comunicar a un destinatario de esta clase (%1). Añádalo, o cree el expediente como borrador:%2</translation>
    </message>
    <message>
        <source>The packet has no date. Give the time at which it is made.</source>
        <translation>El expediente no tiene fecha. Indique la hora en que se hace.</translation>
    </message>
    <message>
        <source>the disk is full</source>
        <translation>el disco está lleno</translation>
    </message>
    <message>
        <source>The packet &quot;%1&quot; could not be written: %2. Nothing was left there. Choose a folder that can be written to, with enough room.</source>
        <translation>No se pudo escribir el expediente «%1»: %2. No quedó nada allí. Elija una carpeta en la que se pueda escribir, con espacio suficiente.</translation>
    </message>
</context>
<context>
    <name>interdict::PacketCheck</name>
    <message>
        <source>The archive holds a file &quot;%1&quot;, which would be unpacked outside its folder.</source>
        <translation>El archivo comprimido contiene un archivo «%1», que se desempaquetaría fuera de su carpeta.</translation>
    </message>
    <message>
        <source>The archive holds &quot;%1&quot;, which is a link to another file.</source>
        <translation>El archivo comprimido contiene «%1», que es un enlace a otro archivo.</translation>
    </message>
    <message>
        <source>The archive holds &quot;%1&quot; twice.</source>
        <translation>El archivo comprimido contiene «%1» dos veces.</translation>
    </message>
    <message>
        <source>The archive must hold one folder, the bag, and nothing beside it (RFC 8493 section 4).</source>
        <translation>El archivo comprimido debe contener una sola carpeta, la bolsa, y nada más (RFC 8493, sección 4).</translation>
    </message>
    <message>
        <source>With &quot;%1&quot; the tag files have more than is checked here (32 MiB). Ask for the packet in parts.</source>
        <translation>Con «%1», los archivos de etiquetas superan lo que aquí se comprueba (32 MiB). Pida el expediente por partes.</translation>
    </message>
    <message>
        <source>Checking files</source>
        <translation>Comprobando archivos</translation>
    </message>
    <message>
        <source>The packet is not valid, so that a time stamp would prove nothing: %1</source>
        <translation>El expediente no es válido, de modo que un sello de tiempo no probaría nada: %1</translation>
    </message>
    <message>
        <source>The bag has no tag manifest that a time stamp could be over.</source>
        <translation>La bolsa no tiene manifiesto de etiquetas sobre el que pueda haber un sello de tiempo.</translation>
    </message>
    <message>
        <source>The time stamp could not be kept as &quot;%1&quot;: %2.</source>
        <translation>No se pudo guardar el sello de tiempo como «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>interdict::PacketComparison</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>gone</source>
        <translation>desaparecidos</translation>
    </message>
    <message>
        <source>request</source>
        <translation>solicitud</translation>
    </message>
    <message>
        <source>entity</source>
        <translation>entidad</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>link</source>
        <translation>enlace</translation>
    </message>
    <message>
        <source>exhibit</source>
        <translation>anexo</translation>
    </message>
    <message>
        <source>source</source>
        <translation>fuente</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
</context>
<context>
    <name>interdict::PacketData</name>
    <message>
        <source>the referral for people: request, summary, entities, links, exhibits</source>
        <translation>la remisión para personas: solicitud, resumen, entidades, vínculos, anexos</translation>
    </message>
    <message>
        <source>the same for machines, with exact values</source>
        <translation>lo mismo para máquinas, con valores exactos</translation>
    </message>
    <message>
        <source>sellers, domains, shipments and what ties them</source>
        <translation>vendedores, dominios, envíos y lo que los une</translation>
    </message>
    <message>
        <source>offers, each with its exhibits</source>
        <translation>ofertas, cada una con sus anexos</translation>
    </message>
    <message>
        <source>what ties the entities, each with its exhibits</source>
        <translation>lo que une a las entidades, cada vínculo con sus anexos</translation>
    </message>
    <message>
        <source>each exhibit: source file, its SHA-256, row, byte offset and length</source>
        <translation>cada anexo: archivo de fuente, su SHA-256, fila, posición en bytes y longitud</translation>
    </message>
    <message>
        <source>original bytes of rows (.bin), and evidence files; of pictures a copy whose
                    picture is the same and which says nothing of its making</source>
        <translation>bytes originales de las filas (.bin) y archivos de prueba; de las imágenes, una copia
                    con la misma imagen y que no dice nada de su elaboración</translation>
    </message>
    <message>
        <source>warning letters that were sent before</source>
        <translation>cartas de advertencia enviadas antes</translation>
    </message>
    <message>
        <source>the picture of the network</source>
        <translation>la imagen de la red</translation>
    </message>
    <message>
        <source>what was done in the case that this packet rests on</source>
        <translation>lo que se hizo en el caso en que se basa este expediente</translation>
    </message>
    <message>
        <source>an abuse report for each domain or site, in XARF version 4</source>
        <translation>un informe de abuso por cada dominio o sitio, en XARF versión 4</translation>
    </message>
    <message>
        <source>entities and links in STIX 2.1</source>
        <translation>entidades y vínculos en STIX 2.1</translation>
    </message>
    <message>
        <source>entities and links for FollowTheMoney, one a line</source>
        <translation>entidades y vínculos para FollowTheMoney, uno por línea</translation>
    </message>
    <message>
        <source>This is the %1. It leaves out:
</source>
        <translation>Esta es la %1. Omite:
</translation>
    </message>
    <message>
        <source>Exhibits withheld: %1
</source>
        <translation>Anexos reservados: %1
</translation>
    </message>
    <message>
        <source>Referral packet %1, made %2 by Interdict %3
Handling: %4
</source>
        <translation>Expediente de remisión %1, hecho el %2 por Interdict %3
Difusión: %4
</translation>
    </message>
    <message>
        <source>It takes the place of packet %1.
</source>
        <translation>Sustituye al expediente %1.
</translation>
    </message>
    <message>
        <source>
To check that nothing was changed, go to the folder above this one and run
  sha512sum -c manifest-sha512.txt
  sha512sum -c tagmanifest-sha512.txt
or, with Interdict at hand, on the zip itself: interdict-cli verify FILE.zip
The folder is a BagIt bag (RFC 8493). Where it was signed, this checks by whom:
  gpg --verify tagmanifest-sha512.txt.asc tagmanifest-sha512.txt
To have the time stamped, send tagmanifest-sha512.txt.tsq to a time stamp authority (RFC 3161);
its answer is checked by: interdict-cli stamp FILE.zip ANSWER.tsr

</source>
        <translation>
Para comprobar que no se cambió nada, vaya a la carpeta superior a esta y ejecute
  sha512sum -c manifest-sha512.txt
  sha512sum -c tagmanifest-sha512.txt
o, si dispone de Interdict, sobre el propio zip: interdict-cli verify FILE.zip
La carpeta es una bolsa BagIt (RFC 8493). Si se firmó, esto comprueba quién lo hizo:
  gpg --verify tagmanifest-sha512.txt.asc tagmanifest-sha512.txt
Para obtener un sello de tiempo, envíe tagmanifest-sha512.txt.tsq a una autoridad de sellado de tiempo (RFC 3161);
su respuesta se comprueba con: interdict-cli stamp FILE.zip ANSWER.tsr

</translation>
    </message>
    <message>
        <source>
In the tables, a cell that a spreadsheet would take for a formula begins with an apostrophe,
addresses are written so that nobody clicks on them, and control characters as their code.
The JSON has the exact text.
</source>
        <translation>
En las tablas, una celda que una hoja de cálculo tomaría por fórmula empieza con un apóstrofo,
las direcciones están escritas de modo que nadie haga clic en ellas, y los caracteres de control, con su código.
El JSON tiene el texto exacto.
</translation>
    </message>
</context>
<context>
    <name>interdict::PacketSigning</name>
    <message>
        <source>GnuPG could not do it: %1. Check with &quot;gpg --list-secret-keys&quot; that it works.</source>
        <translation>GnuPG no pudo hacerlo: %1. Compruebe con «gpg --list-secret-keys» que funciona.</translation>
    </message>
    <message>
        <source>GnuPG is not installed, or does not start. Install it to sign packets and to check signatures.</source>
        <translation>GnuPG no está instalado o no se inicia. Instálelo para firmar expedientes y comprobar firmas.</translation>
    </message>
    <message>
        <source>No key that can sign is named &quot;%1&quot;. &quot;interdict-cli keys&quot; lists those there are.</source>
        <translation>Ninguna clave que pueda firmar se llama «%1». «interdict-cli keys» enumera las que hay.</translation>
    </message>
    <message>
        <source>Several keys are named &quot;%1&quot;. Give the fingerprint of the one to sign with.</source>
        <translation>Varias claves se llaman «%1». Indique la huella de aquella con la que se firma.</translation>
    </message>
    <message>
        <source>The signature is good: by %1, key %2, which your GnuPG trusts.</source>
        <translation>La firma es buena: de %1, clave %2, en la que su GnuPG confía.</translation>
    </message>
    <message>
        <source>The signature is good: by %1, key %2. Your GnuPG does not know whether the key is really theirs; compare the fingerprint with one you had from them by another way.</source>
        <translation>La firma es buena: de %1, clave %2. Su GnuPG no sabe si la clave es realmente de esa persona; compare la huella con una que haya recibido de ella por otra vía.</translation>
    </message>
    <message>
        <source>The signature is bad: it is not one over this tag manifest. Do not rely on it.</source>
        <translation>La firma es mala: no corresponde a este manifiesto de etiquetas. No se fíe de ella.</translation>
    </message>
    <message>
        <source>The signature cannot be checked: the public key %1 is not in your key ring. Import it with &quot;gpg --import&quot;.</source>
        <translation>No se puede comprobar la firma: la clave pública %1 no está en su anillo de claves. Impórtela con «gpg --import».</translation>
    </message>
    <message>
        <source>This program was built without GPGME: it can neither sign packets nor check signatures. &quot;gpg --verify&quot; checks them.</source>
        <translation>Este programa se compiló sin GPGME: no puede firmar expedientes ni comprobar firmas. «gpg --verify» las comprueba.</translation>
    </message>
</context>
<context>
    <name>interdict::PacketVariant</name>
    <message>
        <source>court version</source>
        <translation>versión judicial</translation>
    </message>
    <message>
        <source>partner version</source>
        <translation>versión para colaboradores</translation>
    </message>
    <message>
        <source>subject-safe version</source>
        <translation>versión comunicable al afectado</translation>
    </message>
</context>
<context>
    <name>interdict::PaperDocument</name>
    <message>
        <source>The PDF needs fonts, which this program did not load. Report this fault.</source>
        <translation>El PDF necesita tipos de letra que este programa no cargó. Notifique este fallo.</translation>
    </message>
    <message>
        <source>The PDF could not be painted. Try again; if it fails again, report it.</source>
        <translation>No se pudo dibujar el PDF. Inténtelo de nuevo; si vuelve a fallar, notifíquelo.</translation>
    </message>
</context>
<context>
    <name>interdict::PosterPdf</name>
    <message>
        <source>Pictures cannot be drawn because the program runs without fonts.</source>
        <translation>No se pueden dibujar imágenes porque el programa se ejecuta sin tipos de letra.</translation>
    </message>
    <message>
        <source>The places of the nodes belong to another graph. Lay out the graph again.</source>
        <translation>Las posiciones de los nodos pertenecen a otro grafo. Disponga el grafo de nuevo.</translation>
    </message>
    <message>
        <source>A poster has 1 to %1 columns and rows of sheets.</source>
        <translation>Un póster tiene de 1 a %1 columnas y filas de hojas.</translation>
    </message>
    <message>
        <source>Sheet %1 of %2 · column %3, row %4</source>
        <extracomment>At the edge of a poster&apos;s sheet.</extracomment>
        <translation>Hoja %1 de %2 · columna %3, fila %4</translation>
    </message>
    <message>
        <source>Case graph</source>
        <translation>Grafo del caso</translation>
    </message>
    <message>
        <source>The PDF could not be painted. Choose SVG.</source>
        <translation>No se pudo dibujar el PDF. Elija SVG.</translation>
    </message>
    <message>
        <source>The picture &quot;%1&quot; cannot be written. Choose another place.</source>
        <translation>No se puede escribir la imagen «%1». Elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>interdict::RecipientDirectory</name>
    <message>
        <source>The recipient &quot;%1&quot; cannot be taken: %2</source>
        <translation>No se puede aceptar el destinatario «%1»: %2</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source>tells the subject</source>
        <translation>informa al afectado</translation>
    </message>
    <message>
        <source>does not tell the subject</source>
        <translation>no informa al afectado</translation>
    </message>
    <message>
        <source>does as the sender asks</source>
        <translation>hace lo que pide el remitente</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>own entry</source>
        <translation>entrada propia</translation>
    </message>
    <message>
        <source>of this case</source>
        <translation>de este caso</translation>
    </message>
    <message>
        <source>an id consists of lower-case letters, digits and dashes.</source>
        <translation>un identificador consta de letras minúsculas, cifras y guiones.</translation>
    </message>
    <message>
        <source>its legal name is missing.</source>
        <translation>falta su nombre legal.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no kind of recipient.</source>
        <translation>«%1» no es un tipo de destinatario.</translation>
    </message>
    <message>
        <source>whether it tells the subject is one of unknown, yes, no and asks.</source>
        <translation>si informa al afectado se indica con uno de estos valores: unknown, yes, no y asks.</translation>
    </message>
    <message>
        <source>say where it is from and as of which day, as in 2026-01-31.</source>
        <translation>indique de dónde procede y a qué día corresponde, como en 2026-01-31.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds no list of recipients (%2). Correct or remove the file.</source>
        <translation>«%1» no contiene una lista de destinatarios (%2). Corrija o elimine el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Check that you may write there.</source>
        <translation>No se pudo escribir «%1»: %2. Compruebe que puede escribir allí.</translation>
    </message>
</context>
<context>
    <name>interdict::Redaction</name>
    <message>
        <source>No field of a packet is called &quot;%1&quot;. &quot;interdict-cli packet --help&quot; lists those that can be left out.</source>
        <translation>Ningún campo de un expediente se llama «%1». «interdict-cli packet --help» enumera los que se pueden omitir.</translation>
    </message>
    <message>
        <source>The packet has no exhibit &quot;%1&quot; to withhold. Its numbers look like EX-00001.</source>
        <translation>El expediente no tiene el anexo «%1» que reservar. Sus números son como EX-00001.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is too short to be looked for in the packet. Name it in full, or choose what to leave out in another way.</source>
        <translation>«%1» es demasiado corto para buscarlo en el expediente. Indíquelo completo o elija de otro modo lo que se omite.</translation>
    </message>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entidad</numerusform>
            <numerusform>%n entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibits</source>
        <translation>
            <numerusform>%n anexo</numerusform>
            <numerusform>%n anexos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words or phrases</source>
        <translation>
            <numerusform>%n palabra o frase</numerusform>
            <numerusform>%n palabras o frases</numerusform>
        </translation>
    </message>
    <message>
        <source>Name of the officer</source>
        <translation>Nombre del funcionario</translation>
    </message>
    <message>
        <source>Role of the officer</source>
        <translation>Cargo del funcionario</translation>
    </message>
    <message>
        <source>Badge or file number of the officer</source>
        <translation>Número de placa o de expediente personal del funcionario</translation>
    </message>
    <message>
        <source>Telephone number of the sender</source>
        <translation>Número de teléfono del remitente</translation>
    </message>
    <message>
        <source>E-mail address of the sender</source>
        <translation>Dirección de correo electrónico del remitente</translation>
    </message>
    <message>
        <source>Name of the case</source>
        <translation>Nombre del caso</translation>
    </message>
    <message>
        <source>Number of the case</source>
        <translation>Número del caso</translation>
    </message>
    <message>
        <source>Prior notices and warning letters</source>
        <translation>Notificaciones anteriores y cartas de advertencia</translation>
    </message>
    <message>
        <source>Descriptions of listings</source>
        <translation>Descripciones de los anuncios</translation>
    </message>
    <message>
        <source>Prices of listings</source>
        <translation>Precios de los anuncios</translation>
    </message>
    <message>
        <source>Who drew a link</source>
        <translation>Quién trazó un vínculo</translation>
    </message>
    <message>
        <source>Why a link was drawn</source>
        <translation>Por qué se trazó un vínculo</translation>
    </message>
    <message>
        <source>Who imported the sources</source>
        <translation>Quién importó las fuentes</translation>
    </message>
    <message>
        <source>Source files</source>
        <translation>Archivos de fuente</translation>
    </message>
    <message>
        <source>History of the case</source>
        <translation>Historial del caso</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Cronología</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anexos</translation>
    </message>
</context>
<context>
    <name>interdict::ReferralData</name>
    <message>
        <source>&quot;%1&quot; is no JSON object (%2), so the program&apos;s own version is used. Correct or remove the file.</source>
        <translation>«%1» no es un objeto JSON (%2), por lo que se usa la versión del propio programa. Corrija o elimine el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not of the schema %2, so the program&apos;s own version is used. Correct or remove the file.</source>
        <translation>«%1» no es del esquema %2, por lo que se usa la versión del propio programa. Corrija o elimine el archivo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; lacks its &quot;date&quot; or its &quot;source&quot;, so the program&apos;s own version is used. Say from when and where it is.</source>
        <translation>A «%1» le falta su «date» o su «source», por lo que se usa la versión del propio programa. Indique de cuándo y de dónde es.</translation>
    </message>
    <message>
        <source>There is no referral data of the name &quot;%1&quot;; there are: %2.</source>
        <translation>No hay datos de remisión con el nombre «%1»; los que hay son: %2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is there already. Edit it, or remove it first.</source>
        <translation>«%1» ya existe. Edítelo, o elimínelo primero.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2. Check that you may write there.</source>
        <translation>No se pudo escribir «%1»: %2. Compruebe que puede escribir allí.</translation>
    </message>
</context>
<context>
    <name>interdict::ReferralLetter</name>
    <message>
        <source>%1, revision %2</source>
        <translation>%1, revisión %2</translation>
    </message>
    <message>
        <source>Painting the referral</source>
        <translation>Dibujando la remisión</translation>
    </message>
</context>
<context>
    <name>interdict::ReviewTableModel</name>
    <message>
        <source>%1 by %2: %3</source>
        <translation>%1 por %2: %3</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Looking up records to review</source>
        <translation>Buscando registros que revisar</translation>
    </message>
</context>
<context>
    <name>interdict::SearchModel</name>
    <message>
        <source>%1+</source>
        <extracomment>At least so many hits: more were not counted yet</extracomment>
        <translation>%1+</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a kind and how many</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Show all %1 in the table</source>
        <translation>Mostrar los %1 en la tabla</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interdict::SeizureTableModel</name>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Substance or Goods</source>
        <translation>Sustancia o mercancía</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Shipment</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Looking up seizures</source>
        <translation>Buscando incautaciones</translation>
    </message>
</context>
<context>
    <name>interdict::SourceModel</name>
    <message>
        <source>Withdrawn on %1</source>
        <translation>Retirada el %1</translation>
    </message>
    <message>
        <source>In the case</source>
        <translation>En el caso</translation>
    </message>
    <message>
        <source>Kept as evidence</source>
        <translation>Conservada como prueba</translation>
    </message>
    <message numerus="yes">
        <source>Named by %n record(s)</source>
        <translation>
            <numerusform>Citada por %n registro</numerusform>
            <numerusform>Citada por %n registros</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 › %2</source>
        <translation>%1 › %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Imported (UTC)</source>
        <translation>Importación (UTC)</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>interdict::SuggestionModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>This One</source>
        <translation>Esta entidad</translation>
    </message>
    <message>
        <source>The Other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Plataforma de venta</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Strongest Reason</source>
        <translation>Motivo principal</translation>
    </message>
</context>
<context>
    <name>interdict::TarReader</name>
    <message>
        <source>The file is no intact tar archive. Ask whoever sent it to send it again.</source>
        <translation>El archivo no es un archivo tar íntegro. Pida a quien lo envió que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The archive unpacks to more than is checked here (8 GiB). Ask for it in parts.</source>
        <translation>Desempaquetado, el archivo supera lo que aquí se comprueba (8 GiB). Pídalo por partes.</translation>
    </message>
    <message>
        <source>There is no room to unpack the archive for its check: %1.</source>
        <translation>No hay sitio para desempaquetar el archivo y comprobarlo: %1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>The archive holds more than 1,000,000 files. Ask for it in parts.</source>
        <translation>El archivo contiene más de 1 000 000 de archivos. Pídalo por partes.</translation>
    </message>
</context>
<context>
    <name>interdict::Timestamping</name>
    <message>
        <source>The time stamp is for this packet and states %1. Checked: its digest and nonce. Not checked: its signature and certificate, since this program was built without OpenSSL; &quot;openssl ts -verify&quot; checks them.</source>
        <translation>El sello de tiempo es de este expediente y declara %1. Comprobado: su resumen y su nonce. Sin comprobar: su firma y su certificado, porque este programa se compiló sin OpenSSL; «openssl ts -verify» los comprueba.</translation>
    </message>
    <message>
        <source>The signature of the time stamp does not hold. Do not rely on it.</source>
        <translation>La firma del sello de tiempo no es correcta. No se fíe de él.</translation>
    </message>
    <message>
        <source>The certificate of the time stamp, &quot;%1&quot;, does not lead to one of those that were given as trusted: %2.</source>
        <translation>El certificado del sello de tiempo, «%1», no conduce a ninguno de los indicados como de confianza: %2.</translation>
    </message>
    <message>
        <source>The time stamp is for this packet and states %1. Checked: its digest, nonce and signature, with the certificate of &quot;%2&quot; in it. Not checked: whether that certificate is trusted or was revoked; give the authority&apos;s certificates with --trusted to check where it leads.</source>
        <translation>El sello de tiempo es de este expediente y declara %1. Comprobado: su resumen, su nonce y su firma, con el certificado de «%2» que contiene. Sin comprobar: si ese certificado es de confianza o fue revocado; indique los certificados de la autoridad con --trusted para comprobar adónde conduce.</translation>
    </message>
    <message>
        <source>The time stamp is for this packet and states %1. Checked: its digest, nonce and signature, and that the certificate of &quot;%2&quot; leads to one of those that were given as trusted. Not checked: whether it was revoked.</source>
        <translation>El sello de tiempo es de este expediente y declara %1. Comprobado: su resumen, su nonce y su firma, y que el certificado de «%2» conduce a uno de los indicados como de confianza. Sin comprobar: si fue revocado.</translation>
    </message>
    <message>
        <source>The file is no answer to a time stamp request (RFC 3161).</source>
        <translation>El archivo no es una respuesta a una solicitud de sello de tiempo (RFC 3161).</translation>
    </message>
    <message>
        <source>The authority refused the time stamp. Send the request again, or to another one.</source>
        <translation>La autoridad denegó el sello de tiempo. Envíe la solicitud de nuevo, o a otra autoridad.</translation>
    </message>
    <message>
        <source>The time stamp cannot be read: it is damaged, or of a digest that is not known here.</source>
        <translation>No se puede leer el sello de tiempo: está dañado, o es de un resumen que no se conoce aquí.</translation>
    </message>
    <message>
        <source>The time stamp is for another packet: its digest is not that of the tag manifest.</source>
        <translation>El sello de tiempo es de otro expediente: su resumen no es el del manifiesto de etiquetas.</translation>
    </message>
    <message>
        <source>The time stamp does not answer the request of this packet: its nonce is another.</source>
        <translation>El sello de tiempo no responde a la solicitud de este expediente: su nonce es otro.</translation>
    </message>
</context>
<context>
    <name>interdict::WarningLetter</name>
    <message>
        <source>There is no letter template &quot;%1&quot;; there are: %2.</source>
        <translation>No existe la plantilla de carta «%1»; las que hay son: %2.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what is missing: where to get it</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>interdict::WhoCanAct</name>
    <message>
        <source>An onion name has no registry, no registrar and no host that is known.</source>
        <translation>Un nombre onion no tiene registro de dominios, ni registrador, ni alojamiento conocido.</translation>
    </message>
    <message>
        <source>It is no name that somebody registered.</source>
        <translation>No es un nombre que alguien haya registrado.</translation>
    </message>
    <message>
        <source>The name stands for the service itself (%1).</source>
        <translation>El nombre representa al propio servicio (%1).</translation>
    </message>
    <message>
        <source>It is the name of &quot;%1&quot; itself; what is listed or said there goes to them.</source>
        <translation>Es el nombre del propio «%1»; lo que allí se anuncia o se dice le corresponde.</translation>
    </message>
    <message>
        <source>It runs the top-level domain .%1.</source>
        <translation>Gestiona el dominio de nivel superior .%1.</translation>
    </message>
    <message>
        <source>Registry of .%1</source>
        <translation>Registro de dominios .%1</translation>
    </message>
    <message>
        <source>The directory does not know this registry. Look it up in the root zone database (iana.org) and add it.</source>
        <translation>El directorio no conoce este registro de dominios. Búsquelo en la base de datos de la zona raíz (iana.org) y añádalo.</translation>
    </message>
    <message>
        <source>The registration names &quot;%1&quot; as registrar.</source>
        <translation>El registro del dominio nombra a «%1» como registrador.</translation>
    </message>
    <message>
        <source>The registration names &quot;%1&quot; (IANA id %2) as registrar.</source>
        <translation>El registro del dominio nombra a «%1» (id. IANA %2) como registrador.</translation>
    </message>
    <message>
        <source>The directory does not know this registrar. Its abuse contact stands in the registration; add it.</source>
        <translation>El directorio no conoce este registrador. Su contacto de abusos figura en el registro del dominio; añádalo.</translation>
    </message>
    <message>
        <source>Its name server is %1.</source>
        <translation>Su servidor de nombres es %1.</translation>
    </message>
    <message>
        <source>It is hosted on %1.</source>
        <translation>Está alojado en %1.</translation>
    </message>
    <message>
        <source>Host of %1</source>
        <translation>Alojamiento de %1</translation>
    </message>
    <message>
        <source>Ask the registry of addresses (whois) whose address it is, and add the host to the directory.</source>
        <translation>Consulte en el registro de direcciones (whois) de quién es la dirección y añada el proveedor de alojamiento al directorio.</translation>
    </message>
    <message>
        <source>It is hosted by &quot;%1&quot;.</source>
        <translation>Está alojado por «%1».</translation>
    </message>
    <message>
        <source>The directory does not know this host. Find its abuse contact and add it.</source>
        <translation>El directorio no conoce este proveedor de alojamiento. Busque su contacto de abusos y añádalo.</translation>
    </message>
    <message>
        <source>The directory does not know this market place. If it runs in the open, find its desk and add it; a hidden market answers nobody.</source>
        <translation>El directorio no conoce esta plataforma de venta. Si opera abiertamente, busque su punto de contacto y añádalo; un mercado oculto no responde a nadie.</translation>
    </message>
    <message>
        <source>It is listed on &quot;%1&quot;.</source>
        <translation>Está anunciado en «%1».</translation>
    </message>
    <message>
        <source>The number %1 was issued by the post of %2 (UPU S10).</source>
        <translation>El número %1 lo emitió el servicio postal de %2 (UPU S10).</translation>
    </message>
    <message>
        <source>Post of %1</source>
        <translation>Servicio postal de %1</translation>
    </message>
    <message>
        <source>The directory does not know this post. See the UPU&apos;s list of designated operators, and add it.</source>
        <translation>El directorio no conoce este servicio postal. Consulte la lista de operadores designados de la UPU y añádalo.</translation>
    </message>
    <message>
        <source>The parcel went to %1, whose post delivers it.</source>
        <translation>El paquete postal iba a %1, cuyo servicio postal lo entrega.</translation>
    </message>
    <message>
        <source>The number has the form of %1.</source>
        <translation>El número tiene la forma de %1.</translation>
    </message>
    <message>
        <source>No carrier has numbers of this form. Correct the number, or say whose it is.</source>
        <translation>Ningún transportista tiene números de esta forma. Corrija el número, o indique de quién es.</translation>
    </message>
    <message>
        <source>The directory does not know the carrier &quot;%1&quot;. Add it.</source>
        <translation>El directorio no conoce el transportista «%1». Añádalo.</translation>
    </message>
    <message>
        <source>The address is of %1, on which it can freeze its token.</source>
        <translation>La dirección es de %1, donde puede bloquear su token.</translation>
    </message>
    <message>
        <source>Exchange that a trace leads to</source>
        <translation>Plataforma de intercambio a la que lleva un rastreo</translation>
    </message>
    <message>
        <source>No address says by itself at which exchange its money ends. Trace it, then name the exchange.</source>
        <translation>Ninguna dirección indica por sí misma en qué plataforma de intercambio acaba su dinero. Rastréela y después indique la plataforma.</translation>
    </message>
    <message>
        <source>Money is paid to this address.</source>
        <translation>A esta dirección se paga dinero.</translation>
    </message>
    <message>
        <source>Money is paid to this address of %1.</source>
        <translation>A esta dirección de %1 se paga dinero.</translation>
    </message>
    <message>
        <source>It is an account of %1.</source>
        <translation>Es una cuenta de %1.</translation>
    </message>
    <message>
        <source>Find who runs this server and add them to the directory.</source>
        <translation>Averigüe quién gestiona este servidor y añádalo al directorio.</translation>
    </message>
    <message>
        <source>It is an account of the Jabber server %1.</source>
        <translation>Es una cuenta del servidor Jabber %1.</translation>
    </message>
    <message>
        <source>The case does not say of which platform it is. Say it, or add the platform to the directory.</source>
        <translation>El caso no indica de qué plataforma es. Indíquelo, o añada la plataforma al directorio.</translation>
    </message>
    <message>
        <source>It is a mailbox at %1.</source>
        <translation>Es un buzón de %1.</translation>
    </message>
    <message>
        <source>The directory does not know who keeps mailboxes at &quot;%1&quot;. Add them, if they are not the subject.</source>
        <translation>El directorio no conoce quién gestiona los buzones de «%1». Añádalo, si no es el propio afectado.</translation>
    </message>
    <message>
        <source>The listing names &quot;%1&quot;.</source>
        <translation>El anuncio nombra «%1».</translation>
    </message>
    <message>
        <source>A name in a text is a lead, not a merchant: find the account first.</source>
        <translation>Un nombre en un texto es una pista, no un comercio: busque primero la cuenta.</translation>
    </message>
    <message numerus="yes">
        <source>Runs the top-level domain of %n domain(s).</source>
        <translation>
            <numerusform>Gestiona el dominio de nivel superior de %n dominio.</numerusform>
            <numerusform>Gestiona el dominio de nivel superior de %n dominios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsors %n domain(s), as their registrations say.</source>
        <translation>
            <numerusform>Patrocina %n dominio, según su registro.</numerusform>
            <numerusform>Patrocina %n dominios, según sus registros.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Serves %n domain(s), as name servers and addresses say.</source>
        <translation>
            <numerusform>Da servicio a %n dominio, según los servidores de nombres y las direcciones.</numerusform>
            <numerusform>Da servicio a %n dominios, según los servidores de nombres y las direcciones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) stand on its site.</source>
        <translation>
            <numerusform>%n anuncio está en su sitio.</numerusform>
            <numerusform>%n anuncios están en su sitio.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have its numbers or go through its hands.</source>
        <translation>
            <numerusform>%n paquete postal lleva sus números o pasa por sus manos.</numerusform>
            <numerusform>%n paquetes postales llevan sus números o pasan por sus manos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) name it as a way of paying.</source>
        <translation>
            <numerusform>%n anuncio lo nombra como medio de pago.</numerusform>
            <numerusform>%n anuncios lo nombran como medio de pago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) or listing(s) lead to it.</source>
        <translation>
            <numerusform>%n dirección o anuncio conduce a él.</numerusform>
            <numerusform>%n direcciones o anuncios conducen a él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) or mailbox(es) are with it.</source>
        <translation>
            <numerusform>%n cuenta o buzón está con él.</numerusform>
            <numerusform>%n cuentas o buzones están con él.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lead to it.</source>
        <translation>
            <numerusform>%n elemento conduce a él.</numerusform>
            <numerusform>%n elementos conducen a él.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::WorkingCalendar</name>
    <message>
        <source>There is no calendar &quot;%1&quot;; there are: %2.</source>
        <translation>No hay ningún calendario «%1»; hay: %2.</translation>
    </message>
</context>
<context>
    <name>interdict::ZipReader</name>
    <message>
        <source>The file is no intact zip archive. Ask whoever sent it to send it again.</source>
        <translation>El archivo no es un zip íntegro. Pida a quien lo envió que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is damaged in the archive. Ask whoever sent it to send it again.</source>
        <translation>«%1» está dañado dentro del archivo comprimido. Pida a quien lo envió que lo envíe de nuevo.</translation>
    </message>
    <message>
        <source>The archive is larger, or unpacks to more, than is checked here (4 GiB, 65,534 files, 250 times its size). Ask for it in parts.</source>
        <translation>El archivo comprimido es mayor, o se descomprime a más, de lo que aquí se comprueba (4 GiB, 65&#xa0;534 archivos, 250 veces su tamaño). Pídalo por partes.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
</context>
<context>
    <name>interdict::ZipWriter</name>
    <message>
        <source>The packet would hold more than 65,534 files or 4 GiB. Choose fewer entities, or split them into several packets.</source>
        <translation>El expediente tendría más de 65&#xa0;534 archivos o 4 GiB. Elija menos entidades o repártalas en varios expedientes.</translation>
    </message>
    <message>
        <source>Packing files</source>
        <translation>Empaquetando archivos</translation>
    </message>
</context>
<context>
    <name>interdict::ui::AttentionList</name>
    <message>
        <source>Nothing waits for you.</source>
        <translation>No hay nada pendiente.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::BatchDialog</name>
    <message>
        <source>&amp;Column:</source>
        <translation>&amp;Columna:</translation>
    </message>
    <message>
        <source>&amp;Search</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>Search for a List</source>
        <translation>Buscar una lista</translation>
    </message>
    <message>
        <source>Paste names, domains, addresses, wallets or words, one on each line, or take them from a file. Each is looked up everywhere in the case.</source>
        <translation>Pegue nombres, dominios, direcciones, monederos o palabras, uno por línea, o tómelos de un archivo. Cada uno se busca en todo el caso.</translation>
    </message>
    <message>
        <source>Terms, one on each line</source>
        <translation>Términos, uno por línea</translation>
    </message>
    <message>
        <source>example.com
ann@example.org
tablet press</source>
        <translation>example.com
ann@example.org
prensa de comprimidos</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>De &amp;archivo…</translation>
    </message>
    <message>
        <source>What each term was found in</source>
        <translation>En qué se halló cada término</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Listas (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number and head of a column</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no terms in this column.</source>
        <translation>No hay términos en esta columna.</translation>
    </message>
    <message>
        <source>Only the first %L1 terms are looked up.</source>
        <translation>Solo se buscan los primeros %L1 términos.</translation>
    </message>
    <message numerus="yes">
        <source>Looking up %n term(s)…</source>
        <translation>
            <numerusform>Buscando %n término…</numerusform>
            <numerusform>Buscando %n términos…</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking terms up</source>
        <translation>Buscando términos</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) are in the case. Double-click a number to see what it counts.</source>
        <translation>
            <numerusform>%1 de %n término está en el caso. Haga doble clic en un número para ver qué cuenta.</numerusform>
            <numerusform>%1 de %n términos están en el caso. Haga doble clic en un número para ver qué cuenta.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::BoardCard</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::BoardColumn</name>
    <message>
        <source>Referrals: %1</source>
        <translation>Remisiones: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::BuildPage</name>
    <message>
        <source>Bro&amp;wse…</source>
        <translation>E&amp;xaminar…</translation>
    </message>
    <message>
        <source>&amp;Version and Signature…</source>
        <translation>&amp;Versión y firma…</translation>
    </message>
    <message>
        <source>Show in &amp;Folder</source>
        <translation>Mostrar en la &amp;carpeta</translation>
    </message>
    <message>
        <source>Build the Packet</source>
        <translation>Generar el expediente</translation>
    </message>
    <message>
        <source>The packet is one zip file that anyone can check. Its SHA-256 is noted in the history of the case.</source>
        <translation>El expediente es un solo archivo zip que cualquiera puede comprobar. Su SHA-256 se anota en el historial del caso.</translation>
    </message>
    <message>
        <source>&amp;Save as:</source>
        <translation>&amp;Guardar como:</translation>
    </message>
    <message>
        <source>&amp;Build Draft</source>
        <translation>Generar &amp;borrador</translation>
    </message>
    <message>
        <source>&amp;Build Packet</source>
        <translation>Generar &amp;expediente</translation>
    </message>
    <message>
        <source>Name the file first.</source>
        <translation>Indique primero el nombre del archivo.</translation>
    </message>
    <message>
        <source>A file of this name is there; it will be replaced.</source>
        <translation>Ya hay un archivo con este nombre; se reemplazará.</translation>
    </message>
    <message>
        <source>Save Packet</source>
        <translation>Guardar expediente</translation>
    </message>
    <message>
        <source>Packets (*.zip)</source>
        <translation>Expedientes (*.zip)</translation>
    </message>
    <message>
        <source>Building the packet</source>
        <translation>Generando el expediente</translation>
    </message>
    <message>
        <source>Cancelled. No packet was written.</source>
        <translation>Cancelado. No se escribió ningún expediente.</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Checking the packet</source>
        <translation>Comprobando el expediente</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>The file is not the one that was built: another program changed it.</source>
        <translation>El archivo no es el que se generó: otro programa lo modificó.</translation>
    </message>
    <message>
        <source>The packet was built and checked.</source>
        <translation>El expediente se generó y se comprobó.</translation>
    </message>
    <message>
        <source>The packet was built, but its check failed. Build it again elsewhere.</source>
        <translation>El expediente se generó, pero su comprobación falló. Genérelo de nuevo en otro lugar.</translation>
    </message>
    <message>
        <source>Please look</source>
        <translation>Revise</translation>
    </message>
</context>
<context>
    <name>interdict::ui::BytesView</name>
    <message>
        <source>Original bytes</source>
        <translation>Bytes originales</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes are shown.</source>
        <translation>Se muestran los primeros %1 de %2 bytes.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CaseDialog</name>
    <message>
        <source>New Case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Case Properties</source>
        <translation>Propiedades del caso</translation>
    </message>
    <message>
        <source>Choose File…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as Template…</source>
        <translation>Guardar como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Plantilla:</translation>
    </message>
    <message>
        <source>Your agency&apos;s number of the case</source>
        <translation>El número del caso en su organismo</translation>
    </message>
    <message>
        <source>New packets are marked so at first</source>
        <translation>Los expedientes nuevos llevan al principio esta marca</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>&amp;Nombre:</translation>
    </message>
    <message>
        <source>&amp;Agency:</source>
        <translation>&amp;Organismo:</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Referencia:</translation>
    </message>
    <message>
        <source>&amp;Marking:</source>
        <translation>&amp;Marca de difusión:</translation>
    </message>
    <message>
        <source>Time &amp;Zone:</source>
        <translation>&amp;Zona horaria:</translation>
    </message>
    <message>
        <source>&amp;Description:</source>
        <translation>&amp;Descripción:</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>The computer&apos;s</source>
        <translation>La del equipo</translation>
    </message>
    <message>
        <source>Save as Template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>What is the template called? One of your own of that name is replaced.</source>
        <translation>¿Cómo se llama la plantilla? Se sustituye una propia con ese nombre.</translation>
    </message>
    <message>
        <source>Save Template</source>
        <translation>Guardar plantilla</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is offered for new cases.</source>
        <translation>La plantilla «%1» se ofrece para casos nuevos.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CaseStatus</name>
    <message>
        <source>Case properties</source>
        <translation>Propiedades del caso</translation>
    </message>
    <message>
        <source>Open the overview</source>
        <translation>Abrir el resumen</translation>
    </message>
    <message>
        <source>Open the page Review</source>
        <translation>Abrir la página Revisión</translation>
    </message>
    <message>
        <source>Show what is selected in the inspector</source>
        <translation>Mostrar lo seleccionado en el inspector</translation>
    </message>
    <message>
        <source>Go to the filters above the page</source>
        <translation>Ir a los filtros sobre la página</translation>
    </message>
    <message>
        <source>How new packets are marked at first: change it in the case properties</source>
        <translation>Marca inicial de los expedientes nuevos: cámbiela en las propiedades del caso</translation>
    </message>
    <message>
        <source>Who signs what is changed: click to change it</source>
        <translation>Quién firma los cambios: haga clic para cambiarlo</translation>
    </message>
    <message>
        <source>Case &quot;%1&quot; (reading only)</source>
        <translation>Caso «%1» (solo lectura)</translation>
    </message>
    <message>
        <source>Case &quot;%1&quot;</source>
        <translation>Caso «%1»</translation>
    </message>
    <message>
        <source>%1 records · %2 listings · %3 sellers</source>
        <translation>%1 registros · %2 anuncios · %3 vendedores</translation>
    </message>
    <message>
        <source>%1 to review</source>
        <translation>%1 por revisar</translation>
    </message>
    <message>
        <source>No marking</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>%1 selected</source>
        <translation>%1 seleccionadas</translation>
    </message>
    <message>
        <source>1 listing selected</source>
        <translation>1 anuncio seleccionado</translation>
    </message>
    <message>
        <source>1 record selected</source>
        <translation>1 registro seleccionado</translation>
    </message>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filtro</numerusform>
            <numerusform>%n filtros</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing can be changed</source>
        <translation>No se puede cambiar nada</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>All changes are saved</source>
        <translation>Todos los cambios están guardados</translation>
    </message>
    <message>
        <source>Every change is in the file as soon as it is made.</source>
        <translation>Cada cambio está en el archivo en cuanto se hace.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CaseWindow</name>
    <message>
        <source>New Case</source>
        <translation>Nuevo caso</translation>
    </message>
    <message>
        <source>Interdict cases (*.icase)</source>
        <translation>Casos de Interdict (*.icase)</translation>
    </message>
    <message>
        <source>Open Case</source>
        <translation>Abrir caso</translation>
    </message>
    <message>
        <source>%1 copy.icase</source>
        <translation>%1 copia.icase</translation>
    </message>
    <message>
        <source>Save a Copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Saving a copy</source>
        <translation>Guardando una copia</translation>
    </message>
    <message>
        <source>The copy is in &quot;%1&quot;.</source>
        <translation>La copia está en «%1».</translation>
    </message>
    <message>
        <source>Checking the case</source>
        <translation>Comprobando el caso</translation>
    </message>
    <message>
        <source>The case holds: %1 history entries in an unbroken chain, %2 sources as imported. Newest history digest %3.</source>
        <translation>El caso está íntegro: %1 entradas del historial en una cadena sin interrupciones, %2 fuentes tal como se importaron. Huella más reciente del historial: %3.</translation>
    </message>
    <message>
        <source>Reading sources again</source>
        <translation>Leyendo de nuevo las fuentes</translation>
    </message>
    <message>
        <source>About Interdict</source>
        <translation>Acerca de Interdict</translation>
    </message>
    <message>
        <source>Interdict %1

A workbench for investigators of online drug supply.

Free software under the GNU General Public License, version 3 or later. It works offline and sends nothing anywhere.</source>
        <translation>Interdict %1

Banco de trabajo para investigadores de la oferta de drogas en línea.

Software libre bajo la GNU General Public License, versión 3 o posterior. Funciona sin conexión y no envía nada a ninguna parte.</translation>
    </message>
    <message>
        <source>Drop files, folders or archives to import them into &quot;%1&quot;, or a case to open it.</source>
        <translation>Suelte archivos, carpetas o archivos comprimidos para importarlos en «%1», o un caso para abrirlo.</translation>
    </message>
    <message>
        <source>Drop a case to open it, or files, folders or archives to import them.</source>
        <translation>Suelte un caso para abrirlo, o archivos, carpetas o archivos comprimidos para importarlos.</translation>
    </message>
    <message>
        <source>The case is open for reading only; nothing can be imported. Save a copy of it and work in the copy.</source>
        <translation>El caso está abierto solo para lectura; no se puede importar nada. Guarde una copia y trabaje en ella.</translation>
    </message>
    <message>
        <source>What is dropped is imported into a case. Make a new case for it, or open the case it belongs to; then the import begins.</source>
        <translation>Lo que se suelta se importa en un caso. Cree un caso nuevo para ello o abra el caso al que pertenece; entonces comienza la importación.</translation>
    </message>
    <message>
        <source>New Case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>An import is being prepared already. Finish or cancel it first.</source>
        <translation>Ya se está preparando una importación. Termínela o cancélela primero.</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspector</translation>
    </message>
    <message>
        <source>&amp;Case</source>
        <translation>&amp;Caso</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;Nuevo…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>&amp;Import Files…</source>
        <translation>&amp;Importar archivos…</translation>
    </message>
    <message>
        <source>Ctrl+I</source>
        <translation>Ctrl+I</translation>
    </message>
    <message>
        <source>Import &amp;Folder…</source>
        <translation>Importar car&amp;peta…</translation>
    </message>
    <message>
        <source>Ctrl+Shift+I</source>
        <translation>Ctrl+Shift+I</translation>
    </message>
    <message>
        <source>Save a &amp;Copy…</source>
        <translation>Guardar una &amp;copia…</translation>
    </message>
    <message>
        <source>Check &amp;Integrity</source>
        <translation>Comprobar in&amp;tegridad</translation>
    </message>
    <message>
        <source>C&amp;lose Case</source>
        <translation>C&amp;errar caso</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Ctrl+K</source>
        <translation>Ctrl+K</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Página</translation>
    </message>
    <message>
        <source>&amp;Inspector</source>
        <translation>&amp;Inspector</translation>
    </message>
    <message>
        <source>F4</source>
        <translation>F4</translation>
    </message>
    <message>
        <source>&amp;Next Pane</source>
        <translation>Panel &amp;siguiente</translation>
    </message>
    <message>
        <source>F6</source>
        <translation>F6</translation>
    </message>
    <message>
        <source>&amp;Referral</source>
        <translation>&amp;Remisión</translation>
    </message>
    <message>
        <source>&amp;New Referral…</source>
        <translation>&amp;Nueva remisión…</translation>
    </message>
    <message>
        <source>Ctrl+R</source>
        <translation>Ctrl+R</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Interdict</source>
        <translation>&amp;Acerca de Interdict</translation>
    </message>
    <message>
        <source>Interdict</source>
        <translation>Interdict</translation>
    </message>
    <message>
        <source>Main</source>
        <translation>Principal</translation>
    </message>
    <message>
        <source>Open for Reading Only</source>
        <translation>Abierto solo para lectura</translation>
    </message>
    <message>
        <source>Alt+%1</source>
        <translation>Alt+%1</translation>
    </message>
    <message>
        <source>%1 (reading only) – Interdict</source>
        <translation>%1 (solo lectura) – Interdict</translation>
    </message>
    <message>
        <source>%1 – Interdict</source>
        <translation>%1 – Interdict</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>Deshacer: %1</translation>
    </message>
    <message>
        <source>Nothing to undo</source>
        <translation>Nada que deshacer</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>Rehacer: %1</translation>
    </message>
    <message>
        <source>Nothing to redo</source>
        <translation>Nada que rehacer</translation>
    </message>
    <message>
        <source>Analyst</source>
        <translation>Analista</translation>
    </message>
    <message>
        <source>Who works on the case now? Every change from now on is signed with this name; what was done before keeps its own.</source>
        <translation>¿Quién trabaja ahora en el caso? Cada cambio a partir de ahora se firma con este nombre; lo hecho antes conserva el suyo.</translation>
    </message>
    <message>
        <source>Sign So</source>
        <translation>Firmar así</translation>
    </message>
    <message>
        <source>The program speaks this language when it is started the next time.</source>
        <translation>El programa hablará este idioma la próxima vez que se inicie.</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>Alt+Return</source>
        <translation>Alt+Return</translation>
    </message>
    <message>
        <source>&amp;Analyst…</source>
        <translation>&amp;Analista…</translation>
    </message>
    <message>
        <source>Open This Case at the Next &amp;Start</source>
        <translation>Abrir este caso en el próximo &amp;inicio</translation>
    </message>
    <message>
        <source>&amp;Search or Run</source>
        <translation>&amp;Buscar o ejecutar</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Adelante</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Page &amp;Beside the Others</source>
        <translation>Página &amp;junto a las demás</translation>
    </message>
    <message>
        <source>Ctrl+Shift+B</source>
        <translation>Ctrl+Shift+B</translation>
    </message>
    <message>
        <source>Opens the page in a dock of its own; closing the dock brings it back</source>
        <translation>Abre la página en un panel propio; al cerrarlo vuelve a su sitio</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apariencia</translation>
    </message>
    <message>
        <source>As the &amp;System</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clara</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscura</translation>
    </message>
    <message>
        <source>La&amp;rger Text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>Ctrl+Shift++</source>
        <translation>Ctrl+Shift++</translation>
    </message>
    <message>
        <source>S&amp;maller Text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>Ctrl+Shift+-</source>
        <translation>Ctrl+Shift+-</translation>
    </message>
    <message>
        <source>&amp;Usual Text Size</source>
        <translation>Tamaño de texto &amp;normal</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>Ctrl+/</source>
        <translation>Ctrl+/</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChartPanel</name>
    <message>
        <source>Numbers of &quot;%1&quot;</source>
        <translation>Cifras de «%1»</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Show the numbers as a table</source>
        <translation>Mostrar las cifras en una tabla</translation>
    </message>
    <message>
        <source>Picture as &amp;PNG…</source>
        <translation>Imagen como &amp;PNG…</translation>
    </message>
    <message>
        <source>PNG pictures (*.png)</source>
        <translation>Imágenes PNG (*.png)</translation>
    </message>
    <message>
        <source>Picture as &amp;SVG…</source>
        <translation>Imagen como &amp;SVG…</translation>
    </message>
    <message>
        <source>SVG pictures (*.svg)</source>
        <translation>Imágenes SVG (*.svg)</translation>
    </message>
    <message>
        <source>Numbers as &amp;CSV…</source>
        <translation>Cifras como &amp;CSV…</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save &quot;%1&quot;</source>
        <translation>Guardar «%1»</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another name or folder.</source>
        <translation>No se puede escribir «%1». Elija otro nombre u otra carpeta.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChartsPage</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>No category</source>
        <translation>Sin categoría</translation>
    </message>
    <message>
        <source>Listings over Time</source>
        <translation>Anuncios a lo largo del tiempo</translation>
    </message>
    <message>
        <source>Listings by Category</source>
        <translation>Anuncios por categoría</translation>
    </message>
    <message>
        <source>Top Sellers</source>
        <translation>Principales vendedores</translation>
    </message>
    <message>
        <source>Width of the bars</source>
        <translation>Ancho de las barras</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>By Day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By Week</source>
        <translation>Por semana</translation>
    </message>
    <message>
        <source>By Month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>Gráficos</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>Se guardó «%1».</translation>
    </message>
    <message>
        <source>Counting listings</source>
        <translation>Contando anuncios</translation>
    </message>
    <message>
        <source>Not Counted</source>
        <translation>Sin contar</translation>
    </message>
    <message>
        <source>Nothing Passes the Filters</source>
        <translation>Nada pasa los filtros</translation>
    </message>
    <message>
        <source>Remove a filter above the page to see more.</source>
        <translation>Quite un filtro de encima de la página para ver más.</translation>
    </message>
    <message>
        <source>No Listings Yet</source>
        <translation>Aún no hay anuncios</translation>
    </message>
    <message>
        <source>Import a file to see its listings over time, by category and by seller.</source>
        <translation>Importe un archivo para ver sus anuncios a lo largo del tiempo, por categoría y por vendedor.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Veces visto</translation>
    </message>
    <message>
        <source>Sightings of listings: %1, from %2 to %3.</source>
        <translation>Avistamientos de anuncios: %1, de %2 a %3.</translation>
    </message>
    <message>
        <source>Without a day and not shown: %1.</source>
        <translation>Sin día y no mostrados: %1.</translation>
    </message>
    <message>
        <source>No sighting has a day. Map the column of dates when importing to see them over time.</source>
        <translation>Ningún avistamiento tiene día. Asigne la columna de fechas al importar para verlos a lo largo del tiempo.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>%1 others</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Listings: %1, by the first part of their category.</source>
        <translation>Anuncios: %1, por la primera parte de su categoría.</translation>
    </message>
    <message>
        <source>No listing has a category.</source>
        <translation>Ningún anuncio tiene categoría.</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Plataforma de venta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 on %2: %3</source>
        <translation>%1 en %2: %3</translation>
    </message>
    <message>
        <source>No listing names a seller.</source>
        <translation>Ningún anuncio nombra a un vendedor.</translation>
    </message>
    <message>
        <source>Sellers with listings: %1.</source>
        <translation>Vendedores con anuncios: %1.</translation>
    </message>
    <message>
        <source>The %1 with the most listings, of %2 sellers with listings.</source>
        <translation>Los %1 con más anuncios, de %2 vendedores con anuncios.</translation>
    </message>
    <message>
        <source>%1 The numbers hold the first %2.</source>
        <translation>%1 Las cifras contienen los primeros %2.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CheckPage</name>
    <message>
        <source>%1 (first %2 of %3)</source>
        <translation>%1 (primeras %2 de %3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Rejected rows</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>Flagged rows</source>
        <translation>Filas señaladas</translation>
    </message>
    <message>
        <source>Kept rows</source>
        <translation>Filas conservadas</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>All rows are read and judged. Nothing is written before you choose Import.</source>
        <translation>Se leen y evalúan todas las filas. No se escribe nada hasta que elija Importar.</translation>
    </message>
    <message>
        <source>Reading and judging all rows…</source>
        <translation>Leyendo y evaluando todas las filas…</translation>
    </message>
    <message>
        <source>The check was stopped.</source>
        <translation>La comprobación se detuvo.</translation>
    </message>
    <message>
        <source>The file holds no rows under its first one. Go back and change how it is read.</source>
        <translation>El archivo no contiene filas bajo la primera. Vuelva atrás y cambie cómo se lee.</translation>
    </message>
    <message>
        <source>All %1 rows are of files that the case has already, byte for byte.</source>
        <translation>Las %1 filas son todas de archivos que el caso ya tiene, byte por byte.</translation>
    </message>
    <message>
        <source>Every row will be kept: %1, none of them flagged, none rejected.</source>
        <translation>Se conservarán todas las filas: %1, ninguna señalada, ninguna rechazada.</translation>
    </message>
    <message>
        <source>Of %1 rows, %2 will be kept, %3 of them flagged for review, and %4 rejected.</source>
        <translation>De %1 filas, se conservarán %2, de ellas %3 señaladas para revisión, y se rechazarán %4.</translation>
    </message>
    <message>
        <source>Besides, %1 rows are of files that the case has already.</source>
        <translation>Además, %1 filas son de archivos que el caso ya tiene.</translation>
    </message>
    <message>
        <source>The import adds them to &quot;%1&quot;, with the files themselves, byte for byte.</source>
        <translation>La importación las añade a «%1», junto con los propios archivos, byte por byte.</translation>
    </message>
    <message>
        <source>The import adds them to &quot;%1&quot; in one step, with the file itself, byte for byte (%2).</source>
        <translation>La importación las añade a «%1» en un solo paso, junto con el propio archivo, byte por byte (%2).</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>All rows that were read.</source>
        <translation>Todas las filas que se leyeron.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevas</translation>
    </message>
    <message>
        <source>Rows that show a listing which the case does not know yet.</source>
        <translation>Filas que muestran un anuncio que el caso aún no conoce.</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificadas</translation>
    </message>
    <message>
        <source>Rows that say something else of a listing that is known.</source>
        <translation>Filas que dicen algo distinto de un anuncio conocido.</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Sin cambios</translation>
    </message>
    <message>
        <source>Rows that say nothing new of a listing that is known.</source>
        <translation>Filas que no dicen nada nuevo de un anuncio conocido.</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otras</translation>
    </message>
    <message>
        <source>Rows that show no listing, but parcels, contacts or the like.</source>
        <translation>Filas que no muestran ningún anuncio, sino paquetes postales, contactos o similares.</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>Rows of a file that the case has already, byte for byte: they add nothing.</source>
        <translation>Filas de un archivo que el caso ya tiene, byte por byte: no añaden nada.</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>Rows that are kept and wait for a look on the Review page.</source>
        <translation>Filas que se conservan y esperan una mirada en la página Revisión.</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Rows that become no records; their bytes are kept, with the reason.</source>
        <translation>Filas que no se convierten en registros; sus bytes se conservan, con el motivo.</translation>
    </message>
    <message>
        <source>The case has this file already. Importing it again adds nothing.</source>
        <translation>El caso ya tiene este archivo. Importarlo de nuevo no añade nada.</translation>
    </message>
    <message>
        <source>No row can be kept. Go back and change how the file is read.</source>
        <translation>No se puede conservar ninguna fila. Vuelva atrás y cambie cómo se lee el archivo.</translation>
    </message>
    <message>
        <source>Many rows are rejected. Look at some of them: where cells stand in the wrong columns, go back and change how the file is read.</source>
        <translation>Se rechazan muchas filas. Examine algunas: si las celdas están en columnas equivocadas, vuelva atrás y cambie cómo se lee el archivo.</translation>
    </message>
    <message>
        <source>Re&amp;jected</source>
        <translation>&amp;Rechazadas</translation>
    </message>
    <message>
        <source>Fla&amp;gged</source>
        <translation>&amp;Señaladas</translation>
    </message>
    <message>
        <source>&amp;Kept</source>
        <translation>&amp;Conservadas</translation>
    </message>
    <message>
        <source>&amp;Stop Checking</source>
        <translation>&amp;Detener comprobación</translation>
    </message>
    <message>
        <source>Check &amp;Again</source>
        <translation>Comprobar de n&amp;uevo</translation>
    </message>
    <message>
        <source>Not Checked</source>
        <translation>Sin comprobar</translation>
    </message>
    <message>
        <source>Check the rows to see what an import would keep.</source>
        <translation>Compruebe las filas para ver qué conservaría una importación.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChecklistModel</name>
    <message>
        <source>Must</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>Should</source>
        <translation>Recomendado</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Opcional</translation>
    </message>
    <message>
        <source>✓ Stated</source>
        <translation>✓ Declarado</translation>
    </message>
    <message>
        <source>✓ Met</source>
        <translation>✓ Cumplido</translation>
    </message>
    <message>
        <source>✗ Missing</source>
        <translation>✗ Falta</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Requisito</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>Punto</translation>
    </message>
    <message>
        <source>In the Packet, or Where to Get It</source>
        <translation>En el expediente, o dónde obtenerlo</translation>
    </message>
    <message>
        <source>Shown By</source>
        <translation>Acreditado por</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChecklistPage</name>
    <message>
        <source>Build it as a &amp;draft</source>
        <translation>Generarlo como &amp;borrador</translation>
    </message>
    <message>
        <source>What Is Missing</source>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Partners refuse referrals that lack what they need. What no record says you may state: open the point and write. A draft may lack anything and says so on each page.</source>
        <translation>Los destinatarios rechazan las remisiones que carecen de lo que necesitan. Lo que ningún registro dice puede declararlo usted: abra el punto y escriba. A un borrador puede faltarle cualquier cosa, y lo indica en cada página.</translation>
    </message>
    <message>
        <source>Checklist of the recipient</source>
        <translation>Lista de comprobación del destinatario</translation>
    </message>
    <message>
        <source>Reading what the packet would hold</source>
        <translation>Leyendo lo que contendría el expediente</translation>
    </message>
    <message>
        <source>The packet would hold %1 entities, %2 links between them, %3 listings and %4 exhibits from %5 source files.</source>
        <translation>El expediente contendría %1 entidades, %2 vínculos entre ellas, %3 anuncios y %4 anexos de %5 archivos de origen.</translation>
    </message>
    <message>
        <source>Reading what the packet would hold…</source>
        <translation>Leyendo lo que contendría el expediente…</translation>
    </message>
    <message>
        <source>Nothing that must be there is missing.</source>
        <translation>No falta nada de lo obligatorio.</translation>
    </message>
    <message>
        <source>Missing of what must be there: %1 of %2. The packet will be marked as a draft.</source>
        <translation>Falta de lo obligatorio: %1 de %2. El expediente se marcará como borrador.</translation>
    </message>
    <message>
        <source>Missing of what must be there: %1 of %2. Go back and add it, or build a draft.</source>
        <translation>Falta de lo obligatorio: %1 de %2. Vuelva atrás y añádalo, o genere un borrador.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ChipBar</name>
    <message>
        <source>Remove filter: %1</source>
        <translation>Quitar filtro: %1</translation>
    </message>
    <message>
        <source>Switch this filter on</source>
        <translation>Activar este filtro</translation>
    </message>
    <message>
        <source>Switch this filter off, and keep it</source>
        <translation>Desactivar este filtro y conservarlo</translation>
    </message>
    <message>
        <source>Use filter: %1</source>
        <translation>Usar filtro: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ColumnsDialog</name>
    <message>
        <source>Move &amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>Move &amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Tick what the table shows. The first column is on the left.</source>
        <translation>Marque lo que muestra la tabla. La primera columna es la de la izquierda.</translation>
    </message>
    <message>
        <source>Space shows or hides a column, Alt+Up and Alt+Down move it</source>
        <translation>Espacio muestra u oculta una columna; Alt+Arriba y Alt+Abajo la mueven</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>Columns, order and widths as they were at first</source>
        <translation>Columnas, orden y anchos como al principio</translation>
    </message>
    <message>
        <source>Tick at least one column</source>
        <translation>Marque al menos una columna</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ColumnsPage</name>
    <message>
        <source>First rows as they would land</source>
        <translation>Primeras filas tal como quedarían</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Check what each column means. Text of columns that are not used stays in the case with the file.</source>
        <translation>Compruebe qué significa cada columna. El texto de las columnas no usadas permanece en el caso con el archivo.</translation>
    </message>
    <message>
        <source>Columns of the file</source>
        <translation>Columnas del archivo</translation>
    </message>
    <message>
        <source>First rows as they would &amp;land</source>
        <translation>Primeras filas ta&amp;l como quedarían</translation>
    </message>
    <message>
        <source>The case keeps how the columns are read as the profile &quot;%1&quot;.</source>
        <translation>El caso conserva cómo se leen las columnas como el perfil «%1».</translation>
    </message>
    <message>
        <source>No Row Lands</source>
        <translation>Ninguna fila entra</translation>
    </message>
    <message>
        <source>None of the rows can be kept as they are read. Go back and change how the file is read, or go on to see why.</source>
        <translation>Ninguna fila puede conservarse tal como se leen. Vuelva atrás y cambie cómo se lee el archivo, o continúe para ver el motivo.</translation>
    </message>
    <message>
        <source>No column is used. Choose a field for at least one of them.</source>
        <translation>No se usa ninguna columna. Elija un campo para al menos una de ellas.</translation>
    </message>
    <message>
        <source>No listings come of this: choose the column of titles, listing references, sellers or tracking numbers.</source>
        <translation>De aquí no resulta ningún anuncio: elija la columna de títulos, referencias de anuncio, vendedores o números de seguimiento.</translation>
    </message>
    <message>
        <source>No column names the market: write its name above, since sellers of the same name on different markets are kept apart.</source>
        <translation>Ninguna columna indica la plataforma de venta: escriba arriba su nombre, pues los vendedores del mismo nombre en plataformas distintas se mantienen separados.</translation>
    </message>
    <message>
        <source>No column says when the rows were seen: write the date above, as far as it is known.</source>
        <translation>Ninguna columna indica cuándo se vieron las filas: escriba arriba la fecha, hasta donde se conozca.</translation>
    </message>
    <message>
        <source>Prices have no currency: write it above where it is known.</source>
        <translation>Los precios no tienen moneda: escríbala arriba si se conoce.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ConstantsForm</name>
    <message>
        <source>name of the site</source>
        <translation>nombre del sitio</translation>
    </message>
    <message>
        <source>such as 2014-01-31</source>
        <translation>por ejemplo, 2014-01-31</translation>
    </message>
    <message>
        <source>such as USD</source>
        <translation>por ejemplo, USD</translation>
    </message>
    <message>
        <source>Day first: 31/01/2014</source>
        <translation>Primero el día: 31/01/2014</translation>
    </message>
    <message>
        <source>Month first: 01/31/2014</source>
        <translation>Primero el mes: 01/31/2014</translation>
    </message>
    <message>
        <source>Decimal &amp;comma: 1.234,56</source>
        <translation>Co&amp;ma decimal: 1.234,56</translation>
    </message>
    <message>
        <source>Where no column says it:</source>
        <translation>Si ninguna columna lo indica:</translation>
    </message>
    <message>
        <source>&amp;Market</source>
        <translation>&amp;Plataforma de venta</translation>
    </message>
    <message>
        <source>&amp;Date seen</source>
        <translation>&amp;Fecha en que se vio</translation>
    </message>
    <message>
        <source>C&amp;urrency</source>
        <translation>M&amp;oneda</translation>
    </message>
    <message>
        <source>As the file writes it:</source>
        <translation>Como lo escribe el archivo:</translation>
    </message>
    <message>
        <source>Da&amp;tes</source>
        <translation>Fec&amp;has</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CountGrid</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CoverageModel</name>
    <message>
        <source>○ %L1 not told</source>
        <translation>○ %L1 sin notificar</translation>
    </message>
    <message>
        <source>◔ %L1 drafted</source>
        <translation>◔ %L1 en borrador</translation>
    </message>
    <message>
        <source>◑ %L1 of %L2 told</source>
        <translation>◑ %L1 de %L2 notificados</translation>
    </message>
    <message>
        <source>● %L1 told</source>
        <translation>● %L1 notificados</translation>
    </message>
    <message>
        <source>In no network</source>
        <translation>En ninguna red</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Around</source>
        <translation>En torno a</translation>
    </message>
</context>
<context>
    <name>interdict::ui::CoveragePage</name>
    <message>
        <source>Only recipients in the &amp;directory</source>
        <translation>Solo destinatarios del &amp;directorio</translation>
    </message>
    <message>
        <source>Only where somebody was &amp;not told</source>
        <translation>Solo donde alguien &amp;no fue notificado</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>&amp;Recipients:</source>
        <translation>&amp;Destinatarios:</translation>
    </message>
    <message>
        <source>Who was told of which network</source>
        <translation>A quién se notificó de cada red</translation>
    </message>
    <message>
        <source>No Networks Yet</source>
        <translation>Aún no hay redes</translation>
    </message>
    <message>
        <source>Import listings and registrations; networks and those who can act on them appear here, with what each was told.</source>
        <translation>Importe anuncios y registros de dominio; aquí aparecen las redes y quienes pueden actuar sobre ellas, con lo que se notificó a cada uno.</translation>
    </message>
    <message>
        <source>Looking who was told</source>
        <translation>Buscando a quién se notificó</translation>
    </message>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n red</numerusform>
            <numerusform>%n redes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n destinatario</numerusform>
            <numerusform>%n destinatarios</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a cell to see what was told. Open a row to select its entities.</source>
        <translation>Elija una celda para ver qué se notificó. Abra una fila para seleccionar sus entidades.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DataTable</name>
    <message numerus="yes">
        <source>%Ln row(s) were copied, with domains and addresses defanged.</source>
        <translation>
            <numerusform>Se copió %Ln fila, con dominios y direcciones desactivados.</numerusform>
            <numerusform>Se copiaron %Ln filas, con dominios y direcciones desactivados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied, with domains and addresses as found.</source>
        <translation>
            <numerusform>Se copió %Ln fila, con dominios y direcciones tal como se hallaron.</numerusform>
            <numerusform>Se copiaron %Ln filas, con dominios y direcciones tal como se hallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are selected: export them to have all.</source>
        <translation>
            <numerusform>Hay %Ln fila seleccionada: expórtela para tenerla.</numerusform>
            <numerusform>Hay %Ln filas seleccionadas: expórtelas para tenerlas todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Comma-separated text (*.csv)</source>
        <translation>Texto separado por comas (*.csv)</translation>
    </message>
    <message>
        <source>Workbook (*.xlsx)</source>
        <translation>Libro (*.xlsx)</translation>
    </message>
    <message>
        <source>Tab-separated text (*.tsv)</source>
        <translation>Texto separado por tabuladores (*.tsv)</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Export Selected Rows</source>
        <translation>Exportar las filas seleccionadas</translation>
    </message>
    <message>
        <source>Export Rows</source>
        <translation>Exportar filas</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
    <message>
        <source>Copy &amp;Without Heads</source>
        <translation>Copiar &amp;sin encabezados</translation>
    </message>
    <message>
        <source>Copy &amp;Defanged</source>
        <translation>Copiar &amp;desactivados</translation>
    </message>
    <message>
        <source>&amp;Export All Rows…</source>
        <translation>&amp;Exportar todas las filas…</translation>
    </message>
    <message>
        <source>Export &amp;Selected Rows…</source>
        <translation>Exportar las filas &amp;seleccionadas…</translation>
    </message>
    <message>
        <source>C&amp;olumns…</source>
        <translation>C&amp;olumnas…</translation>
    </message>
    <message>
        <source>&amp;Reset Columns</source>
        <translation>&amp;Restablecer columnas</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DirectoryEditor</name>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Take Back</source>
        <translation>&amp;Revertir</translation>
    </message>
    <message>
        <source>Directory of Recipients</source>
        <translation>Directorio de destinatarios</translation>
    </message>
    <message>
        <source>Find by name or kind</source>
        <translation>Buscar por nombre o tipo</translation>
    </message>
    <message>
        <source>Find a recipient</source>
        <translation>Buscar un destinatario</translation>
    </message>
    <message>
        <source>Recipients</source>
        <translation>Destinatarios</translation>
    </message>
    <message>
        <source>Country code, as in US</source>
        <translation>Código de país, como en US</translation>
    </message>
    <message>
        <source>What they do with a request</source>
        <translation>Qué hacen con una solicitud</translation>
    </message>
    <message>
        <source>Where this is from: a page, a call, a document</source>
        <translation>De dónde procede: una página, una llamada, un documento</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>no se sabe</translation>
    </message>
    <message>
        <source> hours</source>
        <translation> horas</translation>
    </message>
    <message>
        <source>For this case</source>
        <translation>Para este caso</translation>
    </message>
    <message>
        <source>For all cases of this account</source>
        <translation>Para todos los casos de esta cuenta</translation>
    </message>
    <message>
        <source>What leads to them, a line each, as in &quot;tlds: com, net&quot;</source>
        <translation>Qué conduce a ellos, uno por línea, como en «tlds: com, net»</translation>
    </message>
    <message>
        <source>&amp;New Recipient</source>
        <translation>&amp;Nuevo destinatario</translation>
    </message>
    <message>
        <source>&amp;Legal name:</source>
        <translation>Nombre &amp;legal:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Id.:</translation>
    </message>
    <message>
        <source>&amp;Kind:</source>
        <translation>&amp;Tipo:</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction:</source>
        <translation>&amp;Jurisdicción:</translation>
    </message>
    <message>
        <source>&amp;Contact:</source>
        <translation>&amp;Contacto:</translation>
    </message>
    <message>
        <source>&amp;Ways to ask:</source>
        <translation>&amp;Formas de solicitar:</translation>
    </message>
    <message>
        <source>The s&amp;ubject:</source>
        <translation>El &amp;afectado:</translation>
    </message>
    <message>
        <source>&amp;Forwarding:</source>
        <translation>R&amp;eenvío:</translation>
    </message>
    <message>
        <source>T&amp;erms:</source>
        <translation>C&amp;ondiciones:</translation>
    </message>
    <message>
        <source>&amp;Reviews within:</source>
        <translation>Re&amp;visa en:</translation>
    </message>
    <message>
        <source>Found &amp;by:</source>
        <translation>&amp;Hallado por:</translation>
    </message>
    <message>
        <source>S&amp;ource:</source>
        <translation>F&amp;uente:</translation>
    </message>
    <message>
        <source>&amp;As of:</source>
        <translation>A fecha &amp;de:</translation>
    </message>
    <message>
        <source>A new entry.</source>
        <translation>Una entrada nueva.</translation>
    </message>
    <message>
        <source>This entry %1; as of %2.</source>
        <translation>Esta entrada %1; a fecha de %2.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketBoard</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketDetails</name>
    <message>
        <source>clock &quot;%1&quot; renewed</source>
        <translation>plazo «%1» renovado</translation>
    </message>
    <message>
        <source>clock &quot;%1&quot; runs until %2</source>
        <translation>el plazo «%1» corre hasta %2</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Last Verified</source>
        <translation>Última verificación</translation>
    </message>
    <message>
        <source>On (UTC)</source>
        <translation>El (UTC)</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Told Since</source>
        <translation>Notificado desde</translation>
    </message>
    <message>
        <source>Clocks</source>
        <translation>Plazos</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>Vence (UTC)</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What Happened</source>
        <translation>Qué ocurrió</translation>
    </message>
    <message>
        <source>When (UTC)</source>
        <translation>Cuándo (UTC)</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Entered (UTC)</source>
        <translation>Anotado (UTC)</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Revision</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Built (UTC)</source>
        <translation>Generado (UTC)</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>No referral is chosen.</source>
        <translation>No se ha elegido ninguna remisión.</translation>
    </message>
    <message>
        <source>%1  %2
To %3 (%4) · %5 · drafted by %6 on %7</source>
        <translation>%1  %2
A %3 (%4) · %5 · borrador de %6 del %7</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>registro %1</translation>
    </message>
    <message>
        <source>file #%1</source>
        <translation>archivo #%1</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketModel</name>
    <message>
        <source>%1 to %2, %3, %4</source>
        <translation>%1 a %2, %3, %4</translation>
    </message>
    <message>
        <source>%1; %2: %3, %4</source>
        <translation>%1; %2: %3, %4</translation>
    </message>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n gone</source>
        <translation>
            <numerusform>%1, %n desaparecido</numerusform>
            <numerusform>%1, %n desaparecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecidos</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Due (UTC)</source>
        <translation>Vence (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketPage</name>
    <message>
        <source>No Referrals Yet</source>
        <translation>Aún no hay remisiones</translation>
    </message>
    <message>
        <source>The docket holds what was asked of whom, by when an answer is due, and what became of it. See who can act, and draft a referral for each.</source>
        <translation>El registro de remisiones contiene qué se solicitó a quién, para cuándo se espera respuesta y qué resultó. Consulte quién puede actuar y redacte una remisión para cada uno.</translation>
    </message>
    <message>
        <source>The docket holds what was asked of whom and what became of it. The case is open for reading only; open it for writing to draft referrals.</source>
        <translation>El registro de remisiones contiene qué se solicitó a quién y qué resultó. El caso está abierto solo para lectura; ábralo para escritura a fin de redactar remisiones.</translation>
    </message>
    <message>
        <source>See Who Can Act</source>
        <translation>Ver quién puede actuar</translation>
    </message>
    <message>
        <source>Due (%1)</source>
        <translation>Vence (%1)</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>To &quot;%1&quot;…</source>
        <translation>A «%1»…</translation>
    </message>
    <message>
        <source>Renew &quot;%1&quot;</source>
        <translation>Renovar «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Records show %n new outcome(s).</source>
        <translation>
            <numerusform>Los registros muestran %n resultado nuevo.</numerusform>
            <numerusform>Los registros muestran %n resultados nuevos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Record Them</source>
        <translation>Anotarlos</translation>
    </message>
    <message>
        <source>Save Calendar</source>
        <translation>Guardar calendario</translation>
    </message>
    <message>
        <source>Calendars (*.ics)</source>
        <translation>Calendarios (*.ics)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another name or folder.</source>
        <translation>No se puede escribir «%1». Elija otro nombre u otra carpeta.</translation>
    </message>
    <message numerus="yes">
        <source>Saved %n date(s) in &quot;%1&quot;.</source>
        <translation>
            <numerusform>Se guardó %n fecha en «%1».</numerusform>
            <numerusform>Se guardaron %n fechas en «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Record &amp;Outcome…</source>
        <translation>Anotar resulta&amp;do…</translation>
    </message>
    <message>
        <source>&amp;Build Packet…</source>
        <translation>&amp;Generar expediente…</translation>
    </message>
    <message>
        <source>&amp;Look in Records</source>
        <translation>&amp;Buscar en los registros</translation>
    </message>
    <message>
        <source>Select Its &amp;Items</source>
        <translation>Seleccionar sus &amp;elementos</translation>
    </message>
    <message>
        <source>Save &amp;Calendar…</source>
        <translation>&amp;Guardar calendario…</translation>
    </message>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Lo que vence</translation>
    </message>
    <message>
        <source>How the docket is shown</source>
        <translation>Cómo se muestra el registro de remisiones</translation>
    </message>
    <message>
        <source>Board</source>
        <translation>Tablero</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>How far ahead</source>
        <translation>Con cuánta antelación</translation>
    </message>
    <message>
        <source>Overdue and Today</source>
        <translation>Vencido y hoy</translation>
    </message>
    <message>
        <source>Within 7 Days</source>
        <translation>En 7 días</translation>
    </message>
    <message>
        <source>Within 30 Days</source>
        <translation>En 30 días</translation>
    </message>
    <message>
        <source>All Dates</source>
        <translation>Todas las fechas</translation>
    </message>
    <message>
        <source>Change &amp;State</source>
        <translation>Cambiar e&amp;stado</translation>
    </message>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>Build the next packet of the chosen referral</source>
        <translation>Generar el siguiente expediente de la remisión elegida</translation>
    </message>
    <message>
        <source>Look what registrations and listings imported since show of the items</source>
        <translation>Buscar qué muestran de los elementos los registros de dominio y anuncios importados desde entonces</translation>
    </message>
    <message>
        <source>No record of a later day shows anything new of an item. Records that do not say of which day they are show nothing here: note what they show as an outcome.</source>
        <translation>Ningún registro de un día posterior muestra nada nuevo de un elemento. Los registros que no dicen de qué día son no muestran nada aquí: anote como resultado lo que muestran.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::DueModel</name>
    <message>
        <source>Due (UTC)</source>
        <translation>Vence (UTC)</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Since (UTC)</source>
        <translation>Desde (UTC)</translation>
    </message>
</context>
<context>
    <name>interdict::ui::EntitiesPage</name>
    <message>
        <source>A part of a name</source>
        <translation>Parte de un nombre</translation>
    </message>
    <message>
        <source>Filter %1</source>
        <translation>Filtrar %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 seleccionados</translation>
    </message>
    <message>
        <source>Nothing Found Yet</source>
        <translation>Aún no se ha encontrado nada</translation>
    </message>
    <message>
        <source>What belongs here is found in the records when a file is imported.</source>
        <translation>Lo que corresponde aquí se encuentra en los registros al importar un archivo.</translation>
    </message>
    <message>
        <source>Show in &amp;Graph</source>
        <translation>Mostrar en el &amp;grafo</translation>
    </message>
    <message>
        <source>Show &amp;Listings</source>
        <translation>Mostrar &amp;anuncios</translation>
    </message>
    <message>
        <source>Add &amp;Note…</source>
        <translation>Añadir &amp;nota…</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar nomb&amp;re…</translation>
    </message>
    <message>
        <source>Link &amp;With…</source>
        <translation>&amp;Vincular con…</translation>
    </message>
    <message>
        <source>Judge the &amp;Same…</source>
        <translation>Decidir que son &amp;iguales…</translation>
    </message>
    <message>
        <source>Judge N&amp;ot the Same…</source>
        <translation>Decidir que son &amp;distintos…</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Rows and &amp;Export</source>
        <translation>Filas y &amp;exportación</translation>
    </message>
</context>
<context>
    <name>interdict::ui::EntityChoiceModel</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Market or Detail</source>
        <translation>Plataforma o detalle</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
</context>
<context>
    <name>interdict::ui::EntityInspector</name>
    <message>
        <source>Show in &amp;Graph</source>
        <translation>Mostrar en el &amp;grafo</translation>
    </message>
    <message>
        <source>Records it was found in</source>
        <translation>Registros en los que se encontró</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What was selected is not in the case any more.</source>
        <translation>Lo que estaba seleccionado ya no está en el caso.</translation>
    </message>
    <message>
        <source>Links %1</source>
        <translation>Vínculos %1</translation>
    </message>
    <message>
        <source>Records %1</source>
        <translation>Registros %1</translation>
    </message>
    <message>
        <source>Notes %1</source>
        <translation>Notas %1</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Plataforma de venta</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Normal form</source>
        <translation>Forma normal</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca de color</translation>
    </message>
    <message>
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
    </message>
    <message>
        <source>%1 &amp;Listings</source>
        <translation>%1 &amp;anuncios</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Same as</source>
        <translation>Igual que</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>En conjunto</translation>
    </message>
    <message>
        <source>%1 listings, %2 records, %3 links, %4 to %5</source>
        <translation>%1 anuncios, %2 registros, %3 vínculos, de %4 a %5</translation>
    </message>
    <message>
        <source>The first %1 mentions are shown.</source>
        <translation>Se muestran las primeras %1 menciones.</translation>
    </message>
    <message>
        <source>No field names it; see the records of its links.</source>
        <translation>Ningún campo la nombra; consulte los registros de sus vínculos.</translation>
    </message>
    <message>
        <source>No record names it.</source>
        <translation>Ningún registro la nombra.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca de difusión</translation>
    </message>
</context>
<context>
    <name>interdict::ui::EvidencePage</name>
    <message>
        <source>Records to review</source>
        <translation>Registros por revisar</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message>
        <source>&amp;Withdraw Import…</source>
        <translation>&amp;Retirar importación…</translation>
    </message>
    <message>
        <source>Res&amp;tore Import</source>
        <translation>Res&amp;taurar importación</translation>
    </message>
    <message>
        <source>&amp;Save Original…</source>
        <translation>&amp;Guardar original…</translation>
    </message>
    <message>
        <source>Take the import out of the case as a whole; what depends on it is listed first</source>
        <translation>Retirar del caso la importación completa; antes se enumera lo que depende de ella</translation>
    </message>
    <message>
        <source>Read the withdrawn import in again from the bytes that the case keeps</source>
        <translation>Leer de nuevo la importación retirada a partir de los bytes que conserva el caso</translation>
    </message>
    <message>
        <source>Write the file as it was imported, byte for byte, and check its SHA-256</source>
        <translation>Escribir el archivo tal como se importó, byte por byte, y comprobar su SHA-256</translation>
    </message>
    <message>
        <source>No Evidence Yet</source>
        <translation>Aún no hay pruebas</translation>
    </message>
    <message>
        <source>Every file that is imported is kept here as it was, byte for byte.</source>
        <translation>Cada archivo importado se conserva aquí tal como era, byte por byte.</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>None of its records is in the case. Its bytes are kept; the import can be restored from them.</source>
        <translation>Ninguno de sus registros está en el caso. Sus bytes se conservan; la importación puede restaurarse a partir de ellos.</translation>
    </message>
    <message>
        <source>An Archive</source>
        <translation>Un archivo comprimido</translation>
    </message>
    <message>
        <source>It has no records of its own; the files in it stand in the list.</source>
        <translation>No tiene registros propios; los archivos que contiene figuran en la lista.</translation>
    </message>
    <message>
        <source>Nothing to Review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Every record of &quot;%1&quot; is kept without a remark.</source>
        <translation>Todos los registros de «%1» se conservan sin observaciones.</translation>
    </message>
    <message>
        <source>To Review in %1: %2 Flagged, %3 Rejected</source>
        <translation>Por revisar en %1: %2 señalados, %3 rechazados</translation>
    </message>
    <message>
        <source>The first %1 of %2 are shown.</source>
        <translation>Se muestran los primeros %1 de %2.</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Kept as Evidence</source>
        <translation>Conservado como prueba</translation>
    </message>
    <message>
        <source>No record names &quot;%1&quot;. It is kept byte for byte, and never opened by this program.</source>
        <translation>Ningún registro nombra «%1». Se conserva byte por byte y este programa nunca lo abre.</translation>
    </message>
    <message>
        <source>Records That Name %1</source>
        <translation>Registros que nombran %1</translation>
    </message>
    <message>
        <source>Withdrawing %1</source>
        <translation>Retirando %1</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; was withdrawn: %2 were taken out. Its bytes are kept.</source>
        <translation>La importación de «%1» se retiró: %2 se sacaron del caso. Sus bytes se conservan.</translation>
    </message>
    <message>
        <source>Restoring %1</source>
        <translation>Restaurando %1</translation>
    </message>
    <message>
        <source>The import of &quot;%1&quot; is back in the case: %2 records, %3 of them rejected.</source>
        <translation>La importación de «%1» está de nuevo en el caso: %2 registros, %3 de ellos rechazados.</translation>
    </message>
    <message>
        <source>Save Original</source>
        <translation>Guardar original</translation>
    </message>
    <message>
        <source>Saving %1</source>
        <translation>Guardando %1</translation>
    </message>
    <message>
        <source>The original is in &quot;%1&quot;. Its SHA-256 is the one noted at the import: %2</source>
        <translation>El original está en «%1». Su SHA-256 es el anotado en la importación: %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ExpandGuard</name>
    <message>
        <source>What would come</source>
        <translation>Lo que entraría</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántos</translation>
    </message>
    <message>
        <source>The heaviest</source>
        <translation>Los de más peso</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Take All</source>
        <translation>Incluir todos</translation>
    </message>
    <message>
        <source>Kinds of neighbours</source>
        <translation>Tipos de vecinos</translation>
    </message>
    <message>
        <source>The heaviest neighbours</source>
        <translation>Los vecinos de más peso</translation>
    </message>
    <message>
        <source>How many of the heaviest</source>
        <translation>Cuántos de los de más peso</translation>
    </message>
    <message>
        <source>Leave Them Out</source>
        <translation>Omitirlos</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Como &amp;máximo:</translation>
    </message>
    <message numerus="yes">
        <source>%Ln neighbour(s) of &quot;%1&quot; would come into the picture. Choose what to take.</source>
        <translation>
            <numerusform>%Ln vecino de «%1» entraría en la imagen. Elija qué incluir.</numerusform>
            <numerusform>%Ln vecinos de «%1» entrarían en la imagen. Elija qué incluir.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <extracomment>A kind of link and what is linked by it: &quot;trades on – sellers&quot;</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>Take the Heaviest %Ln</source>
        <translation>
            <numerusform>Incluir el %Ln de más peso</numerusform>
            <numerusform>Incluir los %Ln de más peso</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::FieldChoice</name>
    <message>
        <source>Not used</source>
        <translation>Sin usar</translation>
    </message>
    <message>
        <source>Price in %1 and in %2</source>
        <translation>Precio en %1 y en %2</translation>
    </message>
    <message>
        <source>Origin and destination in one cell</source>
        <translation>Origen y destino en una celda</translation>
    </message>
    <message>
        <source>Seller with sales and rating behind the name</source>
        <translation>Vendedor con ventas y valoración tras el nombre</translation>
    </message>
    <message>
        <source>Description, with the column&apos;s name</source>
        <translation>Descripción, con el nombre de la columna</translation>
    </message>
    <message>
        <source>Date seen: the year</source>
        <translation>Fecha en que se vio: el año</translation>
    </message>
    <message>
        <source>Date seen: the fiscal year</source>
        <translation>Fecha en que se vio: el año fiscal</translation>
    </message>
    <message>
        <source>Date seen: the month</source>
        <translation>Fecha en que se vio: el mes</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FieldsTable</name>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Read As</source>
        <translation>Leída como</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>First Values</source>
        <translation>Primeros valores</translation>
    </message>
    <message>
        <source>Field of column &quot;%1&quot;</source>
        <translation>Campo de la columna «%1»</translation>
    </message>
    <message>
        <source>How column &quot;%1&quot; is read</source>
        <translation>Cómo se lee la columna «%1»</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilePage</name>
    <message>
        <source>All that can be imported</source>
        <translation>Todo lo que se puede importar</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>C&amp;hoose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>Choose Fol&amp;der…</source>
        <translation>Elegir &amp;carpeta…</translation>
    </message>
    <message>
        <source>&amp;Sheet:</source>
        <translation>&amp;Hoja:</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Choose files of listings, shipments, domains or entities, an archive, or a folder of such files.</source>
        <translation>Elija archivos de anuncios, envíos, dominios o entidades, un archivo comprimido o una carpeta con tales archivos.</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Lo que se encontró en el archivo</translation>
    </message>
    <message>
        <source>&amp;File:</source>
        <translation>&amp;Archivo:</translation>
    </message>
    <message>
        <source>As it looks</source>
        <translation>Según su aspecto</translation>
    </message>
    <message>
        <source>Fo&amp;rmat:</source>
        <translation>Fo&amp;rmato:</translation>
    </message>
    <message>
        <source>Nothing Could Be Read</source>
        <translation>No se pudo leer nada</translation>
    </message>
    <message>
        <source>Choose another file, or drop files or a folder here.</source>
        <translation>Elija otro archivo o suelte aquí archivos o una carpeta.</translation>
    </message>
    <message>
        <source>Choose File to Import</source>
        <translation>Elegir archivo para importar</translation>
    </message>
    <message>
        <source>Choose Folder to Import</source>
        <translation>Elegir carpeta para importar</translation>
    </message>
    <message>
        <source>No File Yet</source>
        <translation>Aún no hay archivo</translation>
    </message>
    <message>
        <source>Choose files above, or drop files, folders or archives here.</source>
        <translation>Elija archivos arriba, o suelte aquí archivos, carpetas o archivos comprimidos.</translation>
    </message>
    <message>
        <source>All sheets, as their columns look</source>
        <translation>Todas las hojas, según el aspecto de sus columnas</translation>
    </message>
    <message>
        <source>%1 (%2 rows)</source>
        <translation>%1 (%2 filas)</translation>
    </message>
    <message>
        <source>%1, a folder</source>
        <translation>%1, una carpeta</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 rows in %4 columns</source>
        <translation>%1, %2, %3 filas en %4 columnas</translation>
    </message>
    <message>
        <source>%1, %2, %3 records</source>
        <translation>%1, %2, %3 registros</translation>
    </message>
    <message>
        <source>The case has this file already: &quot;%1&quot;, imported on %2. Importing it again adds nothing.</source>
        <translation>El caso ya tiene este archivo: «%1», importado el %2. Importarlo de nuevo no añade nada.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilterBar</name>
    <message>
        <source>Filters:</source>
        <translation>Filtros:</translation>
    </message>
    <message>
        <source>Add Filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>Narrow tables, charts and graph (Ctrl+Shift+F)</source>
        <translation>Acotar tablas, gráficos y grafo (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Ctrl+Shift+F</source>
        <translation>Ctrl+Shift+F</translation>
    </message>
    <message>
        <source>Remove All</source>
        <translation>Quitar todos</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>%1 Click to remove.</source>
        <translation>%1 Haga clic para quitarlo.</translation>
    </message>
    <message>
        <source>Saved Filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>Apply, save or update filters under a name</source>
        <translation>Aplicar, guardar o actualizar filtros con un nombre</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilterDialog</name>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Days Seen</source>
        <translation>Días en que se vio</translation>
    </message>
    <message>
        <source>Days Offered</source>
        <translation>Días en que se ofreció</translation>
    </message>
    <message>
        <source>Days Seized</source>
        <translation>Días en que se incautó</translation>
    </message>
    <message>
        <source>Number of Records</source>
        <translation>Número de registros</translation>
    </message>
    <message>
        <source>Number of Links</source>
        <translation>Número de vínculos</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca de color</translation>
    </message>
    <message>
        <source>Filter by %1</source>
        <translation>Filtrar por %1</translation>
    </message>
    <message>
        <source>Add Filter</source>
        <translation>Añadir filtro</translation>
    </message>
    <message>
        <source>&amp;Words:</source>
        <translation>&amp;Palabras:</translation>
    </message>
    <message>
        <source>&amp;Value:</source>
        <translation>&amp;Valor:</translation>
    </message>
    <message>
        <source>&amp;From:</source>
        <translation>&amp;Desde:</translation>
    </message>
    <message>
        <source>&amp;To:</source>
        <translation>&amp;Hasta:</translation>
    </message>
    <message>
        <source>At &amp;least:</source>
        <translation>Como &amp;mínimo:</translation>
    </message>
    <message>
        <source>At &amp;most:</source>
        <translation>Como &amp;máximo:</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Looking up…</source>
        <translation>Consultando…</translation>
    </message>
    <message>
        <source>Looking up values</source>
        <translation>Consultando valores</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The case has none</source>
        <translation>El caso no tiene ninguno</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilterField</name>
    <message>
        <source>Filter</source>
        <translation>Filtro</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilterStackMenu</name>
    <message>
        <source>Saved Filters</source>
        <translation>Filtros guardados</translation>
    </message>
    <message>
        <source>&amp;Save These Filters As…</source>
        <translation>&amp;Guardar estos filtros como…</translation>
    </message>
    <message>
        <source>&amp;Update &quot;%1&quot;</source>
        <translation>&amp;Actualizar «%1»</translation>
    </message>
    <message>
        <source>No filters are saved yet</source>
        <translation>Aún no hay filtros guardados</translation>
    </message>
    <message>
        <source>Save Filters</source>
        <translation>Guardar filtros</translation>
    </message>
    <message>
        <source>Under which name are these filters saved in the case? Filters of that name are replaced.</source>
        <translation>¿Con qué nombre se guardan estos filtros en el caso? Los filtros con ese nombre se sustituyen.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilteredTable</name>
    <message>
        <source>Loading…</source>
        <translation>Cargando…</translation>
    </message>
    <message>
        <source>Nothing matches &quot;%1&quot;.</source>
        <translation>Nada coincide con «%1».</translation>
    </message>
    <message>
        <source>Write fewer or other words, or show everything again.</source>
        <translation>Escriba menos palabras u otras, o muestre todo de nuevo.</translation>
    </message>
    <message>
        <source>Clear Filter</source>
        <translation>Borrar filtro</translation>
    </message>
    <message>
        <source>Nothing Passes the Filters</source>
        <translation>Nada pasa los filtros</translation>
    </message>
    <message>
        <source>Remove a filter above the page to see more.</source>
        <translation>Quite un filtro de encima de la página para ver más.</translation>
    </message>
    <message>
        <source>Totals of the selected rows</source>
        <translation>Totales de las filas seleccionadas</translation>
    </message>
    <message>
        <source>Group rows by</source>
        <translation>Agrupar filas por</translation>
    </message>
    <message>
        <source>Put rows together that have something in common, with their totals</source>
        <translation>Reúne las filas que tienen algo en común, con sus totales</translation>
    </message>
    <message>
        <source>No Groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>By %1</source>
        <translation>Por %1</translation>
    </message>
    <message>
        <source>Counting…</source>
        <translation>Contando…</translation>
    </message>
    <message>
        <source>Counting what is selected</source>
        <translation>Contando lo seleccionado</translation>
    </message>
    <message>
        <source>Totals stand here when several rows are selected.</source>
        <translation>Aquí aparecen los totales al seleccionar varias filas.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphCanvas</name>
    <message>
        <source>Painting the graph</source>
        <translation>Dibujando el grafo</translation>
    </message>
    <message>
        <source>%1 of %2 names shown</source>
        <translation>%1 de %2 nombres mostrados</translation>
    </message>
    <message>
        <source>Case graph</source>
        <translation>Grafo del caso</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) selected.</source>
        <translation>
            <numerusform>%Ln nodo seleccionado.</numerusform>
            <numerusform>%Ln nodos seleccionados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s). Arrow keys walk from node to node, plus and minus zoom, Home shows all.</source>
        <translation>
            <numerusform>%Ln nodo. Las teclas de flecha van de nodo en nodo, más y menos cambian el zoom, Inicio muestra todo.</numerusform>
            <numerusform>%Ln nodos. Las teclas de flecha van de nodo en nodo, más y menos cambian el zoom, Inicio muestra todo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphLegend</name>
    <message>
        <source>Legend</source>
        <translation>Leyenda</translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphPage</name>
    <message>
        <source>Steps:</source>
        <translation>Pasos:</translation>
    </message>
    <message>
        <source>Expand B&amp;y</source>
        <translation>Expandir p&amp;or</translation>
    </message>
    <message numerus="yes">
        <source>Showed %n step(s) around what was chosen.</source>
        <translation>
            <numerusform>Se mostró %n paso alrededor de lo elegido.</numerusform>
            <numerusform>Se mostraron %n pasos alrededor de lo elegido.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture is on the clipboard.</source>
        <translation>La imagen está en el portapapeles.</translation>
    </message>
    <message>
        <source>The picture was saved as &quot;%1&quot;.</source>
        <translation>La imagen se guardó como «%1».</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>Se copió %Ln fila.</numerusform>
            <numerusform>Se copiaron %Ln filas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laying out the graph</source>
        <translation>Disponiendo el grafo</translation>
    </message>
    <message>
        <source>%1 Neighbour %2 of %3 of &quot;%4&quot;.</source>
        <extracomment>Spoken: a node; which neighbour it is, of how many, of which node</extracomment>
        <translation>%1 Vecino %2 de %3 de «%4».</translation>
    </message>
    <message>
        <source>Select by Links</source>
        <translation>Seleccionar por vínculos</translation>
    </message>
    <message>
        <source>Select nodes with at least how many neighbours?</source>
        <translation>¿Seleccionar nodos con al menos cuántos vecinos?</translation>
    </message>
    <message>
        <source>Select</source>
        <translation>Seleccionar</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no number of links. Write one such as 10.</source>
        <translation>«%1» no es un número de vínculos. Escriba uno, por ejemplo 10.</translation>
    </message>
    <message>
        <source>Select by Text</source>
        <translation>Seleccionar por texto</translation>
    </message>
    <message>
        <source>Select nodes whose name or kind holds this text.</source>
        <translation>Seleccionar los nodos cuyo nombre o tipo contiene este texto.</translation>
    </message>
    <message>
        <source>Nothing in the picture holds &quot;%1&quot;.</source>
        <translation>Nada en la imagen contiene «%1».</translation>
    </message>
    <message>
        <source>%1 graph</source>
        <translation>grafo de %1</translation>
    </message>
    <message>
        <source>Draw Link</source>
        <translation>Trazar vínculo</translation>
    </message>
    <message>
        <source>Why do &quot;%1&quot; and &quot;%2&quot; belong together?</source>
        <translation>¿Por qué se relacionan «%1» y «%2»?</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>What shows that &quot;%1&quot; and &quot;%2&quot; are the same? They become one node; nothing of them changes, and the judgement can be taken back.</source>
        <translation>¿Qué muestra que «%1» y «%2» son iguales? Pasan a ser un solo nodo; nada de ellos cambia, y la decisión puede retirarse.</translation>
    </message>
    <message numerus="yes">
        <source>What shows that these %n are the same? They become one node; nothing of them changes, and the judgements can be taken back.</source>
        <translation>
            <numerusform>¿Qué muestra que este %n nodo es el mismo? Pasa a ser un solo nodo; nada de él cambia, y las decisiones pueden retirarse.</numerusform>
            <numerusform>¿Qué muestra que estos %n son iguales? Pasan a ser un solo nodo; nada de ellos cambia, y las decisiones pueden retirarse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge the Same</source>
        <translation>Decidir que son la misma</translation>
    </message>
    <message>
        <source>The selected nodes stand for one entity each. There is nothing to split.</source>
        <translation>Los nodos seleccionados representan una sola entidad cada uno. No hay nada que separar.</translation>
    </message>
    <message>
        <source>Add Note</source>
        <translation>Añadir nota</translation>
    </message>
    <message>
        <source>What should be remembered about &quot;%1&quot;?</source>
        <translation>¿Qué debe recordarse sobre «%1»?</translation>
    </message>
    <message>
        <source>Whole Case</source>
        <translation>Todo el caso</translation>
    </message>
    <message>
        <source>Show everything in the case</source>
        <translation>Mostrar todo lo que hay en el caso</translation>
    </message>
    <message>
        <source>Around Selection</source>
        <translation>Entorno de la selección</translation>
    </message>
    <message>
        <source>Show only what is selected and what lies around it</source>
        <translation>Mostrar solo lo seleccionado y lo que hay a su alrededor</translation>
    </message>
    <message>
        <source>Save Picture…</source>
        <translation>Guardar imagen…</translation>
    </message>
    <message>
        <source>Save the graph as an SVG or PNG picture</source>
        <translation>Guardar el grafo como imagen SVG o PNG</translation>
    </message>
    <message>
        <source>With Listings</source>
        <translation>Con anuncios</translation>
    </message>
    <message>
        <source>Draw listings as small dots at their sellers</source>
        <translation>Dibujar los anuncios como puntos pequeños junto a sus vendedores</translation>
    </message>
    <message>
        <source>Showed listings in the graph.</source>
        <translation>Se mostraron los anuncios en el grafo.</translation>
    </message>
    <message>
        <source>Left listings out of the graph.</source>
        <translation>Se omitieron los anuncios del grafo.</translation>
    </message>
    <message>
        <source>Stack Alike</source>
        <translation>Agrupar en pilas</translation>
    </message>
    <message>
        <source>Show like nodes, such as the listings of one seller, as one that a double click opens</source>
        <translation>Mostrar los nodos parecidos, como los anuncios de un vendedor, como uno solo que se abre con doble clic</translation>
    </message>
    <message>
        <source>Labels</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Show names where there is room</source>
        <translation>Mostrar los nombres donde haya sitio</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Ask who connects, holds together or supplies what is shown</source>
        <translation>Preguntar quién conecta, mantiene unido o abastece lo que se muestra</translation>
    </message>
    <message>
        <source>Select Area</source>
        <translation>Seleccionar área</translation>
    </message>
    <message>
        <source>Drag over nodes to select them (or drag with Shift)</source>
        <translation>Arrastrar sobre los nodos para seleccionarlos (o arrastrar con Mayús)</translation>
    </message>
    <message>
        <source>Lasso</source>
        <translation>Lazo</translation>
    </message>
    <message>
        <source>Draw around nodes to select them (or drag with Alt)</source>
        <translation>Rodear nodos para seleccionarlos (o arrastrar con Alt)</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Vista general</translation>
    </message>
    <message>
        <source>Show the whole picture small, in a corner</source>
        <translation>Mostrar la imagen completa en pequeño, en una esquina</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A tool tip: what it does, and the key for it.
----------
A kind of link, and how many neighbours there are by it</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajustar</translation>
    </message>
    <message>
        <source>Ctrl+0</source>
        <translation>Ctrl+0</translation>
    </message>
    <message>
        <source>Show the whole graph</source>
        <translation>Mostrar el grafo completo</translation>
    </message>
    <message>
        <source>Zoom In</source>
        <translation>Acercar</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Ver más de cerca</translation>
    </message>
    <message>
        <source>Zoom Out</source>
        <translation>Alejar</translation>
    </message>
    <message>
        <source>See more</source>
        <translation>Ver más</translation>
    </message>
    <message>
        <source>&amp;Expand Neighbours</source>
        <translation>&amp;Expandir vecinos</translation>
    </message>
    <message>
        <source>Show &amp;Only Around This</source>
        <translation>Mostrar so&amp;lo su entorno</translation>
    </message>
    <message>
        <source>Show &amp;Listings</source>
        <translation>Mostrar &amp;anuncios</translation>
    </message>
    <message>
        <source>&amp;Copy Name</source>
        <translation>&amp;Copiar nombre</translation>
    </message>
    <message>
        <source>Lay Out &amp;Again</source>
        <translation>Disponer &amp;de nuevo</translation>
    </message>
    <message>
        <source>Graph</source>
        <translation>Grafo</translation>
    </message>
    <message>
        <source>Work on the Graph</source>
        <translation>Trabajar con el grafo</translation>
    </message>
    <message>
        <source>Layout</source>
        <translation>Disposición</translation>
    </message>
    <message>
        <source>Looks</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Views</source>
        <translation>Vistas</translation>
    </message>
    <message>
        <source>Selected nodes</source>
        <translation>Nodos seleccionados</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>How many links from the middle</source>
        <translation>A cuántos vínculos del centro</translation>
    </message>
    <message>
        <source>%1 of %2 nodes</source>
        <translation>%1 de %2 nodos</translation>
    </message>
    <message>
        <source>Working out the figures of the graph</source>
        <translation>Calculando las cifras del grafo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Weight of Links</source>
        <translation>Peso de los vínculos</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Intermediación</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
    <message>
        <source>New Since</source>
        <translation>Nuevo desde</translation>
    </message>
    <message>
        <source>Mark what came with imports after which moment? Write a day such as 2026-01-31, or a moment such as 2026-01-31T12:00:00Z.</source>
        <translation>¿Marcar lo que llegó con importaciones posteriores a qué momento? Escriba un día, por ejemplo 2026-01-31, o un momento, por ejemplo 2026-01-31T12:00:00Z.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marca de color</translation>
    </message>
    <message>
        <source>New since %1</source>
        <translation>Nuevo desde %1</translation>
    </message>
    <message>
        <source>Save View</source>
        <translation>Guardar vista</translation>
    </message>
    <message>
        <source>Under which name? What is shown, where it lies, what is hidden and the filters are saved in the case. A view of that name is replaced.</source>
        <translation>¿Con qué nombre? Lo que se muestra, dónde está, lo que se oculta y los filtros se guardan en el caso. Una vista con ese nombre se reemplaza.</translation>
    </message>
    <message>
        <source>The view was saved as &quot;%1&quot;.</source>
        <translation>La vista se guardó como «%1».</translation>
    </message>
    <message>
        <source>Showed the view &quot;%1&quot; of the graph.</source>
        <translation>Se mostró la vista «%1» del grafo.</translation>
    </message>
    <message>
        <source>&amp;Collapse</source>
        <translation>Contrae&amp;r</translation>
    </message>
    <message>
        <source>Hide what hangs on the selected nodes alone</source>
        <translation>Ocultar lo que depende solo de los nodos seleccionados</translation>
    </message>
    <message>
        <source>Ctrl+Shift+E</source>
        <translation>Ctrl+Shift+E</translation>
    </message>
    <message>
        <source>&amp;Hide</source>
        <translation>Oc&amp;ultar</translation>
    </message>
    <message>
        <source>Hide the selected nodes</source>
        <translation>Ocultar los nodos seleccionados</translation>
    </message>
    <message>
        <source>Ctrl+H</source>
        <translation>Ctrl+H</translation>
    </message>
    <message>
        <source>&amp;Keep Only These</source>
        <translation>Dejar s&amp;olo estos</translation>
    </message>
    <message>
        <source>Hide all but the selected nodes</source>
        <translation>Ocultar todo salvo los nodos seleccionados</translation>
    </message>
    <message>
        <source>Ctrl+Shift+H</source>
        <translation>Ctrl+Shift+H</translation>
    </message>
    <message>
        <source>Sho&amp;w Hidden</source>
        <translation>&amp;Mostrar ocultos</translation>
    </message>
    <message>
        <source>Show all that was hidden by hand</source>
        <translation>Mostrar todo lo que se ocultó a mano</translation>
    </message>
    <message>
        <source>Ctrl+Shift+U</source>
        <translation>Ctrl+Shift+U</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Keep the selected nodes where they are, whatever is laid out again</source>
        <translation>Mantener los nodos seleccionados donde están, aunque se disponga todo de nuevo</translation>
    </message>
    <message>
        <source>&amp;Unpin</source>
        <translation>&amp;Soltar</translation>
    </message>
    <message>
        <source>Let the selected nodes move when all is laid out again</source>
        <translation>Permitir que los nodos seleccionados se muevan cuando se disponga todo de nuevo</translation>
    </message>
    <message>
        <source>Draw &amp;Link…</source>
        <translation>Trazar &amp;vínculo…</translation>
    </message>
    <message>
        <source>Link the two selected nodes, with a reason</source>
        <translation>Vincular los dos nodos seleccionados, con un motivo</translation>
    </message>
    <message>
        <source>Judge the &amp;Same…</source>
        <translation>Decidir que son &amp;iguales…</translation>
    </message>
    <message>
        <source>The selected nodes are one and the same</source>
        <translation>Los nodos seleccionados son uno y el mismo</translation>
    </message>
    <message>
        <source>Spl&amp;it</source>
        <translation>Se&amp;parar</translation>
    </message>
    <message>
        <source>Take back the judgements that made these one</source>
        <translation>Retirar las decisiones que los hicieron uno</translation>
    </message>
    <message>
        <source>Add No&amp;te…</source>
        <translation>Añadir no&amp;ta…</translation>
    </message>
    <message>
        <source>Save &amp;Poster…</source>
        <translation>&amp;Guardar póster…</translation>
    </message>
    <message>
        <source>Save the graph over several sheets of paper</source>
        <translation>Guardar el grafo en varias hojas de papel</translation>
    </message>
    <message>
        <source>Copy Pict&amp;ure</source>
        <translation>Copiar ima&amp;gen</translation>
    </message>
    <message>
        <source>Put the picture of the graph on the clipboard</source>
        <translation>Poner la imagen del grafo en el portapapeles</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Show a window of days, by hand or playing</source>
        <translation>Mostrar una ventana de días, a mano o en reproducción</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the selected nodes as rows beside the picture</source>
        <translation>Mostrar los nodos seleccionados como filas junto a la imagen</translation>
    </message>
    <message>
        <source>&amp;Neighbours</source>
        <translation>Veci&amp;nos</translation>
    </message>
    <message>
        <source>Ne&amp;xt Neighbour</source>
        <translation>Vecino siguient&amp;e</translation>
    </message>
    <message>
        <source>Ctrl+.</source>
        <translation>Ctrl+.</translation>
    </message>
    <message>
        <source>&amp;Previous Neighbour</source>
        <translation>Vecino &amp;anterior</translation>
    </message>
    <message>
        <source>Ctrl+,</source>
        <translation>Ctrl+,</translation>
    </message>
    <message>
        <source>&amp;Walk On from Here</source>
        <translation>Seguir desde a&amp;quí</translation>
    </message>
    <message>
        <source>Ctrl+Shift+.</source>
        <translation>Ctrl+Shift+.</translation>
    </message>
    <message>
        <source>&amp;Inverse</source>
        <translation>&amp;Invertir</translation>
    </message>
    <message>
        <source>&amp;Connected</source>
        <translation>&amp;Conectados</translation>
    </message>
    <message>
        <source>All that hangs together with what is selected</source>
        <translation>Todo lo que está conectado con lo seleccionado</translation>
    </message>
    <message>
        <source>Same &amp;Kind</source>
        <translation>Mismo &amp;tipo</translation>
    </message>
    <message>
        <source>Same C&amp;ommunity</source>
        <translation>Misma c&amp;omunidad</translation>
    </message>
    <message>
        <source>All of the same Leiden community</source>
        <translation>Todos los de la misma comunidad de Leiden</translation>
    </message>
    <message>
        <source>By &amp;Links…</source>
        <translation>Por &amp;vínculos…</translation>
    </message>
    <message>
        <source>By &amp;Text…</source>
        <translation>Por te&amp;xto…</translation>
    </message>
    <message>
        <source>&amp;Zoom to Selection</source>
        <translation>Acercar a la se&amp;lección</translation>
    </message>
    <message>
        <source>&amp;Save View…</source>
        <translation>&amp;Guardar vista…</translation>
    </message>
    <message>
        <source>Keep this picture under a name</source>
        <translation>Conservar esta imagen con un nombre</translation>
    </message>
    <message>
        <source>&amp;Mark</source>
        <translation>&amp;Marca de color</translation>
    </message>
    <message>
        <source>No Mark</source>
        <translation>Sin marca</translation>
    </message>
    <message>
        <source>As Usual</source>
        <translation>Como de costumbre</translation>
    </message>
    <message>
        <source>&amp;Size By</source>
        <translation>&amp;Tamaño según</translation>
    </message>
    <message>
        <source>&amp;Colour By</source>
        <translation>&amp;Color según</translation>
    </message>
    <message>
        <source>&amp;New Since</source>
        <translation>&amp;Nuevo desde</translation>
    </message>
    <message>
        <source>Mark Nothing</source>
        <translation>No marcar nada</translation>
    </message>
    <message>
        <source>A Moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Before the Import of &quot;%1&quot;, %2</source>
        <translation>Antes de la importación de «%1», %2</translation>
    </message>
    <message>
        <source>New with the import of %1</source>
        <translation>Nuevo con la importación de %1</translation>
    </message>
    <message>
        <source>The Packet for &quot;%1&quot;, %2</source>
        <translation>El expediente para «%1», %2</translation>
    </message>
    <message>
        <source>New since the packet of %1</source>
        <translation>Nuevo desde el expediente de %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Laying Out the Graph…</source>
        <translation>Disponiendo el grafo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The Graph Is Not Shown</source>
        <translation>El grafo no se muestra</translation>
    </message>
    <message>
        <source>It could not be read, or was cancelled.</source>
        <translation>No se pudo leer o se canceló.</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Nothing Here Any More</source>
        <translation>Aquí ya no hay nada</translation>
    </message>
    <message>
        <source>What the graph was drawn around is no longer in the case.</source>
        <translation>Aquello alrededor de lo cual se dibujó el grafo ya no está en el caso.</translation>
    </message>
    <message>
        <source>Show Whole Case</source>
        <translation>Mostrar todo el caso</translation>
    </message>
    <message>
        <source>No Graph Yet</source>
        <translation>Aún no hay grafo</translation>
    </message>
    <message>
        <source>Import a file to see who sells where, and what ties sellers to each other.</source>
        <translation>Importe un archivo para ver quién vende dónde y qué une a los vendedores entre sí.</translation>
    </message>
    <message>
        <source>%1 nodes · %2 links</source>
        <translation>%1 nodos · %2 vínculos</translation>
    </message>
    <message>
        <source>%1 · %2 hidden</source>
        <translation>%1 · %2 ocultos</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 seleccionados</translation>
    </message>
    <message>
        <source>Around %1 Selected</source>
        <translation>Entorno de %1 seleccionados</translation>
    </message>
    <message>
        <source>Around %1</source>
        <translation>En torno a %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s) of the case are not drawn, because a picture holds at most %1. Show what lies around a selection to see them.</source>
        <translation>
            <numerusform>%Ln nodo del caso no se dibuja, porque una imagen contiene como máximo %1. Muestre el entorno de una selección para verlo.</numerusform>
            <numerusform>%Ln nodos del caso no se dibujan, porque una imagen contiene como máximo %1. Muestre el entorno de una selección para verlos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n node(s) of the graph.</source>
        <translation>
            <numerusform>Se movió %n nodo del grafo.</numerusform>
            <numerusform>Se movieron %n nodos del grafo.</numerusform>
        </translation>
    </message>
    <message>
        <source>What is selected is pinned already.</source>
        <translation>Lo seleccionado ya está fijado.</translation>
    </message>
    <message>
        <source>Nothing of what is selected is pinned.</source>
        <translation>Nada de lo seleccionado está fijado.</translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n node(s) of the graph.</source>
        <translation>
            <numerusform>Se fijó %n nodo del grafo.</numerusform>
            <numerusform>Se fijaron %n nodos del grafo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n node(s) of the graph.</source>
        <translation>
            <numerusform>Se soltó %n nodo del grafo.</numerusform>
            <numerusform>Se soltaron %n nodos del grafo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Laid the graph out again.</source>
        <translation>Se dispuso de nuevo el grafo.</translation>
    </message>
    <message>
        <source>Laid the graph out: %1.</source>
        <translation>Se dispuso el grafo: %1.</translation>
    </message>
    <message>
        <source>All such neighbours are in the picture.</source>
        <translation>Todos los vecinos de ese tipo están en la imagen.</translation>
    </message>
    <message numerus="yes">
        <source>Expanded the graph by %n neighbour(s).</source>
        <translation>
            <numerusform>Se expandió el grafo con %n vecino.</numerusform>
            <numerusform>Se expandió el grafo con %n vecinos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing hangs on the selected nodes alone; what else is linked stays.</source>
        <translation>Nada depende solo de los nodos seleccionados; lo demás vinculado permanece.</translation>
    </message>
    <message numerus="yes">
        <source>Collapsed %n node(s) of the graph.</source>
        <translation>
            <numerusform>Se contrajo %n nodo del grafo.</numerusform>
            <numerusform>Se contrajeron %n nodos del grafo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hid %n node(s) of the graph.</source>
        <translation>
            <numerusform>Se ocultó %n nodo del grafo.</numerusform>
            <numerusform>Se ocultaron %n nodos del grafo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept only %n node(s) of the graph.</source>
        <translation>
            <numerusform>Se dejó solo %n nodo del grafo.</numerusform>
            <numerusform>Se dejaron solo %n nodos del grafo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Showed all hidden nodes of the graph.</source>
        <translation>Se mostraron todos los nodos ocultos del grafo.</translation>
    </message>
    <message>
        <source>Stacked like nodes of the graph.</source>
        <translation>Se agruparon en pilas los nodos parecidos del grafo.</translation>
    </message>
    <message>
        <source>Took stacks of the graph apart.</source>
        <translation>Se deshicieron pilas del grafo.</translation>
    </message>
    <message numerus="yes">
        <source>Opened a stack of %n like node(s).</source>
        <translation>
            <numerusform>Se abrió una pila de %n nodo parecido.</numerusform>
            <numerusform>Se abrió una pila de %n nodos parecidos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphQuestions</name>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Stop working out the answer (Escape).</source>
        <translation>Dejar de calcular la respuesta (Escape).</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Ask about what the picture shows.</source>
        <translation>Pregunte sobre lo que muestra la imagen.</translation>
    </message>
    <message>
        <source>Working it out…</source>
        <translation>Calculando…</translation>
    </message>
    <message>
        <source>Answering a question</source>
        <translation>Respondiendo a una pregunta</translation>
    </message>
</context>
<context>
    <name>interdict::ui::GroupedView</name>
    <message>
        <source>%1 in groups</source>
        <translation>%1 en grupos</translation>
    </message>
    <message>
        <source>Show &amp;Only These</source>
        <translation>Mostrar &amp;solo estas</translation>
    </message>
    <message>
        <source>&amp;Close Group</source>
        <translation>&amp;Cerrar grupo</translation>
    </message>
    <message>
        <source>&amp;Open Group</source>
        <translation>&amp;Abrir grupo</translation>
    </message>
    <message>
        <source>Close &amp;All Groups</source>
        <translation>Cerrar &amp;todos los grupos</translation>
    </message>
    <message>
        <source>&amp;Copy Rows</source>
        <translation>&amp;Copiar filas</translation>
    </message>
</context>
<context>
    <name>interdict::ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Time (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>deshecha</translation>
    </message>
    <message>
        <source>in effect</source>
        <translation>vigente</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Huella</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ImportPlan</name>
    <message>
        <source>%1 files and folders</source>
        <translation>%1 archivos y carpetas</translation>
    </message>
    <message>
        <source>Reading the file</source>
        <translation>Leyendo el archivo</translation>
    </message>
    <message>
        <source>Sheet &quot;%1&quot;: %2 rows, in %3 columns.</source>
        <translation>Hoja «%1»: %2 filas, en %3 columnas.</translation>
    </message>
    <message>
        <source>Reading the first rows</source>
        <translation>Leyendo las primeras filas</translation>
    </message>
    <message>
        <source>Checking all rows</source>
        <translation>Comprobando todas las filas</translation>
    </message>
    <message>
        <source>Checking all files</source>
        <translation>Comprobando todos los archivos</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ImportWizard</name>
    <message>
        <source>Import into %1</source>
        <translation>Importar en %1</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Import</source>
        <translation>&amp;Importar</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The import was cancelled. Files that were in by then stay in the case; the Evidence page lists them.</source>
        <translation>La importación se canceló. Los archivos que ya habían entrado permanecen en el caso; la página Pruebas los enumera.</translation>
    </message>
    <message>
        <source>The import was cancelled. Nothing was added to the case.</source>
        <translation>La importación se canceló. No se añadió nada al caso.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::InspectorHeader</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>interdict::ui::InspectorPane</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Show what was shown before (Escape)</source>
        <translation>Mostrar lo que se mostraba antes (Escape)</translation>
    </message>
    <message>
        <source>Nothing Selected</source>
        <translation>Nada seleccionado</translation>
    </message>
    <message>
        <source>Select a row, or a mark in the graph, to see what is known about it.</source>
        <translation>Seleccione una fila, o una marca del grafo, para ver lo que se sabe de ella.</translation>
    </message>
    <message>
        <source>%1 Selected</source>
        <translation>%1 seleccionados</translation>
    </message>
    <message>
        <source>Select one to see what is known about it.</source>
        <translation>Seleccione uno para ver lo que se sabe de él.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::JobStatus</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>Queda %n segundo</numerusform>
            <numerusform>Quedan %n segundos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::JudgementsTree</name>
    <message>
        <source>&amp;Withdraw Judgement</source>
        <translation>&amp;Retirar decisión</translation>
    </message>
    <message>
        <source>Judgements</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Judgement</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>At (UTC)</source>
        <translation>Hora (UTC)</translation>
    </message>
    <message>
        <source>What it joined is apart again, exactly as it was</source>
        <translation>Lo que unía está de nuevo separado, exactamente como estaba</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>No son iguales</translation>
    </message>
    <message>
        <source>Left undecided</source>
        <translation>Sin decidir</translation>
    </message>
    <message>
        <source>The same: %1</source>
        <translation>Iguales: %1</translation>
    </message>
    <message>
        <source>Weak: %1 and %2</source>
        <translation>Débil: %1 y %2</translation>
    </message>
    <message>
        <source>Only this joins %1 and %2</source>
        <translation>Solo esto une %1 y %2</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Split Here</source>
        <translation>Separar aquí</translation>
    </message>
    <message>
        <source>Split between %1 and %2</source>
        <translation>Separar entre %1 y %2</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1 ≠ %2</source>
        <translation>%1 ≠ %2</translation>
    </message>
    <message>
        <source>%1 ? %2</source>
        <translation>%1 ? %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LayoutForm</name>
    <message>
        <source>&amp;Encoding:</source>
        <translation>&amp;Codificación:</translation>
    </message>
    <message>
        <source>&amp;Separator:</source>
        <translation>&amp;Separador:</translation>
    </message>
    <message>
        <source>&amp;Quotes:</source>
        <translation>C&amp;omillas:</translation>
    </message>
    <message>
        <source>Q&amp;uotes in a cell:</source>
        <translation>Comillas &amp;en una celda:</translation>
    </message>
    <message>
        <source>&amp;Record ends:</source>
        <translation>Fin de &amp;registro:</translation>
    </message>
    <message>
        <source>The first row names the &amp;columns</source>
        <translation>La primera fila nombra las colum&amp;nas</translation>
    </message>
    <message>
        <source>Blanks bet&amp;ween separator and quote do not count</source>
        <translation>Los espacios en&amp;tre separador y comillas no cuentan</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LetterDialog</name>
    <message>
        <source>Make it as a &amp;draft</source>
        <translation>Crear como &amp;borrador</translation>
    </message>
    <message>
        <source>New Warning Letter</source>
        <translation>Nueva carta de advertencia</translation>
    </message>
    <message>
        <source>Calendar of working days</source>
        <translation>Calendario de días hábiles</translation>
    </message>
    <message>
        <source>Left empty, one is made from the year</source>
        <translation>Si se deja vacío, se forma a partir del año</translation>
    </message>
    <message>
        <source>Left empty, taken from the registrations</source>
        <translation>Si se deja vacío, se toma de los registros de dominio</translation>
    </message>
    <message>
        <source>Left empty, the contacts of the sites</source>
        <translation>Si se deja vacío, los contactos de los sitios</translation>
    </message>
    <message>
        <source>Names, separated by semicolons</source>
        <translation>Nombres, separados por punto y coma</translation>
    </message>
    <message>
        <source>Paragraphs of your own, after the opening</source>
        <translation>Párrafos propios, después del comienzo</translation>
    </message>
    <message>
        <source>The letter as it would be</source>
        <translation>La carta tal como quedaría</translation>
    </message>
    <message>
        <source>&amp;Template:</source>
        <translation>&amp;Plantilla:</translation>
    </message>
    <message>
        <source>&amp;Reference:</source>
        <translation>&amp;Referencia:</translation>
    </message>
    <message>
        <source>D&amp;ate:</source>
        <translation>&amp;Fecha:</translation>
    </message>
    <message>
        <source>T&amp;o:</source>
        <translation>D&amp;estinatario:</translation>
    </message>
    <message>
        <source>Addre&amp;ss:</source>
        <translation>&amp;Dirección:</translation>
    </message>
    <message>
        <source>Working da&amp;ys:</source>
        <translation>Dí&amp;as hábiles:</translation>
    </message>
    <message>
        <source>&amp;Copies to:</source>
        <translation>&amp;Copias a:</translation>
    </message>
    <message>
        <source>&amp;Own text:</source>
        <translation>&amp;Texto propio:</translation>
    </message>
    <message>
        <source>&amp;Violations:</source>
        <translation>Infraccio&amp;nes:</translation>
    </message>
    <message>
        <source>&amp;Make Letter</source>
        <translation>Crear car&amp;ta</translation>
    </message>
    <message>
        <source>Se&amp;nder…</source>
        <translation>Re&amp;mitente…</translation>
    </message>
    <message>
        <source>Nothing that must be there is missing.</source>
        <translation>No falta nada de lo obligatorio.</translation>
    </message>
    <message>
        <source>Still missing: %1</source>
        <translation>Aún falta: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LetterEventDialog</name>
    <message>
        <source>Record Delivery</source>
        <translation>Anotar entrega</translation>
    </message>
    <message>
        <source>Record Receipt</source>
        <translation>Anotar recepción</translation>
    </message>
    <message>
        <source>Record Answer</source>
        <translation>Anotar respuesta</translation>
    </message>
    <message>
        <source>Not adequate</source>
        <translation>No adecuada</translation>
    </message>
    <message>
        <source>Adequate</source>
        <translation>Adecuada</translation>
    </message>
    <message>
        <source>Letter %1 to %2</source>
        <translation>Carta %1 a %2</translation>
    </message>
    <message>
        <source>&amp;Day:</source>
        <translation>&amp;Día:</translation>
    </message>
    <message>
        <source>The answer &amp;is:</source>
        <translation>La &amp;respuesta es:</translation>
    </message>
    <message>
        <source>What it &amp;says, and why:</source>
        <translation>Qué di&amp;ce, y por qué:</translation>
    </message>
    <message>
        <source>&amp;Proof:</source>
        <translation>&amp;Prueba:</translation>
    </message>
    <message>
        <source>&amp;Record</source>
        <translation>&amp;Anotar</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LettersModel</name>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Sites</source>
        <translation>Sitios</translation>
    </message>
    <message>
        <source>Dated</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregada</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibida</translation>
    </message>
    <message>
        <source>Answer By</source>
        <translation>Responder antes de</translation>
    </message>
    <message>
        <source>Working Days Left</source>
        <translation>Días hábiles restantes</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LettersPage</name>
    <message>
        <source>&amp;New Letter…</source>
        <translation>&amp;Nueva carta…</translation>
    </message>
    <message>
        <source>Record &amp;Delivery…</source>
        <translation>Anotar en&amp;trega…</translation>
    </message>
    <message>
        <source>Record &amp;Receipt…</source>
        <translation>Anotar re&amp;cepción…</translation>
    </message>
    <message>
        <source>Record &amp;Answer…</source>
        <translation>Anotar &amp;respuesta…</translation>
    </message>
    <message>
        <source>&amp;Save Letter…</source>
        <translation>&amp;Guardar carta…</translation>
    </message>
    <message>
        <source>Warning letters</source>
        <translation>Cartas de advertencia</translation>
    </message>
    <message>
        <source>The letter, and what became of it</source>
        <translation>La carta y lo que resultó de ella</translation>
    </message>
    <message>
        <source>No Letters Yet</source>
        <translation>Aún no hay cartas</translation>
    </message>
    <message>
        <source>The operator of the sites is asked first. Select domains or sellers on another page, then write the letter; its period starts when it is received.</source>
        <translation>Primero se solicita al operador de los sitios. Seleccione dominios o vendedores en otra página y escriba la carta; su plazo comienza cuando se recibe.</translation>
    </message>
    <message>
        <source>New Letter…</source>
        <translation>Nueva carta…</translation>
    </message>
    <message>
        <source>Select the domains, or the sellers who advertise them, on another page first.</source>
        <translation>Seleccione primero en otra página los dominios, o los vendedores que los anuncian.</translation>
    </message>
    <message>
        <source>Save Letter</source>
        <translation>Guardar carta</translation>
    </message>
    <message>
        <source>PDF (*.pdf);;Plain text (*.txt)</source>
        <translation>PDF (*.pdf);;Texto sin formato (*.txt)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be written: %2.</source>
        <translation>No se pudo escribir «%1»: %2.</translation>
    </message>
    <message>
        <source>Saved &quot;%1&quot;.</source>
        <translation>Se guardó «%1».</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LexiconDialog</name>
    <message>
        <source>Lexicons and their entries</source>
        <translation>Léxicos y sus entradas</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>&amp;New Entry</source>
        <translation>&amp;Nueva entrada</translation>
    </message>
    <message>
        <source>&amp;Copy to Own</source>
        <translation>&amp;Copiar a los propios</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Lexicons</source>
        <translation>Léxicos</translation>
    </message>
    <message>
        <source>Find a word</source>
        <translation>Buscar una palabra</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <source>Street names</source>
        <translation>Nombres de calle</translation>
    </message>
    <message>
        <source>Imprints</source>
        <translation>Grabados</translation>
    </message>
    <message>
        <source>Everyday words</source>
        <translation>Palabras corrientes</translation>
    </message>
    <message>
        <source>CAS numbers</source>
        <translation>Números CAS</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>One on a line</source>
        <translation>Uno por línea</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1, a fecha de %2</translation>
    </message>
    <message>
        <source>The own words were saved. They count from the next listing that is shown.</source>
        <translation>Las palabras propias se guardaron. Cuentan a partir del siguiente anuncio que se muestre.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::LinksTree</name>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Linked With</source>
        <translation>Vinculada con</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Shared</source>
        <translation>Compartido</translation>
    </message>
    <message>
        <source>Show &amp;Entity</source>
        <translation>Mostrar &amp;entidad</translation>
    </message>
    <message>
        <source>&amp;Remove Link</source>
        <translation>&amp;Quitar vínculo</translation>
    </message>
    <message>
        <source>How many of its kind have the same; few say much, many say nothing</source>
        <translation>Cuántos de su tipo tienen lo mismo; pocos dicen mucho, muchos no dicen nada</translation>
    </message>
    <message>
        <source>Links found in records are evidence and stay.</source>
        <translation>Los vínculos hallados en registros son pruebas y permanecen.</translation>
    </message>
    <message>
        <source>What was selected is not in the case any more.</source>
        <translation>Lo que estaba seleccionado ya no está en el caso.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The %1 links with the most records of %2 are shown.</source>
        <translation>Se muestran los %1 vínculos con más registros de %2.</translation>
    </message>
    <message>
        <source>drawn</source>
        <translation>trazado</translation>
    </message>
    <message>
        <source>Drawn by %1: %2</source>
        <translation>Trazado por %1: %2</translation>
    </message>
    <message>
        <source>So common that it says nothing of who they are</source>
        <translation>Tan común que no dice nada de quiénes son</translation>
    </message>
    <message>
        <source>Shared by %1 %2</source>
        <translation>Compartido por %1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 %2, shared by %3</source>
        <translation>%1 %2, compartido por %3</translation>
    </message>
    <message>
        <source>too common to tell anything (%1)</source>
        <translation>demasiado común para decir algo (%1)</translation>
    </message>
    <message>
        <source>%1 – %2, %3 % sure</source>
        <translation>%1 – %2, %3 % de certeza</translation>
    </message>
    <message>
        <source>The first %1 of %2 records are shown.</source>
        <translation>Se muestran los primeros %1 de %2 registros.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ListingInspector</name>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Sightings</source>
        <translation>Veces visto</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>The listing that was selected is not in the case any more.</source>
        <translation>El anuncio que estaba seleccionado ya no está en el caso.</translation>
    </message>
    <message>
        <source>listing</source>
        <translation>anuncio</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Sitio</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Last price</source>
        <translation>Último precio</translation>
    </message>
    <message>
        <source>Origin</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Destination</source>
        <translation>Destino</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Category by its words</source>
        <translation>Categoría según sus palabras</translation>
    </message>
    <message>
        <source>Lexicon</source>
        <translation>Léxico</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>Lexicons…</source>
        <translation>Léxicos…</translation>
    </message>
    <message>
        <source>Look through the words that are looked for, and add own ones</source>
        <translation>Revisar las palabras que se buscan y añadir otras propias</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Show what is known about it</source>
        <translation>Mostrar lo que se sabe de ello</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 → %3</source>
        <translation>%1: %2 → %3</translation>
    </message>
    <message>
        <source>Sightings %1</source>
        <translation>Avistamientos %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 sightings are shown.</source>
        <translation>Se muestran los primeros %1 de %2 avistamientos.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca de difusión</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ListingsPage</name>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Show the listings of all again</source>
        <translation>Mostrar de nuevo los anuncios de todos</translation>
    </message>
    <message>
        <source>Words, or a part of a seller&apos;s name</source>
        <translation>Palabras, o parte del nombre de un vendedor</translation>
    </message>
    <message>
        <source>Filter listings</source>
        <translation>Filtrar anuncios</translation>
    </message>
    <message>
        <source>%1 of %2 listings</source>
        <translation>%1 de %2 anuncios</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 seleccionados</translation>
    </message>
    <message numerus="yes">
        <source>Listings of %1 and %n more  ×</source>
        <translation>
            <numerusform>Anuncios de %1 y %n más  ×</numerusform>
            <numerusform>Anuncios de %1 y %n más  ×</numerusform>
        </translation>
    </message>
    <message>
        <source>Listings of %1  ×</source>
        <translation>Anuncios de %1  ×</translation>
    </message>
    <message>
        <source>No Listings</source>
        <translation>Sin anuncios</translation>
    </message>
    <message>
        <source>No listing of the case belongs to what was chosen.</source>
        <translation>Ningún anuncio del caso corresponde a lo elegido.</translation>
    </message>
    <message>
        <source>Show All Listings</source>
        <translation>Mostrar todos los anuncios</translation>
    </message>
    <message>
        <source>No Listings Yet</source>
        <translation>Aún no hay anuncios</translation>
    </message>
    <message>
        <source>Import files with listings, such as a scraped market, to begin; or drop files, folders or archives on this window.</source>
        <translation>Importe archivos con anuncios, por ejemplo una plataforma de venta recopilada, para comenzar; o suelte archivos, carpetas o archivos comprimidos en esta ventana.</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MarkingButton</name>
    <message>
        <source>Not Marked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Marking: %1</source>
        <translation>Marca de difusión: %1</translation>
    </message>
    <message>
        <source>%1, by %2: %3</source>
        <translation>%1, por %2: %3</translation>
    </message>
    <message>
        <source>Say how far this may be told on. Unmarked facts go into packets of every level.</source>
        <translation>Indique hasta dónde se puede difundir. Los datos sin marcar entran en expedientes de cualquier nivel.</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca de difusión</translation>
    </message>
    <message>
        <source>How far may %1 be told on, and why? A packet of a lower level is refused while it holds it.</source>
        <translation>¿Hasta dónde se puede difundir %1 y por qué? Se rechaza todo expediente de nivel inferior que lo contenga.</translation>
    </message>
    <message>
        <source>Mark</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Sin marcar</translation>
    </message>
    <message>
        <source>Marking: %1…</source>
        <translation>Marca de difusión: %1…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MatchComparison</name>
    <message>
        <source>Reasons for and against</source>
        <translation>Razones a favor y en contra</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Peso</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>This One</source>
        <translation>Esta entidad</translation>
    </message>
    <message>
        <source>The Other</source>
        <translation>La otra</translation>
    </message>
    <message>
        <source>In bits: each adds one doubling of the odds for, or takes one away</source>
        <translation>En bits: cada uno duplica la razón de probabilidades a favor, o la reduce a la mitad</translation>
    </message>
    <message>
        <source>What was suggested is not in the case any more. Find matches again.</source>
        <translation>Lo que se sugirió ya no está en el caso. Busque coincidencias de nuevo.</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Plataforma de venta</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detalle</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>First seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>Identifiers</source>
        <translation>Identificadores</translation>
    </message>
    <message>
        <source>%1, common: %2 have it</source>
        <translation>%1, común: lo tienen %2</translation>
    </message>
    <message>
        <source>%1, shared by %2</source>
        <translation>%1, compartido por %2</translation>
    </message>
    <message>
        <source>None found</source>
        <translation>No se halló ninguno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Sample Listings</source>
        <translation>Anuncios de muestra</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MatchesPage</name>
    <message>
        <source>&amp;Find Matches</source>
        <translation>&amp;Buscar coincidencias</translation>
    </message>
    <message>
        <source>&amp;All Listed the Same…</source>
        <translation>Todos los &amp;listados son iguales…</translation>
    </message>
    <message>
        <source>Decided %1</source>
        <translation>Decididos %1</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Finding matches</source>
        <translation>Buscando coincidencias</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is shared by %2.</source>
        <translation>«%1» lo comparten %2.</translation>
    </message>
    <message>
        <source>Shared by more than %1, and so set apart, as they say nothing of who is who: %2. %3</source>
        <translation>Compartido por más de %1 y por ello apartado, pues no dice nada de quién es quién: %2. %3</translation>
    </message>
    <message>
        <source>&amp;Find Again</source>
        <translation>&amp;Buscar de nuevo</translation>
    </message>
    <message>
        <source>Finding Matches</source>
        <translation>Buscando coincidencias</translation>
    </message>
    <message>
        <source>All names, identifiers and listing texts are compared.</source>
        <translation>Se comparan todos los nombres, identificadores y textos de anuncios.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Who Is Who</source>
        <translation>Quién es quién</translation>
    </message>
    <message>
        <source>The same seller may stand in a case under several names. Interdict compares names, keys, contacts, wallets and listing texts, and says what speaks for and against each pair. You decide; nothing is merged for good, and every decision can be taken back.</source>
        <translation>El mismo vendedor puede figurar en un caso con varios nombres. Interdict compara nombres, claves, contactos, monederos y textos de anuncios, y dice qué habla a favor y en contra de cada par. Usted decide; nada se fusiona definitivamente, y toda decisión puede retirarse.</translation>
    </message>
    <message>
        <source>Find Matches</source>
        <translation>Buscar coincidencias</translation>
    </message>
    <message>
        <source>None for This Reason</source>
        <translation>Ninguno por esta razón</translation>
    </message>
    <message>
        <source>Other pairs are left. Choose all reasons to see them.</source>
        <translation>Quedan otros pares. Elija todas las razones para verlos.</translation>
    </message>
    <message>
        <source>Nothing Left to Decide</source>
        <translation>No queda nada por decidir</translation>
    </message>
    <message>
        <source>No pair is likely enough, or all were decided. Lower the least probability, or raise the number from which a shared thing counts as a hub, and find again.</source>
        <translation>Ningún par es lo bastante probable, o todos están decididos. Reduzca la probabilidad mínima, o aumente el número a partir del cual algo compartido cuenta como concentrador, y busque de nuevo.</translation>
    </message>
    <message>
        <source>Find Again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>%1 pairs</source>
        <translation>%1 pares</translation>
    </message>
    <message>
        <source>%1 of %2 pairs</source>
        <translation>%1 de %2 pares</translation>
    </message>
    <message>
        <source>%1 · the case has changed since</source>
        <translation>%1 · el caso ha cambiado desde entonces</translation>
    </message>
    <message>
        <source>&amp;All %1 Listed the Same…</source>
        <translation>&amp;Los %1 listados son iguales…</translation>
    </message>
    <message>
        <source>Choose a reason first, so that all of it can be decided at once</source>
        <translation>Elija primero una razón para poder decidir de una vez todo lo que abarca</translation>
    </message>
    <message>
        <source>All pairs listed are judged the same, in one step that can be undone</source>
        <translation>Se decide que todos los pares listados son iguales, en un solo paso que puede deshacerse</translation>
    </message>
    <message>
        <source>Compared side by side.</source>
        <translation>Comparados lado a lado.</translation>
    </message>
    <message>
        <source>All Listed the Same</source>
        <translation>Todos los listados son iguales</translation>
    </message>
    <message numerus="yes">
        <source>Why are all %n pair(s) listed the same?</source>
        <translation>
            <numerusform>¿Por qué es igual el %n par listado?</numerusform>
            <numerusform>¿Por qué son iguales los %n pares listados?</numerusform>
        </translation>
    </message>
    <message>
        <source>Judge the Same</source>
        <translation>Decidir que son la misma</translation>
    </message>
    <message>
        <source>%1 pairs were judged, %2 were refused. %3</source>
        <translation>Se decidieron %1 pares y se denegaron %2. %3</translation>
    </message>
    <message>
        <source>What to compare</source>
        <translation>Qué comparar</translation>
    </message>
    <message>
        <source>A contact, key or text that more than so many share says nothing of who they are</source>
        <translation>Un contacto, clave o texto que comparten más de estos no dice nada de quiénes son</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todas las razones</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Con qué certeza</translation>
    </message>
    <message>
        <source>Certain</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Probable</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Possible</source>
        <translation>Posible</translation>
    </message>
    <message>
        <source>Reason of the judgement</source>
        <translation>Motivo de la decisión</translation>
    </message>
    <message>
        <source>Why; if empty, the strongest reason is noted</source>
        <translation>Por qué; si se deja vacío, se anota la razón de más peso</translation>
    </message>
    <message>
        <source>Pairs that could be the same</source>
        <translation>Pares que podrían ser iguales</translation>
    </message>
    <message>
        <source>&amp;Hubs above</source>
        <translation>C&amp;oncentradores por encima de</translation>
    </message>
    <message>
        <source>At &amp;least</source>
        <translation>Como &amp;mínimo</translation>
    </message>
    <message>
        <source>Same (S)</source>
        <translation>Iguales (S)</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>Not the Same (N)</source>
        <translation>No son iguales (N)</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>Undecided (U)</source>
        <translation>Sin decidir (U)</translation>
    </message>
    <message>
        <source>U</source>
        <translation>U</translation>
    </message>
    <message>
        <source>To Decide</source>
        <translation>Por decidir</translation>
    </message>
</context>
<context>
    <name>interdict::ui::MessageStrip</name>
    <message>
        <source>Close the message</source>
        <translation>Cerrar el mensaje</translation>
    </message>
    <message>
        <source>Close Message</source>
        <translation>Cerrar mensaje</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
</context>
<context>
    <name>interdict::ui::NodeTableModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>First Seen</source>
        <translation>Visto por primera vez</translation>
    </message>
    <message>
        <source>Last Seen</source>
        <translation>Visto por última vez</translation>
    </message>
    <message>
        <source>PageRank</source>
        <translation>PageRank</translation>
    </message>
    <message>
        <source>Betweenness</source>
        <translation>Intermediación</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Comunidad</translation>
    </message>
</context>
<context>
    <name>interdict::ui::NotesView</name>
    <message>
        <source>No notes yet.</source>
        <translation>Aún no hay notas.</translation>
    </message>
    <message>
        <source>&amp;Add Note</source>
        <translation>&amp;Añadir nota</translation>
    </message>
    <message>
        <source>Re&amp;move Note</source>
        <translation>&amp;Quitar nota</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>Nueva nota</translation>
    </message>
    <message>
        <source>Write a note; Ctrl+Return adds it</source>
        <translation>Escriba una nota; Ctrl+Intro la añade</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::OutcomeDialog</name>
    <message>
        <source>Record Outcome</source>
        <translation>Anotar resultado</translation>
    </message>
    <message>
        <source>Items that were seen</source>
        <translation>Elementos que se observaron</translation>
    </message>
    <message>
        <source>What was seen of the items of %1 to &quot;%2&quot;?</source>
        <translation>¿Qué se observó de los elementos de %1 a «%2»?</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Items</source>
        <translation>&amp;Elementos</translation>
    </message>
    <message>
        <source>&amp;Outcome</source>
        <translation>&amp;Resultado</translation>
    </message>
    <message>
        <source>&amp;Day it was seen (UTC)</source>
        <translation>&amp;Día en que se observó (UTC)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Evidence, without which it does not count as verified:</source>
        <translation>Prueba, sin la cual no cuenta como verificado:</translation>
    </message>
    <message>
        <source>No item is ticked. Tick what was seen.</source>
        <translation>Ningún elemento está marcado. Marque lo que se observó.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::OverviewMap</name>
    <message>
        <source>Overview of the graph</source>
        <translation>Vista general del grafo</translation>
    </message>
    <message>
        <source>Click or drag to look elsewhere</source>
        <translation>Haga clic o arrastre para mirar otra parte</translation>
    </message>
</context>
<context>
    <name>interdict::ui::OverviewPage</name>
    <message>
        <source>A Case Begins with Files</source>
        <translation>Un caso empieza con archivos</translation>
    </message>
    <message>
        <source>Import what was seized or scraped: tables, workbooks, web pages, e-mails, archives or a whole folder. Sellers, sites, identifiers and shipments are found in it; then look at them in the tables, the graph and the charts, judge who is the same, and refer what you found to those who can act.</source>
        <translation>Importe lo incautado o extraído: tablas, libros, páginas web, correos, archivos comprimidos o una carpeta entera. En ello se hallan vendedores, sitios, identificadores y envíos; véalos después en las tablas, el grafo y los gráficos, juzgue quién es el mismo y remita lo hallado a quienes pueden actuar.</translation>
    </message>
    <message>
        <source>Import Files…</source>
        <translation>Importar archivos…</translation>
    </message>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Needs Attention</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>The Case Holds</source>
        <translation>El caso contiene</translation>
    </message>
    <message>
        <source>From When to When</source>
        <translation>De cuándo a cuándo</translation>
    </message>
    <message>
        <source>What Was Imported</source>
        <translation>Qué se importó</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Qué se importó</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Looking over the case</source>
        <translation>Examinando el caso</translation>
    </message>
    <message>
        <source>begun %1</source>
        <translation>iniciado el %1</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>History entries</source>
        <translation>Entradas del historial</translation>
    </message>
    <message>
        <source>%1 (withdrawn)</source>
        <translation>%1 (retirado)</translation>
    </message>
    <message numerus="yes">
        <source>and %n more, on the page Evidence</source>
        <translation>
            <numerusform>y %n más, en la página Pruebas</numerusform>
            <numerusform>y %n más, en la página Pruebas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged or rejected record(s) wait for a decision</source>
        <translation>
            <numerusform>%n registro señalado o rechazado espera una decisión</numerusform>
            <numerusform>%n registros señalados o rechazados esperan una decisión</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page Review</source>
        <translation>Abrir la página Revisión</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of referrals are overdue</source>
        <translation>
            <numerusform>%n plazo de remisiones está vencido</numerusform>
            <numerusform>%n plazos de remisiones están vencidos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the list of what is due</source>
        <translation>Abrir la lista de vencimientos</translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of referrals fall due within a week</source>
        <translation>
            <numerusform>%n plazo de remisiones vence en una semana</numerusform>
            <numerusform>%n plazos de remisiones vencen en una semana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) are drafted and not sent</source>
        <translation>
            <numerusform>%n remisión está en borrador y sin enviar</numerusform>
            <numerusform>%n remisiones están en borrador y sin enviar</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the docket</source>
        <translation>Abrir el registro de remisiones</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer give the SHA-256 of their import</source>
        <translation>
            <numerusform>%n archivo ya no da el SHA-256 de su importación</numerusform>
            <numerusform>%n archivos ya no dan el SHA-256 de su importación</numerusform>
        </translation>
    </message>
    <message>
        <source>The stored files were not checked since the case was opened: check them now</source>
        <translation>Los archivos guardados no se han comprobado desde que se abrió el caso: compruébelos ahora</translation>
    </message>
    <message>
        <source>Compares every file with the SHA-256 of its import</source>
        <translation>Compara cada archivo con el SHA-256 de su importación</translation>
    </message>
    <message>
        <source>Nobody has looked for matches since the case was opened: look now</source>
        <translation>Nadie ha buscado coincidencias desde que se abrió el caso: búsquelas ahora</translation>
    </message>
    <message>
        <source>Compares sellers, domains, organisations and handles</source>
        <translation>Compara vendedores, dominios, organizaciones y alias</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pair(s) could be the same</source>
        <translation>
            <numerusform>%1: %n par podría ser el mismo</numerusform>
            <numerusform>%1: %n pares podrían ser los mismos</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the page Matches</source>
        <translation>Abrir la página Coincidencias</translation>
    </message>
    <message>
        <source>Checking the files of the case</source>
        <translation>Comprobando los archivos del caso</translation>
    </message>
    <message>
        <source>Looking for matches</source>
        <translation>Buscando coincidencias</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketCompareDialog</name>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Compare Packets</source>
        <translation>Comparar expedientes</translation>
    </message>
    <message>
        <source>Browse…</source>
        <translation>Examinar…</translation>
    </message>
    <message>
        <source>Browse for: %1</source>
        <translation>Examinar: %1</translation>
    </message>
    <message>
        <source>&amp;Older packet:</source>
        <translation>Expediente &amp;anterior:</translation>
    </message>
    <message>
        <source>&amp;Newer packet:</source>
        <translation>Expediente &amp;posterior:</translation>
    </message>
    <message>
        <source>What is new, changed or gone since the older packet will stand here.</source>
        <translation>Aquí aparecerá lo nuevo, modificado o desaparecido desde el expediente anterior.</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Choose a Packet</source>
        <translation>Elegir un expediente</translation>
    </message>
    <message>
        <source>Packets (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Expedientes (*.zip *.tar *.tar.gz *.tgz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Comparing packets</source>
        <translation>Comparando expedientes</translation>
    </message>
    <message>
        <source>%1 compared with %2.</source>
        <translation>%1 comparado con %2.</translation>
    </message>
    <message>
        <source>%1 compared with %2, by the checksums of their files.</source>
        <translation>%1 comparado con %2, por las sumas de comprobación de sus archivos.</translation>
    </message>
    <message>
        <source>Nothing is new, changed or gone.</source>
        <translation>Nada es nuevo, ha cambiado ni ha desaparecido.</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Gone: %3.</source>
        <translation>Nuevos: %1. Modificados: %2. Desaparecidos: %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketFilesView</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Files of the packet</source>
        <translation>Archivos del expediente</translation>
    </message>
    <message>
        <source>Content of the file</source>
        <translation>Contenido del archivo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>The first %1 of %2 bytes are shown.</source>
        <translation>Se muestran los primeros %1 de %2 bytes.</translation>
    </message>
    <message>
        <source>Picture %1</source>
        <translation>Imagen %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketViewer</name>
    <message>
        <source>Accept &amp;Time Stamp…</source>
        <translation>Aceptar &amp;sello de tiempo…</translation>
    </message>
    <message>
        <source>Packet %1</source>
        <translation>Expediente %1</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Check the answer of a time stamp authority, and keep it beside the packet.</source>
        <translation>Comprobar la respuesta de una autoridad de sellado de tiempo y conservarla junto al expediente.</translation>
    </message>
    <message>
        <source>Checking the packet</source>
        <translation>Comprobando el expediente</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Yes: all that must be there is there, and nothing else.</source>
        <translation>Sí: está todo lo que debe estar, y nada más.</translation>
    </message>
    <message>
        <source>No: something is missing, or nobody lists it.</source>
        <translation>No: falta algo, o hay algo que nadie enumera.</translation>
    </message>
    <message>
        <source>Valid</source>
        <translation>Válido</translation>
    </message>
    <message>
        <source>Yes: it is complete and every checksum holds.</source>
        <translation>Sí: está completo y todas las sumas de comprobación son correctas.</translation>
    </message>
    <message>
        <source>No: do not rely on it.</source>
        <translation>No: no se fíe de él.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>It is not signed.</source>
        <translation>No está firmado.</translation>
    </message>
    <message>
        <source>Time stamp</source>
        <translation>Sello de tiempo</translation>
    </message>
    <message>
        <source>A request lies in it; it has no answer yet.</source>
        <translation>Contiene una solicitud; aún no tiene respuesta.</translation>
    </message>
    <message>
        <source>There is none.</source>
        <translation>No hay ninguno.</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Accept Time Stamp</source>
        <translation>Aceptar sello de tiempo</translation>
    </message>
    <message>
        <source>Answers to time stamp requests (*.tsr);;All files (*)</source>
        <translation>Respuestas a solicitudes de sello de tiempo (*.tsr);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Checking the time stamp</source>
        <translation>Comprobando el sello de tiempo</translation>
    </message>
    <message>
        <source>&quot;%1&quot; could not be read: %2.</source>
        <translation>No se pudo leer «%1»: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca de difusión</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Creado</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>Fundamento</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Referral</source>
        <translation>Remisión</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>As the packet says</source>
        <translation>Según dice el expediente</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Alcance</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Reference</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Seller</source>
        <translation>Vendedor</translation>
    </message>
    <message>
        <source>Market</source>
        <translation>Plataforma de venta</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Shows</source>
        <translation>Muestra</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketWizard</name>
    <message>
        <source>Packet for %1</source>
        <translation>Expediente para %1</translation>
    </message>
    <message>
        <source>New Referral</source>
        <translation>Nueva remisión</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PacketsPage</name>
    <message>
        <source>Select Its &amp;Entities</source>
        <translation>Seleccionar sus &amp;entidades</translation>
    </message>
    <message>
        <source>&amp;Verify Packet…</source>
        <translation>&amp;Verificar expediente…</translation>
    </message>
    <message>
        <source>Verify &amp;Folder…</source>
        <translation>Verificar carpe&amp;ta…</translation>
    </message>
    <message>
        <source>&amp;Compare Packets…</source>
        <translation>&amp;Comparar expedientes…</translation>
    </message>
    <message>
        <source>&amp;New Referral…</source>
        <translation>&amp;Nueva remisión…</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Expedientes</translation>
    </message>
    <message>
        <source>Check a bag that was unpacked, from its own folder.</source>
        <translation>Comprobar una bolsa desempaquetada, desde su propia carpeta.</translation>
    </message>
    <message>
        <source>No Packets Yet</source>
        <translation>Aún no hay expedientes</translation>
    </message>
    <message>
        <source>A referral is a packet for one partner who can act: a registry, an online retailer or a carrier. It holds what you chose, the records behind it, and how to check them.</source>
        <translation>Una remisión es un expediente para un destinatario que puede actuar: un registro de dominios, un minorista en línea o un transportista. Contiene lo que usted eligió, los registros que lo sustentan y cómo comprobarlos.</translation>
    </message>
    <message>
        <source>A referral is a packet for one partner who can act. The case is open for reading only; open it for writing to build one.</source>
        <translation>Una remisión es un expediente para un destinatario que puede actuar. El caso está abierto solo para lectura; ábralo para escritura a fin de generar uno.</translation>
    </message>
    <message>
        <source>New Referral…</source>
        <translation>Nueva remisión…</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca de difusión</translation>
    </message>
    <message>
        <source>Built</source>
        <translation>Generado</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Verify Packet</source>
        <translation>Verificar expediente</translation>
    </message>
    <message>
        <source>Packets (*.zip *.tar *.tar.gz *.tgz);;All files (*)</source>
        <translation>Expedientes (*.zip *.tar *.tar.gz *.tgz);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Verify Folder</source>
        <translation>Verificar carpeta</translation>
    </message>
    <message>
        <source>Verifying %1</source>
        <translation>Verificando %1</translation>
    </message>
    <message>
        <source>It is a folder, whose SHA-256 no case can know.</source>
        <translation>Es una carpeta, cuyo SHA-256 ningún caso puede conocer.</translation>
    </message>
    <message>
        <source>It is the packet %1 as it was built from this case.</source>
        <translation>Es el expediente %1 tal como se generó a partir de este caso.</translation>
    </message>
    <message>
        <source>This case has not built a file with its SHA-256.</source>
        <translation>Este caso no ha generado ningún archivo con su SHA-256.</translation>
    </message>
    <message>
        <source>&quot;%1&quot;: %2
%3</source>
        <translation>«%1»: %2
%3</translation>
    </message>
    <message>
        <source>Look Inside…</source>
        <translation>Ver contenido…</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PageBar</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PictureSaving</name>
    <message>
        <source>Scalable pictures (*.svg)</source>
        <translation>Imágenes escalables (*.svg)</translation>
    </message>
    <message>
        <source>Documents of one sheet (*.pdf)</source>
        <translation>Documentos de una hoja (*.pdf)</translation>
    </message>
    <message>
        <source>Pictures of pixels, 300 dots per inch (*.png)</source>
        <translation>Imágenes de píxeles, 300 puntos por pulgada (*.png)</translation>
    </message>
    <message>
        <source>Save Picture</source>
        <translation>Guardar imagen</translation>
    </message>
    <message>
        <source>There is a file &quot;%1&quot; already. Choose another name.</source>
        <translation>Ya existe un archivo «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>Saving the picture</source>
        <translation>Guardando la imagen</translation>
    </message>
    <message>
        <source>Save Poster</source>
        <translation>Guardar póster</translation>
    </message>
    <message>
        <source>The picture goes over several A4 sheets, to be printed, cut and joined.</source>
        <translation>La imagen ocupa varias hojas A4, para imprimir, recortar y unir.</translation>
    </message>
    <message>
        <source>Sheets &amp;across:</source>
        <translation>Hojas a lo &amp;ancho:</translation>
    </message>
    <message>
        <source>Sheets &amp;down:</source>
        <translation>Hojas a lo a&amp;lto:</translation>
    </message>
    <message>
        <source>Posters (*.pdf)</source>
        <translation>Pósteres (*.pdf)</translation>
    </message>
    <message>
        <source>Copying the picture</source>
        <translation>Copiando la imagen</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PlotView</name>
    <message>
        <source>&quot;%1&quot; cannot be written. Choose another name or folder.</source>
        <translation>No se puede escribir «%1». Elija otro nombre u otra carpeta.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::PriceHistory</name>
    <message>
        <source>Price history</source>
        <translation>Historial de precios</translation>
    </message>
    <message>
        <source>From %1 on %2 to %3 on %4; lowest %5, highest %6.</source>
        <translation>De %1 el %2 a %3 el %4; mínimo %5, máximo %6.</translation>
    </message>
    <message>
        <source>lowest %1</source>
        <translation>mínimo %1</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProfileRow</name>
    <message>
        <source>%1 (of this case)</source>
        <translation>%1 (de este caso)</translation>
    </message>
    <message>
        <source>Save as &amp;Profile…</source>
        <translation>Guardar como &amp;perfil…</translation>
    </message>
    <message>
        <source>What the columns of files of this kind mean, from this case or from the program</source>
        <translation>Qué significan las columnas de los archivos de este tipo, según este caso o el programa</translation>
    </message>
    <message>
        <source>Keep how the columns are read in the case, for the next file of this kind</source>
        <translation>Conservar en el caso cómo se leen las columnas, para el próximo archivo de este tipo</translation>
    </message>
    <message>
        <source>Pro&amp;file</source>
        <translation>Per&amp;fil</translation>
    </message>
    <message>
        <source>None: as found in the file</source>
        <translation>Ninguno: según lo hallado en el archivo</translation>
    </message>
    <message>
        <source>The columns are much like those of the profile %1.</source>
        <translation>Las columnas se parecen mucho a las del perfil %1.</translation>
    </message>
    <message>
        <source>Save as Profile</source>
        <translation>Guardar como perfil</translation>
    </message>
    <message>
        <source>Name of the profile, such as the market&apos;s:</source>
        <translation>Nombre del perfil, por ejemplo el de la plataforma de venta:</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProgressRow</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProofFields</name>
    <message>
        <source>Its number in the case</source>
        <translation>Su número en el caso</translation>
    </message>
    <message>
        <source>&amp;File of the case</source>
        <translation>Archi&amp;vo del caso</translation>
    </message>
    <message>
        <source>or &amp;record</source>
        <translation>o &amp;registro</translation>
    </message>
    <message>
        <source>Such as the number of a message</source>
        <translation>Por ejemplo, el número de un mensaje</translation>
    </message>
    <message>
        <source>or in &amp;words</source>
        <translation>o en pa&amp;labras</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>#%1 %2</source>
        <translation>#%1 %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProposalsModel</name>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>By Way Of</source>
        <translation>Vía</translation>
    </message>
    <message>
        <source>The Subject</source>
        <translation>El afectado</translation>
    </message>
    <message>
        <source>Mind</source>
        <translation>Atención</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ProposedItemsModel</name>
    <message>
        <source>Listing %1</source>
        <translation>Anuncio %1</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Shown by Records</source>
        <translation>Acreditado por registros</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReadingPage</name>
    <message>
        <source>&amp;Detect Again</source>
        <translation>&amp;Detectar de nuevo</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Leyendo</translation>
    </message>
    <message>
        <source>Check that the rows below stand as they should. Change how the file is read where they do not.</source>
        <translation>Compruebe que las filas de abajo aparecen como deben. Si no es así, cambie cómo se lee el archivo.</translation>
    </message>
    <message>
        <source>Read the file again and forget what was chosen here and for its columns</source>
        <translation>Leer de nuevo el archivo y olvidar lo elegido aquí y para sus columnas</translation>
    </message>
    <message>
        <source>What was found in the file</source>
        <translation>Lo que se encontró en el archivo</translation>
    </message>
    <message>
        <source>First rows as they are read</source>
        <translation>Primeras filas tal como se leen</translation>
    </message>
    <message>
        <source>The &amp;first rows, and the first %1 of %2 columns</source>
        <translation>Las &amp;primeras filas, y las primeras %1 de %2 columnas</translation>
    </message>
    <message numerus="yes">
        <source>The &amp;first rows, in %Ln column(s)</source>
        <translation>
            <numerusform>Las &amp;primeras filas, en %Ln columna</numerusform>
            <numerusform>Las &amp;primeras filas, en %Ln columnas</numerusform>
        </translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Fila</translation>
    </message>
</context>
<context>
    <name>interdict::ui::RecordCells</name>
    <message>
        <source>Cells of the chosen row</source>
        <translation>Celdas de la fila elegida</translation>
    </message>
    <message>
        <source>Ro&amp;w %1, the first %2 of it</source>
        <translation>F&amp;ila %1, sus primeras %2</translation>
    </message>
    <message>
        <source>Ro&amp;w %1: %2 cells in %3 columns</source>
        <translation>F&amp;ila %1: %2 celdas en %3 columnas</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>Celda</translation>
    </message>
    <message>
        <source>(beyond the columns)</source>
        <translation>(más allá de las columnas)</translation>
    </message>
    <message>
        <source>Record %1</source>
        <translation>Registro %1</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>As it stands</source>
        <translation>Tal como está</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Choose a row to see its cells.</source>
        <translation>Elija una fila para ver sus celdas.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::RecordInspector</name>
    <message>
        <source>Found in this record</source>
        <translation>Hallado en este registro</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Hallado</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Characters</source>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Cells</source>
        <translation>Celdas</translation>
    </message>
    <message>
        <source>Bytes</source>
        <translation>Bytes</translation>
    </message>
    <message>
        <source>Row %1</source>
        <translation>Fila %1</translation>
    </message>
    <message>
        <source>record</source>
        <translation>registro</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Posición</translation>
    </message>
    <message>
        <source>%1 bytes from the start</source>
        <translation>a %1 bytes del comienzo</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longitud</translation>
    </message>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>The first %1 of %2 cells are shown; the bytes have them all.</source>
        <translation>Se muestran las primeras %1 de %2 celdas; los bytes las contienen todas.</translation>
    </message>
    <message>
        <source>The bytes cannot be read as cells; see the bytes themselves.</source>
        <translation>Los bytes no se pueden leer como celdas; consulte los propios bytes.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Found %1</source>
        <translation>Hallado %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReferralCharts</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Acted</source>
        <translation>Actuaron</translation>
    </message>
    <message>
        <source>Median Days</source>
        <translation>Mediana de días</translation>
    </message>
    <message>
        <source>Re-appeared</source>
        <translation>Reaparecidos</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviadas</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazadas</translation>
    </message>
    <message>
        <source>%1: %2 days (median of %3)</source>
        <translation>%1: %2 días (mediana de %3)</translation>
    </message>
    <message>
        <source>%1 (%2 of %3)</source>
        <translation>%1 (%2 de %3)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Median Days to Action, by Recipient</source>
        <translation>Mediana de días hasta la actuación, por destinatario</translation>
    </message>
    <message>
        <source>Share Acted On, by Recipient</source>
        <translation>Proporción con actuación, por destinatario</translation>
    </message>
    <message>
        <source>Median Days to Action, by Kind</source>
        <translation>Mediana de días hasta la actuación, por tipo</translation>
    </message>
    <message>
        <source>Share Acted On, by Kind</source>
        <translation>Proporción con actuación, por tipo</translation>
    </message>
    <message>
        <source>No Referrals Sent Yet</source>
        <translation>Aún no se han enviado remisiones</translation>
    </message>
    <message>
        <source>Once referrals were sent, this shows how long it took recipients to act, and how many did. Their states are kept under &quot;Referrals&quot;.</source>
        <translation>Una vez enviadas remisiones, aquí se muestra cuánto tardaron los destinatarios en actuar y cuántos lo hicieron. Sus estados se llevan en «Remisiones».</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>From the day of sending to the day of action; all together: %1 days, %2 of %3 referrals acted on.</source>
        <translation>Desde el día del envío hasta el de la actuación; en conjunto: %1 días, con actuación en %2 de %3 remisiones.</translation>
    </message>
    <message>
        <source>No recipient has acted yet.</source>
        <translation>Ningún destinatario ha actuado aún.</translation>
    </message>
    <message>
        <source>In percent of the referrals sent, %1 in all. Items last seen gone, with evidence: %2 of %3.</source>
        <translation>En porcentaje de las remisiones enviadas, %1 en total. Elementos vistos por última vez como desaparecidos, con prueba: %2 de %3.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReferralsModel</name>
    <message>
        <source>Packet</source>
        <translation>Expediente</translation>
    </message>
    <message>
        <source>Recipient</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Marking</source>
        <translation>Marca de difusión</translation>
    </message>
    <message>
        <source>Built (UTC)</source>
        <translation>Generado (UTC)</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReferralsPage</name>
    <message>
        <source>Referrals</source>
        <translation>Remisiones</translation>
    </message>
    <message>
        <source>Who Can Act</source>
        <translation>Quién puede actuar</translation>
    </message>
    <message>
        <source>Docket</source>
        <translation>Registro de remisiones</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Cobertura</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>Cartas</translation>
    </message>
    <message>
        <source>Packets</source>
        <translation>Expedientes</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewCells</name>
    <message>
        <source>Encoding of this record</source>
        <translation>Codificación de este registro</translation>
    </message>
    <message>
        <source>Separator of this record</source>
        <translation>Separador de este registro</translation>
    </message>
    <message>
        <source>Column that takes the cells that are too many</source>
        <translation>Columna que recibe las celdas sobrantes</translation>
    </message>
    <message>
        <source>Join with Next</source>
        <translation>Unir con la siguiente</translation>
    </message>
    <message>
        <source>Puts the text of the next cell behind this one and moves the others up</source>
        <translation>Pone el texto de la celda siguiente detrás de esta y adelanta las demás</translation>
    </message>
    <message>
        <source>Insert Cell</source>
        <translation>Insertar celda</translation>
    </message>
    <message>
        <source>Puts an empty cell before this one and moves the others down</source>
        <translation>Pone una celda vacía delante de esta y retrasa las demás</translation>
    </message>
    <message>
        <source>Cells of the record</source>
        <translation>Celdas del registro</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>As Found</source>
        <translation>Tal como se halló</translation>
    </message>
    <message>
        <source>Corrected</source>
        <translation>Corregido</translation>
    </message>
    <message>
        <source>Encoding</source>
        <translation>Codificación</translation>
    </message>
    <message>
        <source>Separator</source>
        <translation>Separador</translation>
    </message>
    <message>
        <source>Extra cells go to</source>
        <translation>Las celdas sobrantes van a</translation>
    </message>
    <message>
        <source>as the source</source>
        <translation>como la fuente</translation>
    </message>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>semicolon</source>
        <translation>punto y coma</translation>
    </message>
    <message>
        <source>tab</source>
        <translation>tabulador</translation>
    </message>
    <message>
        <source>vertical bar</source>
        <translation>barra vertical</translation>
    </message>
    <message>
        <source>no column</source>
        <translation>ninguna columna</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>The last cell holds text, which would be lost. Empty or join cells first.</source>
        <translation>La última celda contiene texto que se perdería. Vacíe o una celdas primero.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewChoices</name>
    <message>
        <source>Which records</source>
        <translation>Qué registros</translation>
    </message>
    <message>
        <source>To decide</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>Decididos</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Flagged and rejected</source>
        <translation>Señalados y rechazados</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazados</translation>
    </message>
    <message>
        <source>Flagged</source>
        <translation>Señalados</translation>
    </message>
    <message>
        <source>All sources</source>
        <translation>Todas las fuentes</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewPage</name>
    <message>
        <source>All %1 listed</source>
        <translation>Los %1 listados</translation>
    </message>
    <message>
        <source>Accept as It Is</source>
        <translation>Aceptar tal cual</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n flagged record(s) right as they are?</source>
        <translation>
            <numerusform>¿Por qué es correcto tal como está %n registro señalado?</numerusform>
            <numerusform>¿Por qué son correctos tal como están %n registros señalados?</numerusform>
        </translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Confirm</source>
        <translation>Confirmar</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n record(s) rightly flagged or rejected?</source>
        <translation>
            <numerusform>¿Por qué se señaló o rechazó con razón %n registro?</numerusform>
            <numerusform>¿Por qué se señalaron o rechazaron con razón %n registros?</numerusform>
        </translation>
    </message>
    <message>
        <source>Correct</source>
        <translation>Corregir</translation>
    </message>
    <message numerus="yes">
        <source>Why are %n record(s) corrected? Their bytes stay as they are.</source>
        <translation>
            <numerusform>¿Por qué se corrige %n registro? Sus bytes quedan como están.</numerusform>
            <numerusform>¿Por qué se corrigen %n registros? Sus bytes quedan como están.</numerusform>
        </translation>
    </message>
    <message>
        <source>Correcting records</source>
        <translation>Corrigiendo registros</translation>
    </message>
    <message>
        <source>%1 records were corrected; %2 would still be rejected and were left as they are. Row %3: %4</source>
        <translation>Se corrigieron %1 registros; %2 seguirían rechazados y quedaron como estaban. Fila %3: %4</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>&amp;Accept as It Is…</source>
        <translation>&amp;Aceptar tal cual…</translation>
    </message>
    <message>
        <source>Con&amp;firm…</source>
        <translation>Con&amp;firmar…</translation>
    </message>
    <message>
        <source>C&amp;orrect…</source>
        <translation>C&amp;orregir…</translation>
    </message>
    <message>
        <source>Words of a reason or a source</source>
        <translation>Palabras de un motivo o de una fuente</translation>
    </message>
    <message>
        <source>Filter records to review</source>
        <translation>Filtrar registros por revisar</translation>
    </message>
    <message>
        <source>Nothing to Review</source>
        <translation>Nada que revisar</translation>
    </message>
    <message>
        <source>Records that are flagged or rejected at an import wait here, each with its reason and its bytes.</source>
        <translation>Los registros señalados o rechazados en una importación esperan aquí, cada uno con su motivo y sus bytes.</translation>
    </message>
    <message>
        <source>%1 of %2 records</source>
        <translation>%1 de %2 registros</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 seleccionados</translation>
    </message>
    <message>
        <source>Original bytes</source>
        <translation>Bytes originales</translation>
    </message>
    <message>
        <source>Flagged records are right as they are: they are kept without flag</source>
        <translation>Los registros señalados son correctos tal como están: se conservan sin señalar</translation>
    </message>
    <message>
        <source>The records are rightly flagged or rejected: they stay so, and wait no longer</source>
        <translation>Los registros se señalaron o rechazaron con razón: siguen así y ya no esperan</translation>
    </message>
    <message>
        <source>The records are read again with what was corrected below</source>
        <translation>Los registros se leen de nuevo con lo corregido abajo</translation>
    </message>
    <message>
        <source>No Record Chosen</source>
        <translation>Ningún registro elegido</translation>
    </message>
    <message>
        <source>Choose a record to see its cells and its original bytes, and to correct it.</source>
        <translation>Elija un registro para ver sus celdas y sus bytes originales, y para corregirlo.</translation>
    </message>
    <message>
        <source>%1 rows read = %2 records + %3 rejected · %4 to decide · %5 decided</source>
        <translation>%1 filas leídas = %2 registros + %3 rechazadas · %4 por decidir · %5 decididas</translation>
    </message>
    <message>
        <source>This source is no table with mapped columns: its records are accepted or confirmed, or the file is corrected and imported again.</source>
        <translation>Esta fuente no es una tabla con columnas asignadas: sus registros se aceptan o confirman, o se corrige el archivo y se importa de nuevo.</translation>
    </message>
    <message>
        <source>So the record is kept.</source>
        <translation>Así el registro se conserva.</translation>
    </message>
    <message>
        <source>So the record is kept, with a remark: %1</source>
        <translation>Así el registro se conserva, con una observación: %1</translation>
    </message>
    <message>
        <source>So the record is still rejected: %1</source>
        <translation>Así el registro sigue rechazado: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewReasons</name>
    <message>
        <source>Reasons</source>
        <translation>Razones</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>All reasons</source>
        <translation>Todas las razones</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The %1 most frequent reasons are shown.</source>
        <translation>Se muestran los %1 motivos más frecuentes.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::RunPage</name>
    <message>
        <source>Import &amp;Another File</source>
        <translation>Importar &amp;otro archivo</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>All rows are written in one step: they are all there, or none is.</source>
        <translation>Todas las filas se escriben en un solo paso: o están todas o no está ninguna.</translation>
    </message>
    <message>
        <source>Importing %1</source>
        <translation>Importando %1</translation>
    </message>
    <message>
        <source>Each file is written in one step: all of its rows are there, or none is.</source>
        <translation>Cada archivo se escribe en un solo paso: o están todas sus filas o no está ninguna.</translation>
    </message>
    <message>
        <source>If you cancel, files that are in by then stay in the case.</source>
        <translation>Si cancela, los archivos que ya hayan entrado permanecen en el caso.</translation>
    </message>
    <message>
        <source>If you cancel, the case stays as it was.</source>
        <translation>Si cancela, el caso queda como estaba.</translation>
    </message>
    <message>
        <source>Cancelling…</source>
        <translation>Cancelando…</translation>
    </message>
    <message>
        <source>Nothing Was Added</source>
        <translation>No se añadió nada</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is in the case already: a file with the same bytes was imported before. These are the rows it gave.</source>
        <translation>«%1» ya está en el caso: antes se importó un archivo con los mismos bytes. Estas son las filas que dio.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is kept as evidence, byte for byte; it holds no records.</source>
        <translation>«%1» se conserva como prueba, byte por byte; no contiene registros.</translation>
    </message>
    <message>
        <source>%1 rows of &quot;%2&quot; are in the case. Those to review wait on the Review page, with their reasons.</source>
        <translation>%1 filas de «%2» están en el caso. Las que hay que revisar esperan en la página Revisión, con sus motivos.</translation>
    </message>
    <message>
        <source>All %1 rows of &quot;%2&quot; are in the case.</source>
        <translation>Las %1 filas de «%2» están en el caso.</translation>
    </message>
    <message>
        <source>Rows kept</source>
        <translation>Filas conservadas</translation>
    </message>
    <message>
        <source>Of these flagged</source>
        <translation>De ellas, señaladas</translation>
    </message>
    <message>
        <source>Rows rejected</source>
        <translation>Filas rechazadas</translation>
    </message>
    <message>
        <source>New listings</source>
        <translation>Anuncios nuevos</translation>
    </message>
    <message>
        <source>Changed listings</source>
        <translation>Anuncios modificados</translation>
    </message>
    <message>
        <source>Unchanged listings</source>
        <translation>Anuncios sin cambios</translation>
    </message>
    <message>
        <source>New entities</source>
        <translation>Entidades nuevas</translation>
    </message>
    <message>
        <source>New links</source>
        <translation>Vínculos nuevos</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>%1 bytes</source>
        <translation>%1 bytes</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Pruebas</translation>
    </message>
    <message>
        <source>%1 files, %2 of them named by records</source>
        <translation>%1 archivos, %2 de ellos nombrados por registros</translation>
    </message>
    <message>
        <source>Not imported</source>
        <translation>Sin importar</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SavedDialog</name>
    <message>
        <source>Saved Searches and Filters</source>
        <translation>Búsquedas y filtros guardados</translation>
    </message>
    <message>
        <source>Saved searches and filters</source>
        <translation>Búsquedas y filtros guardados</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What Is Saved</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Saved By</source>
        <translation>Guardado por</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Cambiar nomb&amp;re…</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes it out of the list; undo brings it back</source>
        <translation>Lo quita de la lista; deshacer lo devuelve</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a title and how many</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <translation>%1 (desactivado)</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Filters</source>
        <translation>Filtros</translation>
    </message>
    <message>
        <source>Counting what saved searches find</source>
        <translation>Contando lo que hallan las búsquedas guardadas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>What is &quot;%1&quot; to be called?</source>
        <translation>¿Cómo se llamará «%1»?</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SearchBar</name>
    <message>
        <source>&amp;Save This Search…</source>
        <translation>&amp;Guardar esta búsqueda…</translation>
    </message>
    <message>
        <source>Saved Searches and &amp;Filters…</source>
        <translation>Búsquedas y &amp;filtros guardados…</translation>
    </message>
    <message>
        <source>Search for a &amp;List…</source>
        <translation>Buscar una &amp;lista…</translation>
    </message>
    <message>
        <source>Search or run (Ctrl+K)</source>
        <translation>Buscar o ejecutar (Ctrl+K)</translation>
    </message>
    <message>
        <source>Search the case, or find a command</source>
        <translation>Buscar en el caso o hallar una orden</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardadas</translation>
    </message>
    <message>
        <source>Saved searches, and searching for a list of terms</source>
        <translation>Búsquedas guardadas y búsqueda de una lista de términos</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Ctrl+Shift+K</source>
        <translation>Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Reading texts for the search</source>
        <translation>Leyendo textos para la búsqueda</translation>
    </message>
    <message>
        <source>No search is saved yet</source>
        <translation>Aún no hay búsquedas guardadas</translation>
    </message>
    <message>
        <source>Save Search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Under which name is the search &quot;%1&quot; saved? One of that name is replaced.</source>
        <translation>¿Con qué nombre se guarda la búsqueda «%1»? Una con ese nombre se sustituye.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SearchPopup</name>
    <message>
        <source>Results of the search</source>
        <translation>Resultados de la búsqueda</translation>
    </message>
    <message>
        <source>↑ ↓ choose, Enter opens, Esc closes. &quot;a phrase&quot;, NEAR(a b, 5), OR, -not, seller:, category:, origin:, before:2014-02</source>
        <translation>↑ ↓ elegir, Intro abre, Esc cierra. &quot;una frase&quot;, NEAR(a b, 5), OR, -no, seller:, category:, origin:, before:2014-02</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing was found. Write less, or the beginning of a word.</source>
        <translation>No se halló nada. Escriba menos o el comienzo de una palabra.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SeizuresPage</name>
    <message>
        <source>Seizures</source>
        <translation>Incautaciones</translation>
    </message>
    <message>
        <source>A part of a tracking number, a name or a place</source>
        <translation>Parte de un número de seguimiento, un nombre o un lugar</translation>
    </message>
    <message>
        <source>Filter seizures</source>
        <translation>Filtrar incautaciones</translation>
    </message>
    <message>
        <source>%1 of %2 seizures</source>
        <translation>%1 de %2 incautaciones</translation>
    </message>
    <message>
        <source>%1 · %2 selected</source>
        <translation>%1 · %2 seleccionados</translation>
    </message>
    <message>
        <source>No Seizures Yet</source>
        <translation>Aún no hay incautaciones</translation>
    </message>
    <message>
        <source>Records of seized parcels, and of files whose columns, profile or name speak of seizures, stand here once they are imported.</source>
        <translation>Aquí aparecen, una vez importados, los registros de paquetes incautados y los de archivos cuyas columnas, perfil o nombre hablan de incautaciones.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SenderPage</name>
    <message>
        <source>&amp;Organisation:</source>
        <translation>&amp;Organización:</translation>
    </message>
    <message>
        <source>The sending body, in full</source>
        <translation>El organismo remitente, completo</translation>
    </message>
    <message>
        <source>&amp;Person:</source>
        <translation>&amp;Persona:</translation>
    </message>
    <message>
        <source>Who answers questions about this packet</source>
        <translation>Quién responde a preguntas sobre este expediente</translation>
    </message>
    <message>
        <source>&amp;Role:</source>
        <translation>&amp;Cargo:</translation>
    </message>
    <message>
        <source>Rank or function</source>
        <translation>Rango o función</translation>
    </message>
    <message>
        <source>Re&amp;ference:</source>
        <translation>Re&amp;ferencia:</translation>
    </message>
    <message>
        <source>Badge or file number</source>
        <translation>Número de placa o de expediente</translation>
    </message>
    <message>
        <source>P&amp;hone:</source>
        <translation>&amp;Teléfono:</translation>
    </message>
    <message>
        <source>With the country&apos;s code; the recipient may call back to verify</source>
        <translation>Con el prefijo del país; el destinatario puede llamar para verificar</translation>
    </message>
    <message>
        <source>&amp;E-mail:</source>
        <translation>Correo &amp;electrónico:</translation>
    </message>
    <message>
        <source>An official address</source>
        <translation>Una dirección oficial</translation>
    </message>
    <message>
        <source>&amp;Authority:</source>
        <translation>&amp;Habilitación legal:</translation>
    </message>
    <message>
        <source>The law that empowers the sending body</source>
        <translation>La ley que faculta al organismo remitente</translation>
    </message>
    <message>
        <source>&amp;Jurisdiction:</source>
        <translation>&amp;Jurisdicción:</translation>
    </message>
    <message>
        <source>Country, state or district</source>
        <translation>País, estado o distrito</translation>
    </message>
    <message>
        <source>Who Sends It</source>
        <translation>Quién lo envía</translation>
    </message>
    <message>
        <source>Recipients act on requests that they can verify. These fields are remembered on this computer.</source>
        <translation>Los destinatarios actúan ante solicitudes que pueden verificar. Estos campos se recuerdan en este equipo.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::ShortcutDialog</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>What to do, or a key</source>
        <translation>Qué hacer, o una tecla</translation>
    </message>
    <message>
        <source>Search shortcuts</source>
        <translation>Buscar atajos</translation>
    </message>
    <message>
        <source>Shortcuts</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
</context>
<context>
    <name>interdict::ui::SpanRows</name>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Seized, sent or noted</source>
        <translation>Incautado, enviado o anotado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>no dates</source>
        <translation>sin fechas</translation>
    </message>
    <message numerus="yes">
        <source>%n dated row(s)</source>
        <translation>
            <numerusform>%n fila con fecha</numerusform>
            <numerusform>%n filas con fecha</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
</context>
<context>
    <name>interdict::ui::StartPage</name>
    <message>
        <source>Recent cases</source>
        <translation>Casos recientes</translation>
    </message>
    <message>
        <source>Interdict</source>
        <translation>Interdict</translation>
    </message>
    <message>
        <source>A case is one file on this machine. Import seized or scraped listings into it, link sellers, domains and shipments, and build referral packets. A case, or files to import, can also be dropped on this window.</source>
        <translation>Un caso es un archivo en este equipo. Importe en él anuncios incautados o recopilados, vincule vendedores, dominios y envíos, y genere expedientes de remisión. También puede soltar en esta ventana un caso o archivos para importar.</translation>
    </message>
    <message>
        <source>New Case…</source>
        <translation>Nuevo caso…</translation>
    </message>
    <message>
        <source>Open Case…</source>
        <translation>Abrir caso…</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::StateDialog</name>
    <message>
        <source>Change State</source>
        <translation>Cambiar estado</translation>
    </message>
    <message>
        <source>%1 to &quot;%2&quot; is &quot;%3&quot; and becomes &quot;%4&quot;.</source>
        <translation>%1 a «%2» está en «%3» y pasa a «%4».</translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) become &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n remisión pasa a «%1».</numerusform>
            <numerusform>%n remisiones pasan a «%1».</numerusform>
        </translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is to be remembered with it</source>
        <translation>Lo que debe recordarse con ello</translation>
    </message>
    <message>
        <source>&amp;Day it happened (UTC)</source>
        <translation>&amp;Día en que ocurrió (UTC)</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>Proof, which this step needs:</source>
        <translation>Prueba, que este paso necesita:</translation>
    </message>
    <message>
        <source>Proof, if any:</source>
        <translation>Prueba, si la hay:</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TableExport</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Exporting &quot;%1&quot;</source>
        <translation>Exportando «%1»</translation>
    </message>
    <message>
        <source>The export was cancelled. Nothing was written.</source>
        <translation>La exportación se canceló. No se escribió nada.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were written to &quot;%1&quot;.</source>
        <translation>
            <numerusform>Se escribió %Ln fila en «%1».</numerusform>
            <numerusform>Se escribieron %Ln filas en «%1».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take %Ln sheets of the workbook.</source>
        <translation>
            <numerusform>Ocupan %Ln hoja del libro.</numerusform>
            <numerusform>Ocupan %Ln hojas del libro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of a workbook and were cut.</source>
        <translation>
            <numerusform>%Ln texto no cabía en una celda de un libro y se cortó.</numerusform>
            <numerusform>%Ln textos no cabían en una celda de un libro y se cortaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show Folder</source>
        <translation>Mostrar carpeta</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TermTableModel</name>
    <message>
        <source>Double-click or press Enter to open them</source>
        <translation>Haga doble clic o pulse Intro para abrirlos</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Término</translation>
    </message>
    <message>
        <source>Taken As</source>
        <translation>Tomado como</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TextQuestion</name>
    <message>
        <source>How sure</source>
        <translation>Con qué certeza</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TimeChart</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>interdict::ui::TimePanel</name>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>Ofrecido</translation>
    </message>
    <message>
        <source>Seized</source>
        <translation>Incautado</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Which time counts: when records say they are of, when listings stood online, or when shipments were seized</source>
        <translation>Qué tiempo cuenta: de cuándo dicen ser los registros, cuándo estuvieron en línea los anuncios o cuándo se incautaron los envíos</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Let the window walk through time</source>
        <translation>Hacer avanzar la ventana por el tiempo</translation>
    </message>
    <message>
        <source>All Days</source>
        <translation>Todos los días</translation>
    </message>
    <message>
        <source>Days shown</source>
        <translation>Días mostrados</translation>
    </message>
    <message>
        <source>Nothing has such a time</source>
        <translation>Nada tiene ese tiempo</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>interdict::ui::VersionDialog</name>
    <message>
        <source>Fields to leave out</source>
        <translation>Campos que se omiten</translation>
    </message>
    <message>
        <source>Entities to leave out</source>
        <translation>Entidades que se omiten</translation>
    </message>
    <message>
        <source>Exhibits to withhold</source>
        <translation>Anexos que se retienen</translation>
    </message>
    <message>
        <source>Version and Signature</source>
        <translation>Versión y firma</translation>
    </message>
    <message>
        <source>Words to leave out</source>
        <translation>Palabras que se omiten</translation>
    </message>
    <message>
        <source>One a line, such as a victim&apos;s name. They are left out wherever they stand, however they are written; exhibits that hold them are withheld.</source>
        <translation>Una por línea, por ejemplo el nombre de una víctima. Se omiten dondequiera que estén, se escriban como se escriban; los anexos que las contienen se retienen.</translation>
    </message>
    <message>
        <source>Do not sign</source>
        <translation>No firmar</translation>
    </message>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Exhibits</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>&amp;Version:</source>
        <translation>&amp;Versión:</translation>
    </message>
    <message>
        <source>&amp;Sign with:</source>
        <translation>&amp;Firmar con:</translation>
    </message>
    <message>
        <source>It holds everything, but for what you leave out below.</source>
        <translation>Contiene todo, salvo lo que usted omita abajo.</translation>
    </message>
    <message>
        <source>It leaves out what is checked and greyed below, and what you leave out yourself.</source>
        <translation>Omite lo que está marcado y atenuado abajo, y lo que usted mismo omita.</translation>
    </message>
    <message>
        <source>Reading what the packet holds</source>
        <translation>Leyendo lo que contiene el expediente</translation>
    </message>
    <message>
        <source>Asking GnuPG for keys…</source>
        <translation>Pidiendo claves a GnuPG…</translation>
    </message>
    <message>
        <source>Asking GnuPG for keys</source>
        <translation>Pidiendo claves a GnuPG</translation>
    </message>
    <message>
        <source>There is no key that can sign in your GnuPG.</source>
        <translation>No hay en su GnuPG ninguna clave que pueda firmar.</translation>
    </message>
    <message>
        <source>The passphrase is asked for by GnuPG&apos;s own window while the packet is built.</source>
        <translation>La propia ventana de GnuPG pide la frase de contraseña mientras se genera el expediente.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n more left out</source>
        <translation>
            <numerusform>%1, %n más omitido</numerusform>
            <numerusform>%1, %n más omitidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, not signed</source>
        <translation>%1, sin firmar</translation>
    </message>
    <message>
        <source>%1, signed</source>
        <translation>%1, firmado</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WhatPage</name>
    <message>
        <source>&amp;Add</source>
        <translation>Aña&amp;dir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>What Is Referred</source>
        <translation>Qué se remite</translation>
    </message>
    <message>
        <source>Choose sellers, domains, shipments or identifiers. What is linked with them comes along as context.</source>
        <translation>Elija vendedores, dominios, envíos o identificadores. Lo vinculado con ellos se incluye como contexto.</translation>
    </message>
    <message numerus="yes">
        <source>Of the listings of those below only the %Ln that were referred go into the packet.</source>
        <translation>
            <numerusform>De los anuncios de los de abajo solo entra en el expediente el que se remitió (%Ln).</numerusform>
            <numerusform>De los anuncios de los de abajo solo entran en el expediente los %Ln que se remitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Found entities</source>
        <translation>Entidades halladas</translation>
    </message>
    <message>
        <source>Chosen entities</source>
        <translation>Entidades elegidas</translation>
    </message>
    <message>
        <source>A part of a name, or &quot;seller:name&quot;</source>
        <translation>Parte de un nombre, o «seller:name»</translation>
    </message>
    <message>
        <source>&amp;Find:</source>
        <translation>&amp;Buscar:</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Find what the referral is about above, and add it.</source>
        <translation>Aún no se ha elegido nada. Busque arriba de qué trata la remisión y añádalo.</translation>
    </message>
    <message>
        <source>Searching</source>
        <translation>Buscando</translation>
    </message>
    <message>
        <source>The first %1 of %2</source>
        <translation>Los primeros %1 de %2</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Hallados: %1</translation>
    </message>
    <message>
        <source>Chosen Entities: %1</source>
        <translation>Entidades elegidas: %1</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WhoCanActPage</name>
    <message>
        <source>Choose &amp;All</source>
        <translation>Elegir &amp;todo</translation>
    </message>
    <message>
        <source>Choose &amp;None</source>
        <translation>Elegir &amp;nada</translation>
    </message>
    <message>
        <source>&amp;Directory…</source>
        <translation>&amp;Directorio…</translation>
    </message>
    <message>
        <source>&amp;Create Referrals</source>
        <translation>&amp;Crear remisiones</translation>
    </message>
    <message>
        <source>One for each &amp;network</source>
        <translation>Una por cada &amp;red</translation>
    </message>
    <message>
        <source>Who can act</source>
        <translation>Quién puede actuar</translation>
    </message>
    <message>
        <source>Items of the recipient</source>
        <translation>Elementos del destinatario</translation>
    </message>
    <message>
        <source>Of what</source>
        <translation>De qué</translation>
    </message>
    <message>
        <source>Whole case</source>
        <translation>Todo el caso</translation>
    </message>
    <message>
        <source>What is selected</source>
        <translation>Lo seleccionado</translation>
    </message>
    <message>
        <source>Who can be asked, how, and where that is from</source>
        <translation>A quién se puede solicitar, cómo, y de dónde procede</translation>
    </message>
    <message>
        <source>On the &amp;items of:</source>
        <translation>Sobre los &amp;elementos de:</translation>
    </message>
    <message>
        <source>&amp;Marking:</source>
        <translation>&amp;Marca de difusión:</translation>
    </message>
    <message>
        <source>Looking who can act</source>
        <translation>Buscando quién puede actuar</translation>
    </message>
    <message>
        <source>Nobody to Ask</source>
        <translation>Nadie a quien solicitar</translation>
    </message>
    <message>
        <source>Select sellers, domains, parcels, wallets or accounts on another page; whoever can act on them is proposed here, with the reason.</source>
        <translation>Seleccione vendedores, dominios, paquetes postales, monederos o cuentas en otra página; aquí se propone quién puede actuar sobre ellos, con el motivo.</translation>
    </message>
    <message>
        <source>Look Again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Import listings, registrations or parcels; whoever can act on them is proposed here, with the reason.</source>
        <translation>Importe anuncios, registros de dominio o paquetes postales; aquí se propone quién puede actuar sobre ellos, con el motivo.</translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) nobody is known who can act, for example &quot;%1&quot;: %2</source>
        <translation>
            <numerusform>De %n elemento no se conoce a nadie que pueda actuar, por ejemplo «%1»: %2</numerusform>
            <numerusform>De %n elementos no se conoce a nadie que pueda actuar, por ejemplo «%1»: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Contact: %1</source>
        <translation>Contacto: %1</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>Atención: %1</translation>
    </message>
    <message>
        <source>The first %L1 of %L2 items go into the referral.</source>
        <translation>Los primeros %L1 de %L2 elementos entran en la remisión.</translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) chosen</source>
        <translation>
            <numerusform>%n destinatario elegido</numerusform>
            <numerusform>%n destinatarios elegidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n referral(s); the docket has them. Undo takes all of them back.</source>
        <translation>
            <numerusform>Se redactó %n remisión en borrador; está en el registro de remisiones. Deshacer la revierte.</numerusform>
            <numerusform>Se redactaron %n remisiones en borrador; están en el registro de remisiones. Deshacer las revierte todas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show the Docket</source>
        <translation>Mostrar el registro de remisiones</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WhomPage</name>
    <message>
        <source>Latest &amp;useful day:</source>
        <translation>Últi&amp;mo día útil:</translation>
    </message>
    <message>
        <source>The recipient may &amp;tell the subject of this referral</source>
        <translation>El destinatario puede in&amp;formar al afectado de esta remisión</translation>
    </message>
    <message>
        <source>Whom It Goes To</source>
        <translation>A quién se dirige</translation>
    </message>
    <message>
        <source>One recipient, one request. The next pages say what this kind of recipient still needs.</source>
        <translation>Un destinatario, una solicitud. Las páginas siguientes indican qué más necesita este tipo de destinatario.</translation>
    </message>
    <message>
        <source>Left empty, it names the first entity</source>
        <translation>Si se deja vacío, nombra la primera entidad</translation>
    </message>
    <message>
        <source>Left empty, one is written from the entities, their listings and exhibits</source>
        <translation>Si se deja vacío, se redacta a partir de las entidades, sus anuncios y anexos</translation>
    </message>
    <message>
        <source>Trusted notifier, own terms, court order …</source>
        <translation>Notificante de confianza, condiciones propias, orden judicial …</translation>
    </message>
    <message>
        <source>Latest useful day</source>
        <translation>Último día útil</translation>
    </message>
    <message>
        <source>Who was told before, when, and what they answered</source>
        <translation>A quién se notificó antes, cuándo, y qué respondió</translation>
    </message>
    <message>
        <source>The language of the PDF and of the packet&apos;s README, whatever this window speaks.</source>
        <translation>El idioma del PDF y del README del expediente, sea cual sea el de esta ventana.</translation>
    </message>
    <message>
        <source>&amp;Kind of recipient:</source>
        <translation>Tip&amp;o de destinatario:</translation>
    </message>
    <message>
        <source>Recipient&apos;s &amp;name:</source>
        <translation>&amp;Nombre del destinatario:</translation>
    </message>
    <message>
        <source>&amp;Request:</source>
        <translation>&amp;Solicitud:</translation>
    </message>
    <message>
        <source>&amp;Legal basis:</source>
        <translation>Fundamento &amp;jurídico:</translation>
    </message>
    <message>
        <source>&amp;By way of:</source>
        <translation>&amp;Vía:</translation>
    </message>
    <message>
        <source>&amp;Prior notices:</source>
        <translation>Avisos &amp;previos:</translation>
    </message>
    <message>
        <source>&amp;Marking:</source>
        <translation>&amp;Marca de difusión:</translation>
    </message>
    <message>
        <source>Document l&amp;anguage:</source>
        <translation>&amp;Idioma del documento:</translation>
    </message>
    <message>
        <source>T&amp;itle:</source>
        <translation>&amp;Título:</translation>
    </message>
    <message>
        <source>&amp;Summary:</source>
        <translation>&amp;Resumen:</translation>
    </message>
    <message>
        <source>The request is voluntary.</source>
        <translation>La solicitud es voluntaria.</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters: shorten the summary to go on</source>
        <translation>%1 de un máximo de %2 caracteres: acorte el resumen para continuar</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 de un máximo de %2 caracteres</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WithdrawDialog</name>
    <message>
        <source>%1 go</source>
        <translation>%1 se retiran</translation>
    </message>
    <message>
        <source>%1 go; %2 stay, since other imports show them too</source>
        <translation>%1 se retiran; %2 permanecen, pues otras importaciones también los muestran</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n nota</numerusform>
            <numerusform>%n notas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn link(s)</source>
        <translation>
            <numerusform>%n vínculo trazado</numerusform>
            <numerusform>%n vínculos trazados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n decisión</numerusform>
            <numerusform>%n decisiones</numerusform>
        </translation>
    </message>
    <message>
        <source>a new name</source>
        <translation>un nombre nuevo</translation>
    </message>
    <message>
        <source>a colour mark</source>
        <translation>una marca de color</translation>
    </message>
    <message>
        <source>%1, %2, %3 and %4</source>
        <translation>%1, %2, %3 y %4</translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n registro</numerusform>
            <numerusform>%n registros</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n anuncio</numerusform>
            <numerusform>%n anuncios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entidad</numerusform>
            <numerusform>%n entidades</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n vínculo</numerusform>
            <numerusform>%n vínculos</numerusform>
        </translation>
    </message>
    <message>
        <source>What depends on the import</source>
        <translation>Lo que depende de la importación</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Why It Matters</source>
        <translation>Por qué importa</translation>
    </message>
    <message>
        <source>&amp;Withdraw Import</source>
        <translation>&amp;Retirar importación</translation>
    </message>
    <message>
        <source>Withdraw Import</source>
        <translation>Retirar importación</translation>
    </message>
    <message>
        <source>Withdrawing the import of &quot;%1&quot; takes its records out of the case, with what only they show. Its bytes stay in the case, and it can be restored at any time.</source>
        <translation>Retirar la importación de «%1» saca del caso sus registros, junto con lo que solo ellos muestran. Sus bytes permanecen en el caso, y puede restaurarse en cualquier momento.</translation>
    </message>
    <message>
        <source>Looking up what depends on the import</source>
        <translation>Consultando lo que depende de la importación</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>%1, with what came out of the archive or workbook</source>
        <translation>%1, con lo que salió del archivo comprimido o del libro</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Listings</source>
        <translation>Anuncios</translation>
    </message>
    <message>
        <source>Entities</source>
        <translation>Entidades</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Vínculos</translation>
    </message>
    <message>
        <source>Packet %1</source>
        <translation>Expediente %1</translation>
    </message>
    <message>
        <source>built for &quot;%1&quot; on %2; it may cite records of this import</source>
        <translation>generado para «%1» el %2; puede citar registros de esta importación</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 «%2»</translation>
    </message>
    <message>
        <source>stays, since analysts worked on it: %1</source>
        <translation>permanece, pues hay trabajo de analistas en ello: %1</translation>
    </message>
    <message>
        <source>The first %1 of %2 entities are shown.</source>
        <translation>Se muestran las primeras %1 de %2 entidades.</translation>
    </message>
    <message>
        <source>Work that &amp;depends on it:</source>
        <translation>Trabajo que &amp;depende de ella:</translation>
    </message>
    <message>
        <source>No note, drawn link, judgement, new name or packet depends on it.</source>
        <translation>Ninguna nota, vínculo trazado, decisión, nombre nuevo ni expediente depende de ella.</translation>
    </message>
</context>
<context>
    <name>interdict::ui::WrappedText</name>
    <message>
        <source>The first %1 of %2 characters are shown.</source>
        <translation>Se muestran los primeros %1 de %2 caracteres.</translation>
    </message>
</context>
</TS>
