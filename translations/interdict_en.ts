<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
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
</context>
<context>
    <name>interdict::ui::JobStatus</name>
    <message numerus="yes">
        <source>%n second(s) left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
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
    <name>interdict::ui::MatchesPage</name>
    <message numerus="yes">
        <source>Why are all %n pair(s) listed the same?</source>
        <translation>
            <numerusform>Why is the %n pair listed the same?</numerusform>
            <numerusform>Why are all %n pairs listed the same?</numerusform>
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
