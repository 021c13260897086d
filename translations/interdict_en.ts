<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Annotations</name>
    <message numerus="yes">
        <source>Tagged %n thing(s) with &quot;%1&quot;.</source>
        <translation>
            <numerusform>Tagged %n thing with &quot;%1&quot;.</numerusform>
            <numerusform>Tagged %n things with &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the tag &quot;%1&quot; off %n thing(s).</source>
        <translation>
            <numerusform>Took the tag &quot;%1&quot; off %n thing.</numerusform>
            <numerusform>Took the tag &quot;%1&quot; off %n things.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Removed the tag &quot;%1&quot; from the case and from %n thing(s).</source>
        <translation>
            <numerusform>Removed the tag &quot;%1&quot; from the case and from %n thing.</numerusform>
            <numerusform>Removed the tag &quot;%1&quot; from the case and from %n things.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CaseSearch</name>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n record(s) corrected</source>
        <translation>
            <numerusform>%n record corrected</numerusform>
            <numerusform>%n records corrected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) accepted as they are</source>
        <translation>
            <numerusform>%n record accepted as it is</numerusform>
            <numerusform>%n records accepted as they are</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s) confirmed</source>
        <translation>
            <numerusform>%n record confirmed</numerusform>
            <numerusform>%n records confirmed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; was added, with %n entries.
</source>
        <translation>
            <numerusform>&quot;%1&quot; was added, with %n entry.
</numerusform>
            <numerusform>&quot;%1&quot; was added, with %n entries.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows could not be read and were not compared.</source>
        <translation>
            <numerusform>%n row could not be read and was not compared.</numerusform>
            <numerusform>%n rows could not be read and were not compared.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n identifiers found.</source>
        <translation>
            <numerusform>%1: %n identifier found.</numerusform>
            <numerusform>%1: %n identifiers found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n date(s) to %1.</source>
        <translation>
            <numerusform>Wrote %n date to %1.</numerusform>
            <numerusform>Wrote %n dates to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that must be there are missing.</source>
        <translation>
            <numerusform>%n thing that must be there is missing.</numerusform>
            <numerusform>%n things that must be there are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) can act.</source>
        <translation>
            <numerusform>%n recipient can act.</numerusform>
            <numerusform>%n recipients can act.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %n item(s) nobody is known who can act; --json names them with the reason.</source>
        <translation>
            <numerusform>Of %n item nobody is known who can act; --json names them with the reason.</numerusform>
            <numerusform>Of %n items nobody is known who can act; --json names them with the reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n referral(s); &quot;interdict-cli docket %1 list&quot; shows them.</source>
        <translation>
            <numerusform>Drafted %n referral; &quot;interdict-cli docket %1 list&quot; shows it.</numerusform>
            <numerusform>Drafted %n referrals; &quot;interdict-cli docket %1 list&quot; shows them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s)</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n recipient(s).
</source>
        <translation>
            <numerusform>Added %n recipient.
</numerusform>
            <numerusform>Added %n recipients.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wrote %n recipient(s) to %1.
</source>
        <translation>
            <numerusform>Wrote %n recipient to %1.
</numerusform>
            <numerusform>Wrote %n recipients to %1.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) were written to &quot;%1&quot;.
</source>
        <translation>
            <numerusform>%n row were written to &quot;%1&quot;.
</numerusform>
            <numerusform>%n rows were written to &quot;%1&quot;.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take %n sheets of the workbook.
</source>
        <translation>
            <numerusform>They take %n sheets of the workbook.
</numerusform>
            <numerusform>They take %n sheets of the workbook.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) were longer than a cell of a workbook and were cut.
</source>
        <translation>
            <numerusform>%n text were longer than a cell of a workbook and were cut.
</numerusform>
            <numerusform>%n texts were longer than a cell of a workbook and were cut.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) are in the case.
</source>
        <translation>
            <numerusform>%1 of %n term are in the case.
</numerusform>
            <numerusform>%1 of %n terms are in the case.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>  and %n more row(s)
</source>
        <translation>
            <numerusform>  and %n more row
</numerusform>
            <numerusform>  and %n more rows
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in %1.
</source>
        <translation>
            <numerusform>%n entry is in %1.
</numerusform>
            <numerusform>%n entries are in %1.
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%2), by %3, on %n thing(s)
</source>
        <translation>
            <numerusform>%1 (%2), by %3, on %n thing
</numerusform>
            <numerusform>%1 (%2), by %3, on %n things
</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The evidence text of %n source(s) was not searched: it is read for the search when something is imported, or the case is open in the window.
</source>
        <translation>
            <numerusform>The evidence text of %n source was not searched: it is read for the search when something is imported, or the case is open in the window.
</numerusform>
            <numerusform>The evidence text of %n sources was not searched: it is read for the search when something is imported, or the case is open in the window.
</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ColumnFinding</name>
    <message numerus="yes">
        <source>%n date(s) could be read in both orders.</source>
        <translation>
            <numerusform>%n date could be read in both orders.</numerusform>
            <numerusform>%n dates could be read in both orders.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n different value(s)</source>
        <translation>
            <numerusform>%n different value</numerusform>
            <numerusform>%n different values</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Docket</name>
    <message numerus="yes">
        <source>Drafted %n referral(s), %1 to %2.</source>
        <translation>
            <numerusform>Drafted %n referral, %1 to %2.</numerusform>
            <numerusform>Drafted %n referrals, %1 to %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of referral %1, %n item(s) were seen on %2: %3.</source>
        <translation>
            <numerusform>Of referral %1, %n item was seen on %2: %3.</numerusform>
            <numerusform>Of referral %1, %n items were seen on %2: %3.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of referral %1, %n item(s) were seen again.</source>
        <translation>
            <numerusform>Of referral %1, %n item was seen again.</numerusform>
            <numerusform>Of referral %1, %n items were seen again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) became &quot;%1&quot; on %2.</source>
        <translation>
            <numerusform>%n referral became &quot;%1&quot; on %2.</numerusform>
            <numerusform>%n referrals became &quot;%1&quot; on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Answer to the warning letter, %n working day(s)</source>
        <translation>
            <numerusform>Answer to the warning letter, %n working day</numerusform>
            <numerusform>Answer to the warning letter, %n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FigureView</name>
    <message numerus="yes">
        <source>%n points.</source>
        <translation>
            <numerusform>%n point.</numerusform>
            <numerusform>%n points.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n rows.</source>
        <translation>
            <numerusform>%n row.</numerusform>
            <numerusform>%n rows.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln other(s)</source>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>%1, %Ln day(s)</source>
        <extracomment>&quot;Sellers&quot; or &quot;Listings&quot;, and for how long</extracomment>
        <translation>
            <numerusform>%1, %Ln day</numerusform>
            <numerusform>%1, %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the listings were gone after %Ln day(s).</source>
        <translation>
            <numerusform>Half of the listings were gone after %Ln day.</numerusform>
            <numerusform>Half of the listings were gone after %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Half of the sellers were gone after %Ln day(s).</source>
        <translation>
            <numerusform>Half of the sellers were gone after %Ln day.</numerusform>
            <numerusform>Half of the sellers were gone after %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What was seen in the last %Ln day(s) of its market counts as still there.</source>
        <translation>
            <numerusform>What was seen in the last %Ln day of its market counts as still there.</numerusform>
            <numerusform>What was seen in the last %Ln days of its market counts as still there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Listings away for at least %Ln day(s) and back: %1 of %2.</source>
        <translation>
            <numerusform>Listings away for at least %Ln day and back: %1 of %2.</numerusform>
            <numerusform>Listings away for at least %Ln days and back: %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sellers away for at least %Ln day(s) and back: %1 of %2.</source>
        <translation>
            <numerusform>Sellers away for at least %Ln day and back: %1 of %2.</numerusform>
            <numerusform>Sellers away for at least %Ln days and back: %1 of %2.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FolderIntake</name>
    <message numerus="yes">
        <source>Of the %n file(s) in &quot;%1&quot; none can be imported. The first, &quot;%2&quot;: %3</source>
        <translation>
            <numerusform>The %n file in &quot;%1&quot; cannot be imported. It is &quot;%2&quot;: %3</numerusform>
            <numerusform>Of the %n files in &quot;%1&quot; none can be imported. The first, &quot;%2&quot;: %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GraphAnswers</name>
    <message numerus="yes">
        <source>%1 and %2 are %3 links apart, on %Ln shortest way(s).</source>
        <translation>
            <numerusform>%1 and %2 are %3 links apart, on %Ln shortest way.</numerusform>
            <numerusform>%1 and %2 are %3 links apart, on %Ln shortest ways.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message numerus="yes">
        <source>Judged %n pair(s) the same: %1</source>
        <translation>
            <numerusform>Judged %n pair the same: %1</numerusform>
            <numerusform>Judged %n pairs the same: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged %n pair(s) not the same: %1</source>
        <translation>
            <numerusform>Judged %n pair not the same: %1</numerusform>
            <numerusform>Judged %n pairs not the same: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left %n pair(s) undecided: %1</source>
        <translation>
            <numerusform>Left %n pair undecided: %1</numerusform>
            <numerusform>Left %n pairs undecided: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Withdrew %n judgement(s).</source>
        <translation>
            <numerusform>Withdrew %n judgement.</numerusform>
            <numerusform>Withdrew %n judgements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Marking</name>
    <message numerus="yes">
        <source>Marked %n entities %1.</source>
        <translation>
            <numerusform>Marked %n entity %1.</numerusform>
            <numerusform>Marked %n entities %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Took the marks off %n entities.</source>
        <translation>
            <numerusform>Took the mark off %n entity.</numerusform>
            <numerusform>Took the marks off %n entities.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Matching</name>
    <message numerus="yes">
        <source>%n rows have it.</source>
        <translation>
            <numerusform>%n row has it.</numerusform>
            <numerusform>%n rows have it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PacketBuilding</name>
    <message numerus="yes">
        <source>No program can search what %n pictures, scans or recordings show. Look at each before you send the packet: %1</source>
        <translation>
            <numerusform>No program can search what %n picture, scan or recording shows. Look at it before you send the packet: %1</numerusform>
            <numerusform>No program can search what %n pictures, scans or recordings show. Look at each before you send the packet: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n pictures are in the packet as they are, with what they may say of where, when and by whom they were made. Save a copy without it, or leave them out: %1</source>
        <translation>
            <numerusform>%n picture is in the packet as it is, with what it may say of where, when and by whom it was made. Save a copy without it, or leave it out: %1</numerusform>
            <numerusform>%n pictures are in the packet as they are, with what they may say of where, when and by whom they were made. Save copies without it, or leave them out: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PlacesPage</name>
    <message numerus="yes">
        <source>%Ln listing(s) with several places, counted at each.</source>
        <translation>
            <numerusform>%Ln listing with several places, counted at each.</numerusform>
            <numerusform>%Ln listings with several places, counted at each.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s) with places excepted, which are not taken off.</source>
        <translation>
            <numerusform>%Ln listing with places excepted, which are not taken off.</numerusform>
            <numerusform>%Ln listings with places excepted, which are not taken off.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s) with words beside the places that are not known.</source>
        <translation>
            <numerusform>%Ln listing with words beside the places that are not known.</numerusform>
            <numerusform>%Ln listings with words beside the places that are not known.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PortableCopy</name>
    <message numerus="yes">
        <source>what %n filter(s) let by</source>
        <translation>
            <numerusform>what %n filter lets by</numerusform>
            <numerusform>what %n filters let by</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n chosen entit(ies)</source>
        <translation>
            <numerusform>%n chosen entity</numerusform>
            <numerusform>%n chosen entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n step(s) around</source>
        <translation>
            <numerusform>%n step around</numerusform>
            <numerusform>%n steps around</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n source(s)</source>
        <translation>
            <numerusform>%n source</numerusform>
            <numerusform>%n sources</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entit(ies)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s)</source>
        <translation>
            <numerusform>%n referral</numerusform>
            <numerusform>%n referrals</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Probe</name>
    <message numerus="yes">
        <source>%n row(s) before the table are a caption or a comment and are not imported.</source>
        <translation>
            <numerusform>%n row before the table is a caption or a comment and is not imported.</numerusform>
            <numerusform>%n rows before the table are a caption or a comment and are not imported.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have fewer cells than there are columns; they are rejected.</source>
        <translation>
            <numerusform>%n row has fewer cells than there are columns; it is rejected.</numerusform>
            <numerusform>%n rows have fewer cells than there are columns; they are rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have more cells than there are columns; they are rejected where the further cells hold anything.</source>
        <translation>
            <numerusform>%n row has more cells than there are columns; it is rejected where the further cells hold anything.</numerusform>
            <numerusform>%n rows have more cells than there are columns; they are rejected where the further cells hold anything.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have quotes that are not closed as they should be.</source>
        <translation>
            <numerusform>%n row has quotes that are not closed as they should be.</numerusform>
            <numerusform>%n rows have quotes that are not closed as they should be.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) hold zero bytes.</source>
        <translation>
            <numerusform>%n row holds zero bytes.</numerusform>
            <numerusform>%n rows hold zero bytes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Quarantine</name>
    <message numerus="yes">
        <source>Accepted %n flagged record(s) of &quot;%1&quot; as they are.</source>
        <translation>
            <numerusform>Accepted %n flagged record of &quot;%1&quot; as it is.</numerusform>
            <numerusform>Accepted %n flagged records of &quot;%1&quot; as they are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Corrected %n record(s) of &quot;%1&quot;.</source>
        <translation>
            <numerusform>Corrected %n record of &quot;%1&quot;.</numerusform>
            <numerusform>Corrected %n records of &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirmed %n record(s) of &quot;%1&quot; as rightly flagged or rejected.</source>
        <translation>
            <numerusform>Confirmed %n record of &quot;%1&quot; as rightly flagged or rejected.</numerusform>
            <numerusform>Confirmed %n records of &quot;%1&quot; as rightly flagged or rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReferralStates</name>
    <message numerus="yes">
        <source>%n item(s) of it have no dated observation with its evidence since it was sent (%1). Record what was seen of each.</source>
        <translation>
            <numerusform>%n item of it has no dated observation with its evidence since it was sent (%1). Record what was seen of it.</numerusform>
            <numerusform>%n items of it have no dated observation with its evidence since it was sent (%1). Record what was seen of each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SearchQuery</name>
    <message numerus="yes">
        <source>Only the first %n character(s) were searched.</source>
        <translation>
            <numerusform>Only the first %n character were searched.</numerusform>
            <numerusform>Only the first %n characters were searched.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SelectiveUndo</name>
    <message numerus="yes">
        <source>Undone %n entries together (%1): %2</source>
        <translation>
            <numerusform>Undone %n entries together (%1): %2</numerusform>
            <numerusform>Undone %n entries together (%1): %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redone %n entries together (%1): %2</source>
        <translation>
            <numerusform>Redone %n entries together (%1): %2</numerusform>
            <numerusform>Redone %n entries together (%1): %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Spreadsheets</name>
    <message numerus="yes">
        <source>%n row(s) above it are kept and flagged.</source>
        <translation>
            <numerusform>%n row above it is kept and flagged.</numerusform>
            <numerusform>%n rows above it are kept and flagged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are hidden in the book; they are read.</source>
        <translation>
            <numerusform>%n row is hidden in the book; it is read.</numerusform>
            <numerusform>%n rows are hidden in the book; they are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) are formulas; the results saved with the book are read.</source>
        <translation>
            <numerusform>%n cell is a formula; the result saved with the book is read.</numerusform>
            <numerusform>%n cells are formulas; the results saved with the book are read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) hold an error such as #N/A.</source>
        <translation>
            <numerusform>%n cell holds an error such as #N/A.</numerusform>
            <numerusform>%n cells hold an error such as #N/A.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) have a fault and are flagged or rejected.</source>
        <translation>
            <numerusform>%n row has a fault and is flagged or rejected.</numerusform>
            <numerusform>%n rows have a fault and are flagged or rejected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UndoTitles</name>
    <message numerus="yes">
        <source>Accept %n Record(s)</source>
        <translation>
            <numerusform>Accept %n Record</numerusform>
            <numerusform>Accept %n Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Confirm %n Record(s)</source>
        <translation>
            <numerusform>Confirm %n Record</numerusform>
            <numerusform>Confirm %n Records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Correct %n Record(s)</source>
        <translation>
            <numerusform>Correct %n Record</numerusform>
            <numerusform>Correct %n Records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::BagCheck</name>
    <message numerus="yes">
        <source>And %n more problems.</source>
        <translation>
            <numerusform>And %n more problem.</numerusform>
            <numerusform>And %n more problems.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::Checklist</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n links</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::Coverage</name>
    <message numerus="yes">
        <source>not told of %n item(s)</source>
        <translation>
            <numerusform>not told of %n item</numerusform>
            <numerusform>not told of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>drafted, not told of %n item(s)</source>
        <translation>
            <numerusform>drafted, not told of %n item</numerusform>
            <numerusform>drafted, not told of %n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told of %1 of %n item(s), since %2</source>
        <translation>
            <numerusform>told of %1 of %n item, since %2</numerusform>
            <numerusform>told of %1 of %n items, since %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>told of %n item(s), since %1</source>
        <translation>
            <numerusform>told of %n item, since %1</numerusform>
            <numerusform>told of %n items, since %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::EntityTableModel</name>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>%Ln listing</numerusform>
            <numerusform>%Ln listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln record(s)</source>
        <translation>
            <numerusform>%Ln record</numerusform>
            <numerusform>%Ln records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::Letters</name>
    <message numerus="yes">
        <source>The warning letter &quot;%1&quot; was received on %2; its period of %n working day(s) (%3) ends on %4.</source>
        <translation>
            <numerusform>The warning letter &quot;%1&quot; was received on %2; its period of %n working day (%3) ends on %4.</numerusform>
            <numerusform>The warning letter &quot;%1&quot; was received on %2; its period of %n working days (%3) ends on %4.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It was received on %1 and gave %n working day(s) to answer (%2), until %3.</source>
        <translation>
            <numerusform>It was received on %1 and gave %n working day to answer (%2), until %3.</numerusform>
            <numerusform>It was received on %1 and gave %n working days to answer (%2), until %3.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ListingTableModel</name>
    <message numerus="yes">
        <source>%1: %Ln price(s), sum %2, least %3, median %4, most %5</source>
        <extracomment>A currency, then figures of the prices in it</extracomment>
        <translation>
            <numerusform>%1: %Ln price, sum %2, least %3, median %4, most %5</numerusform>
            <numerusform>%1: %Ln prices, sum %2, least %3, median %4, most %5</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln listing(s)</source>
        <translation>
            <numerusform>%Ln listing</numerusform>
            <numerusform>%Ln listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln different seller(s)</source>
        <translation>
            <numerusform>%Ln different seller</numerusform>
            <numerusform>%Ln different sellers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sighting(s)</source>
        <translation>
            <numerusform>%Ln sighting</numerusform>
            <numerusform>%Ln sightings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seller(s)</source>
        <translation>
            <numerusform>%Ln seller</numerusform>
            <numerusform>%Ln sellers</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::PacketComparison</name>
    <message numerus="yes">
        <source>%n entries</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::Redaction</name>
    <message numerus="yes">
        <source>%n entities</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exhibits</source>
        <translation>
            <numerusform>%n exhibit</numerusform>
            <numerusform>%n exhibits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n words or phrases</source>
        <translation>
            <numerusform>%n word or phrase</numerusform>
            <numerusform>%n words or phrases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::SourceModel</name>
    <message numerus="yes">
        <source>Named by %n record(s)</source>
        <translation>
            <numerusform>Named by %n record</numerusform>
            <numerusform>Named by %n records</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::WhoCanAct</name>
    <message numerus="yes">
        <source>Runs the top-level domain of %n domain(s).</source>
        <translation>
            <numerusform>Runs the top-level domain of %n domain.</numerusform>
            <numerusform>Runs the top-level domain of %n domains.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sponsors %n domain(s), as their registrations say.</source>
        <translation>
            <numerusform>Sponsors %n domain, as their registrations say.</numerusform>
            <numerusform>Sponsors %n domains, as their registrations say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Serves %n domain(s), as name servers and addresses say.</source>
        <translation>
            <numerusform>Serves %n domain, as name servers and addresses say.</numerusform>
            <numerusform>Serves %n domains, as name servers and addresses say.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) stand on its site.</source>
        <translation>
            <numerusform>%n listing stands on its site.</numerusform>
            <numerusform>%n listings stand on its site.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parcel(s) have its numbers or go through its hands.</source>
        <translation>
            <numerusform>%n parcel has its number or goes through its hands.</numerusform>
            <numerusform>%n parcels have its numbers or go through its hands.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s) name it as a way of paying.</source>
        <translation>
            <numerusform>%n listing names it as a way of paying.</numerusform>
            <numerusform>%n listings name it as a way of paying.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n address(es) or listing(s) lead to it.</source>
        <translation>
            <numerusform>%n address or listing leads to it.</numerusform>
            <numerusform>%n addresses or listings lead to it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n account(s) or mailbox(es) are with it.</source>
        <translation>
            <numerusform>%n account or mailbox is with it.</numerusform>
            <numerusform>%n accounts or mailboxes are with it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) lead to it.</source>
        <translation>
            <numerusform>%n item leads to it.</numerusform>
            <numerusform>%n items lead to it.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::BatchDialog</name>
    <message numerus="yes">
        <source>Looking up %n term(s)…</source>
        <translation>
            <numerusform>Looking up %n term…</numerusform>
            <numerusform>Looking up %n terms…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n term(s) are in the case. Double-click a number to see what it counts.</source>
        <translation>
            <numerusform>%1 of %n term are in the case. Double-click a number to see what it counts.</numerusform>
            <numerusform>%1 of %n terms are in the case. Double-click a number to see what it counts.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::CaseStatus</name>
    <message numerus="yes">
        <source>%n filter(s)</source>
        <translation>
            <numerusform>%n filter</numerusform>
            <numerusform>%n filters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln selected</source>
        <translation>
            <numerusform>%Ln selected</numerusform>
            <numerusform>%Ln selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::CheckPage</name>
    <message numerus="yes">
        <source>%Ln row(s), all of files that the case has already, byte for byte.</source>
        <translation>
            <numerusform>%Ln row, of a file that the case has already, byte for byte.</numerusform>
            <numerusform>%Ln rows, all of files that the case has already, byte for byte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Of %Ln row(s), %1 will be kept, %2 of them flagged for review, and %3 rejected.</source>
        <translation>
            <numerusform>Of %Ln row, %1 will be kept, %2 of them flagged for review, and %3 rejected.</numerusform>
            <numerusform>Of %Ln rows, %1 will be kept, %2 of them flagged for review, and %3 rejected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Besides, %Ln row(s) of files that the case has already.</source>
        <translation>
            <numerusform>Besides, %Ln row of files that the case has already.</numerusform>
            <numerusform>Besides, %Ln rows of files that the case has already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::CoveragePage</name>
    <message numerus="yes">
        <source>%n network(s)</source>
        <translation>
            <numerusform>%n network</numerusform>
            <numerusform>%n networks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s)</source>
        <translation>
            <numerusform>%n recipient</numerusform>
            <numerusform>%n recipients</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::DataTable</name>
    <message numerus="yes">
        <source>%Ln row(s) were copied, with domains and addresses defanged.</source>
        <translation>
            <numerusform>%Ln row were copied, with domains and addresses defanged.</numerusform>
            <numerusform>%Ln rows were copied, with domains and addresses defanged.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied, with domains and addresses as found.</source>
        <translation>
            <numerusform>%Ln row were copied, with domains and addresses as found.</numerusform>
            <numerusform>%Ln rows were copied, with domains and addresses as found.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) are selected: export them to have all.</source>
        <translation>
            <numerusform>%Ln row are selected: export them to have all.</numerusform>
            <numerusform>%Ln rows are selected: export them to have all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketModel</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %n gone</source>
        <translation>
            <numerusform>%1, %n gone</numerusform>
            <numerusform>%1, %n gone</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::DocketPage</name>
    <message numerus="yes">
        <source>Records show %n new outcome(s).</source>
        <translation>
            <numerusform>Records show %n new outcome.</numerusform>
            <numerusform>Records show %n new outcomes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Saved %n date(s) in &quot;%1&quot;.</source>
        <translation>
            <numerusform>Saved %n date in &quot;%1&quot;.</numerusform>
            <numerusform>Saved %n dates in &quot;%1&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::EntityInspector</name>
    <message numerus="yes">
        <source>%Ln &amp;Listing(s)</source>
        <translation>
            <numerusform>%Ln &amp;Listing</numerusform>
            <numerusform>%Ln &amp;Listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::ExpandGuard</name>
    <message numerus="yes">
        <source>%Ln neighbour(s) of &quot;%1&quot; would come into the picture. Choose what to take.</source>
        <translation>
            <numerusform>%Ln neighbour of &quot;%1&quot; would come into the picture. Choose what to take.</numerusform>
            <numerusform>%Ln neighbours of &quot;%1&quot; would come into the picture. Choose what to take.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take the Heaviest %Ln</source>
        <translation>
            <numerusform>Take the Heaviest %Ln</numerusform>
            <numerusform>Take the Heaviest %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilePage</name>
    <message numerus="yes">
        <source>%1 (%Ln row(s))</source>
        <extracomment>A sheet of a workbook, and how many rows it has</extracomment>
        <translation>
            <numerusform>%1 (%Ln row)</numerusform>
            <numerusform>%1 (%Ln rows)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln record(s)</source>
        <extracomment>The name of a file, its size, and how many records it has</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln record</numerusform>
            <numerusform>%1, %2, %Ln records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln column(s)</source>
        <translation>
            <numerusform>%Ln column</numerusform>
            <numerusform>%Ln columns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2, %Ln row(s) in %3</source>
        <extracomment>The name of a file, its size, how many rows it has, and &quot;4 columns&quot;</extracomment>
        <translation>
            <numerusform>%1, %2, %Ln row in %3</numerusform>
            <numerusform>%1, %2, %Ln rows in %3</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::FilteredTable</name>
    <message numerus="yes">
        <source>%Ln more group(s) are not shown.</source>
        <extracomment>Behind how many rows a table has, in groups of which the first are shown</extracomment>
        <translation>
            <numerusform>%Ln more group is not shown.</numerusform>
            <numerusform>%Ln more groups are not shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphCanvas</name>
    <message numerus="yes">
        <source>%Ln node(s) selected.</source>
        <translation>
            <numerusform>%Ln node selected.</numerusform>
            <numerusform>%Ln nodes selected.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln node(s). Arrow keys walk from node to node, plus and minus zoom, Home shows all.</source>
        <translation>
            <numerusform>%Ln node. Arrow keys walk from node to node, plus and minus zoom, Home shows all.</numerusform>
            <numerusform>%Ln nodes. Arrow keys walk from node to node, plus and minus zoom, Home shows all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::GraphPage</name>
    <message numerus="yes">
        <source>%Ln node(s) of the case are not drawn, because a picture holds at most %1. Show what lies around a selection to see them.</source>
        <translation>
            <numerusform>%Ln node of the case is not drawn, because a picture holds at most %1. Show what lies around a selection to see it.</numerusform>
            <numerusform>%Ln nodes of the case are not drawn, because a picture holds at most %1. Show what lies around a selection to see them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Showed %n step(s) around what was chosen.</source>
        <translation>
            <numerusform>Showed %n step around what was chosen.</numerusform>
            <numerusform>Showed %n steps around what was chosen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) were copied.</source>
        <translation>
            <numerusform>%Ln row was copied.</numerusform>
            <numerusform>%Ln rows were copied.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What shows that these %n are the same? They become one node; nothing of them changes, and the judgements can be taken back.</source>
        <translation>
            <numerusform>What shows that this %n is the same? It becomes one node; nothing of it changes, and the judgement can be taken back.</numerusform>
            <numerusform>What shows that these %n are the same? They become one node; nothing of them changes, and the judgements can be taken back.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Moved %n node(s) of the graph.</source>
        <translation>
            <numerusform>Moved %n node of the graph.</numerusform>
            <numerusform>Moved %n nodes of the graph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Pinned %n node(s) of the graph.</source>
        <translation>
            <numerusform>Pinned %n node of the graph.</numerusform>
            <numerusform>Pinned %n nodes of the graph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Unpinned %n node(s) of the graph.</source>
        <translation>
            <numerusform>Unpinned %n node of the graph.</numerusform>
            <numerusform>Unpinned %n nodes of the graph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Expanded the graph by %n neighbour(s).</source>
        <translation>
            <numerusform>Expanded the graph by %n neighbour.</numerusform>
            <numerusform>Expanded the graph by %n neighbours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Collapsed %n node(s) of the graph.</source>
        <translation>
            <numerusform>Collapsed %n node of the graph.</numerusform>
            <numerusform>Collapsed %n nodes of the graph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Hid %n node(s) of the graph.</source>
        <translation>
            <numerusform>Hid %n node of the graph.</numerusform>
            <numerusform>Hid %n nodes of the graph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Kept only %n node(s) of the graph.</source>
        <translation>
            <numerusform>Kept only %n node of the graph.</numerusform>
            <numerusform>Kept only %n nodes of the graph.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Opened a stack of %n like node(s).</source>
        <translation>
            <numerusform>Opened a stack of %n like node.</numerusform>
            <numerusform>Opened a stack of %n like nodes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::HistoryEntryView</name>
    <message numerus="yes">
        <source>and %n more row(s)</source>
        <translation>
            <numerusform>and %n more row</numerusform>
            <numerusform>and %n more rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::HistoryPage</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Undo %n Entries Together</source>
        <translation>
            <numerusform>Undo %n Entries Together</numerusform>
            <numerusform>Undo %n Entries Together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Redo %n Entries Together</source>
        <translation>
            <numerusform>Redo %n Entries Together</numerusform>
            <numerusform>Redo %n Entries Together</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entries are in &quot;%1&quot;</source>
        <translation>
            <numerusform>%n entry is in &quot;%1&quot;</numerusform>
            <numerusform>%n entries are in &quot;%1&quot;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::JobStatus</name>
    <message numerus="yes">
        <source>%1 · %n more at work</source>
        <extracomment>What the newest job does, then how many others run at the same time.</extracomment>
        <translation>
            <numerusform>%1 · %n more at work</numerusform>
            <numerusform>%1 · %n more at work</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::ListingsPage</name>
    <message numerus="yes">
        <source>Listings of %1 and %n more  ×</source>
        <translation>
            <numerusform>Listings of %1 and %n more  ×</numerusform>
            <numerusform>Listings of %1 and %n more  ×</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::MapCanvas</name>
    <message numerus="yes">
        <source>%1 to %2: %Ln listing(s)</source>
        <extracomment>An origin, a destination and a count</extracomment>
        <translation>
            <numerusform>%1 to %2: %Ln listing</numerusform>
            <numerusform>%1 to %2: %Ln listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::MatchesPage</name>
    <message numerus="yes">
        <source>Why are all %n pair(s) listed the same?</source>
        <translation>
            <numerusform>Why is the %n pair listed the same?</numerusform>
            <numerusform>Why are all %n pairs listed the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln pair(s)</source>
        <translation>
            <numerusform>%Ln pair</numerusform>
            <numerusform>%Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln pair(s)</source>
        <extracomment>How many are listed, of all</extracomment>
        <translation>
            <numerusform>%1 of %Ln pair</numerusform>
            <numerusform>%1 of %Ln pairs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are the ends of %n pair(s) the same?</source>
        <translation>
            <numerusform>Why are the two of %n pair the same?</numerusform>
            <numerusform>Why are the two of each of %n pairs the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are the ends of %n pair(s) not the same?</source>
        <translation>
            <numerusform>Why are the two of %n pair not the same?</numerusform>
            <numerusform>Why are the two of each of %n pairs not the same?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n pair(s) left undecided?</source>
        <translation>
            <numerusform>Why is %n pair left undecided?</numerusform>
            <numerusform>Why are %n pairs left undecided?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Judged: %Ln pair(s); refused: %1. %2</source>
        <extracomment>%1 is how many were refused, %2 a sentence that says why</extracomment>
        <translation>
            <numerusform>Judged: %Ln pair; refused: %1. %2</numerusform>
            <numerusform>Judged: %Ln pairs; refused: %1. %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::OverviewPage</name>
    <message numerus="yes">
        <source>and %n more, on the page Evidence</source>
        <translation>
            <numerusform>and %n more, on the page Evidence</numerusform>
            <numerusform>and %n more, on the page Evidence</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n flagged or rejected record(s) wait for a decision</source>
        <translation>
            <numerusform>%n flagged or rejected record wait for a decision</numerusform>
            <numerusform>%n flagged or rejected records wait for a decision</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of referrals are overdue</source>
        <translation>
            <numerusform>%n date of referrals are overdue</numerusform>
            <numerusform>%n dates of referrals are overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n date(s) of referrals fall due within a week</source>
        <translation>
            <numerusform>%n date of referrals fall due within a week</numerusform>
            <numerusform>%n dates of referrals fall due within a week</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n referral(s) are drafted and not sent</source>
        <translation>
            <numerusform>%n referral are drafted and not sent</numerusform>
            <numerusform>%n referrals are drafted and not sent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) no longer give the SHA-256 of their import</source>
        <translation>
            <numerusform>%n file no longer give the SHA-256 of their import</numerusform>
            <numerusform>%n files no longer give the SHA-256 of their import</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n pair(s) could be the same</source>
        <translation>
            <numerusform>%1: %n pair could be the same</numerusform>
            <numerusform>%1: %n pairs could be the same</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::PlacesPage</name>
    <message numerus="yes">
        <source>%n Arrow(s)</source>
        <translation>
            <numerusform>%n Arrow</numerusform>
            <numerusform>%n Arrows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReadingPage</name>
    <message numerus="yes">
        <source>The &amp;first rows, in %Ln column(s)</source>
        <translation>
            <numerusform>The &amp;first rows, in %Ln column</numerusform>
            <numerusform>The &amp;first rows, in %Ln columns</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::RecordInspector</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::ReviewPage</name>
    <message numerus="yes">
        <source>Why are %n flagged record(s) right as they are?</source>
        <translation>
            <numerusform>Why is %n flagged record right as it is?</numerusform>
            <numerusform>Why are %n flagged records right as they are?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n record(s) rightly flagged or rejected?</source>
        <translation>
            <numerusform>Why is %n record rightly flagged or rejected?</numerusform>
            <numerusform>Why are %n records rightly flagged or rejected?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Why are %n record(s) corrected? Their bytes stay as they are.</source>
        <translation>
            <numerusform>Why is %n record corrected? Its bytes stay as they are.</numerusform>
            <numerusform>Why are %n records corrected? Their bytes stay as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::RouteMatrixModel</name>
    <message numerus="yes">
        <source>%1 to %2: %Ln listing(s)</source>
        <extracomment>An origin, a destination and a count</extracomment>
        <translation>
            <numerusform>%1 to %2: %Ln listing</numerusform>
            <numerusform>%1 to %2: %Ln listings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::RunPage</name>
    <message numerus="yes">
        <source>%Ln row(s) of &quot;%1&quot; came into the case. Those to review wait on the Review page, with their reasons.</source>
        <translation>
            <numerusform>%Ln row of &quot;%1&quot; came into the case. Those to review wait on the Review page, with their reasons.</numerusform>
            <numerusform>%Ln rows of &quot;%1&quot; came into the case. Those to review wait on the Review page, with their reasons.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) of &quot;%1&quot; came into the case, which is all.</source>
        <translation>
            <numerusform>%Ln row of &quot;%1&quot; came into the case, which is all.</numerusform>
            <numerusform>%Ln rows of &quot;%1&quot; came into the case, which is all.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::SpanRows</name>
    <message numerus="yes">
        <source>%Ln dated row(s)</source>
        <translation>
            <numerusform>%Ln dated row</numerusform>
            <numerusform>%Ln dated rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::StateDialog</name>
    <message numerus="yes">
        <source>%n referral(s) become &quot;%1&quot;.</source>
        <translation>
            <numerusform>%n referral becomes &quot;%1&quot;.</numerusform>
            <numerusform>%n referrals become &quot;%1&quot;.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::TableExport</name>
    <message numerus="yes">
        <source>%Ln row(s) were written to &quot;%1&quot;.</source>
        <translation>
            <numerusform>%Ln row were written to &quot;%1&quot;.</numerusform>
            <numerusform>%Ln rows were written to &quot;%1&quot;.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>They take %Ln sheets of the workbook.</source>
        <translation>
            <numerusform>They take %Ln sheets of the workbook.</numerusform>
            <numerusform>They take %Ln sheets of the workbook.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln text(s) were longer than a cell of a workbook and were cut.</source>
        <translation>
            <numerusform>%Ln text were longer than a cell of a workbook and were cut.</numerusform>
            <numerusform>%Ln texts were longer than a cell of a workbook and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::VersionDialog</name>
    <message numerus="yes">
        <source>%1, %n more left out</source>
        <translation>
            <numerusform>%1, %n more left out</numerusform>
            <numerusform>%1, %n more left out</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::WhatPage</name>
    <message numerus="yes">
        <source>Of the listings of those below only the %Ln that were referred go into the packet.</source>
        <translation>
            <numerusform>Of the listings of those below only the %Ln that was referred goes into the packet.</numerusform>
            <numerusform>Of the listings of those below only the %Ln that were referred go into the packet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::WhoCanActPage</name>
    <message numerus="yes">
        <source>Of %n item(s) nobody is known who can act, for example &quot;%1&quot;: %2</source>
        <translation>
            <numerusform>Of %n item nobody is known who can act, for example &quot;%1&quot;: %2</numerusform>
            <numerusform>Of %n items nobody is known who can act, for example &quot;%1&quot;: %2</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n recipient(s) chosen</source>
        <translation>
            <numerusform>%n recipient chosen</numerusform>
            <numerusform>%n recipients chosen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Drafted %n referral(s); the docket has them. Undo takes all of them back.</source>
        <translation>
            <numerusform>Drafted %n referral; the docket has it. Undo takes it back.</numerusform>
            <numerusform>Drafted %n referrals; the docket has them. Undo takes all of them back.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>interdict::ui::WithdrawDialog</name>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n drawn link(s)</source>
        <translation>
            <numerusform>%n drawn link</numerusform>
            <numerusform>%n drawn links</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n judgement(s)</source>
        <translation>
            <numerusform>%n judgement</numerusform>
            <numerusform>%n judgements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n record(s)</source>
        <translation>
            <numerusform>%n record</numerusform>
            <numerusform>%n records</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n listing(s)</source>
        <translation>
            <numerusform>%n listing</numerusform>
            <numerusform>%n listings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entity(s)</source>
        <translation>
            <numerusform>%n entity</numerusform>
            <numerusform>%n entities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n link(s)</source>
        <translation>
            <numerusform>%n link</numerusform>
            <numerusform>%n links</numerusform>
        </translation>
    </message>
</context>
</TS>
