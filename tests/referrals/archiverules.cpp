// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/referrals/archiverules.h"

#include "tests/referrals/archivefile.h"

#include <algorithm>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

using Kind = ArchiveValue::Kind;

const QByteArrayList operators{"b",  "B",  "b*", "B*", "BDC", "BI", "BMC", "BT", "BX", "c",  "cm", "CS",  "cs",
                               "d",  "d0", "d1", "Do", "DP",  "EI", "EMC", "ET", "EX", "f",  "F",  "f*",  "G",
                               "g",  "gs", "h",  "i",  "ID",  "j",  "J",   "K",  "k",  "l",  "m",  "M",   "MP",
                               "n",  "q",  "Q",  "re", "RG",  "rg", "ri",  "s",  "S",  "SC", "sc", "SCN", "scn",
                               "sh", "T*", "Tc", "Td", "TD",  "Tf", "Tj",  "TJ", "TL", "Tm", "Tr", "Ts",  "Tw",
                               "Tz", "v",  "w",  "W",  "W*",  "y",  "'",   "\""};
const QByteArrayList intents{"RelativeColorimetric", "AbsoluteColorimetric", "Perceptual", "Saturation"};
const QByteArrayList annotations{"Text",      "Link",      "FreeText",    "Line",      "Square", "Circle",
                                 "Highlight", "Underline", "Squiggly",    "StrikeOut", "Stamp",  "Ink",
                                 "Popup",     "Widget",    "PrinterMark", "TrapNet"};
const QByteArrayList actions{"GoTo", "GoToR", "Thread", "URI", "Named", "SubmitForm"};

quint32 bigEndian(const QByteArray &bytes, qsizetype at)
{
    quint32 value = 0;
    for (const char byte : bytes.mid(at, 4))
        value = value << 8 | uchar(byte);
    return value;
}

class Rules
{
public:
    explicit Rules(const ArchiveFile &file) : m_file(file) {}

    QStringList broken()
    {
        for (const auto &[number, object] : m_file.objects()) {
            m_where = u"object %1"_s.arg(number);
            checkValue(object.value);
            if (object.stream)
                checkStream(object.value);
        }
        m_where = u"the catalog"_s;
        checkCatalog(m_file.at(m_file.trailer(), "Root"));
        return m_faults;
    }

private:
    void fault(const QString &clause, const QString &what) { m_faults << u"%1: %2 %3"_s.arg(clause, m_where, what); }
    void checkValue(const ArchiveValue &value);
    void checkLimits(const ArchiveValue &value);
    void checkDictionary(const ArchiveValue &dictionary);
    void checkTransparency(const ArchiveValue &dictionary);
    void checkStream(const ArchiveValue &dictionary);
    void checkImage(const ArchiveValue &dictionary);
    void checkColours(const ArchiveValue &space);
    void checkCatalog(const ArchiveValue &catalog);
    void checkOutputIntents(const ArchiveValue &list);
    void checkProfile(const QByteArray &profile, const ArchiveValue &stream);
    void checkPage(const ArchiveValue &page);
    void checkAnnotation(const ArchiveValue &annotation);
    void checkContent(const QByteArray &content);

    const ArchiveFile &m_file;
    QStringList m_faults;
    QString m_where;
};

/// Clause 6.1.12, by the table of ISO 19005-1, and 6.1.6.
void Rules::checkLimits(const ArchiveValue &value)
{
    if (value.is(Kind::integer) && (value.number > 2147483647.0 || value.number < -2147483648.0))
        fault(u"6.1.12"_s, u"has an integer of more than 32 bits"_s);
    if (value.is(Kind::real) && std::abs(value.number) > 32767)
        fault(u"6.1.12"_s, u"has a real number beyond 32,767"_s);
    if (value.is(Kind::string) && value.text.size() > 65535)
        fault(u"6.1.12"_s, u"has a string of more than 65,535 bytes"_s);
    if (value.is(Kind::name) && value.text.size() > 127)
        fault(u"6.1.12"_s, u"has a name of more than 127 bytes"_s);
    if (value.items.size() > 8191)
        fault(u"6.1.12"_s, u"has an array of more than 8,191 elements"_s);
    if (value.entries.size() > 4095)
        fault(u"6.1.12"_s, u"has a dictionary of more than 4,095 entries"_s);
    if (value.isOddHex || value.isWrongHex)
        fault(u"6.1.6"_s, u"has a hexadecimal string that is not of pairs of digits"_s);
}

void Rules::checkValue(const ArchiveValue &value)
{
    checkLimits(value);
    for (const ArchiveValue &item : value.items)
        checkValue(item);
    for (const auto &[key, entry] : value.entries) {
        if (key.size() > 127)
            fault(u"6.1.12"_s, u"has a name of more than 127 bytes"_s);
        checkValue(entry);
    }
    if (value.is(Kind::dictionary))
        checkDictionary(value);
}

void Rules::checkDictionary(const ArchiveValue &dictionary)
{
    checkTransparency(dictionary);
    if (dictionary.has("EF"))
        fault(u"6.1.11"_s, u"holds a file"_s);
    if (dictionary.has("TR") || (dictionary.has("TR2") && !m_file.at(dictionary, "TR2").isName("Default")))
        fault(u"6.2.8"_s, u"has a transfer function"_s);
    for (const char *key : {"RI", "Intent"}) {
        const ArchiveValue &intent = m_file.at(dictionary, key);
        if (intent.is(Kind::name) && !intents.contains(intent.text))
            fault(u"6.2.9"_s, u"has another rendering intent"_s);
    }
    for (const char *key : {"A", "OpenAction"}) {
        const ArchiveValue &action = m_file.at(dictionary, key);
        if (action.is(Kind::dictionary) && !actions.contains(m_file.at(action, "S").text))
            fault(u"6.6.1"_s, u"has an action that is not allowed"_s);
    }
    if (dictionary.has("JS") || dictionary.has("JavaScript"))
        fault(u"6.6.1"_s, u"has a script"_s);
    if (dictionary.has("AA"))
        fault(u"6.6.2"_s, u"has actions that run by themselves"_s);
    if (m_file.at(dictionary, "Type").isName("Page"))
        checkPage(dictionary);
    for (const auto &[name, space] : m_file.at(dictionary, "ColorSpace").entries)
        checkColours(m_file.resolved(space));
}

/// Clause 6.4.
void Rules::checkTransparency(const ArchiveValue &dictionary)
{
    if (dictionary.has("SMask") && !m_file.at(dictionary, "SMask").isName("None"))
        fault(u"6.4"_s, u"has a soft mask"_s);
    if (m_file.at(m_file.at(dictionary, "Group"), "S").isName("Transparency"))
        fault(u"6.4"_s, u"is a transparency group"_s);
    const ArchiveValue &mode = m_file.at(dictionary, "BM");
    if (!mode.is(Kind::nothing) && !mode.isName("Normal") && !mode.isName("Compatible"))
        fault(u"6.4"_s, u"has another blend mode"_s);
    for (const char *key : {"CA", "ca"}) {
        if (dictionary.has(key) && std::abs(m_file.at(dictionary, key).number - 1) > 0.000001)
            fault(u"6.4"_s, u"is not opaque"_s);
    }
}

void Rules::checkStream(const ArchiveValue &dictionary)
{
    if (dictionary.has("F") || dictionary.has("FFilter") || dictionary.has("FDecodeParms"))
        fault(u"6.1.7"_s, u"has a stream that lies in another file"_s);
    const ArchiveValue &filter = m_file.at(dictionary, "Filter");
    const bool isLzw = std::any_of(filter.items.begin(), filter.items.end(),
                                   [](const ArchiveValue &one) { return one.isName("LZWDecode"); });
    if (isLzw || filter.isName("LZWDecode"))
        fault(u"6.1.10"_s, u"is packed with LZW"_s);
    const ArchiveValue &kind = m_file.at(dictionary, "Subtype");
    if (kind.isName("Image"))
        checkImage(dictionary);
    if (kind.isName("PS") || dictionary.has("PS") || m_file.at(dictionary, "Subtype2").isName("PS"))
        fault(u"6.2.7"_s, u"is PostScript"_s);
    if (kind.isName("Form") && dictionary.has("Ref"))
        fault(u"6.2.6"_s, u"is a reference to another file"_s);
    if (dictionary.has("OPI"))
        fault(u"6.2.4"_s, u"stands for another file"_s);
}

void Rules::checkImage(const ArchiveValue &dictionary)
{
    if (dictionary.has("Alternates"))
        fault(u"6.2.4"_s, u"has alternative pictures"_s);
    if (m_file.at(dictionary, "Interpolate").number != 0)
        fault(u"6.2.4"_s, u"is a picture that is smoothed"_s);
    const ArchiveValue &bits = m_file.at(dictionary, "BitsPerComponent");
    if (!bits.is(Kind::nothing) && !QList<int>{1, 2, 4, 8}.contains(int(bits.number)))
        fault(u"6.2.4"_s, u"is a picture of another depth"_s);
    checkColours(m_file.at(dictionary, "ColorSpace"));
}

/// Clause 6.2.3: what depends on the device is RGB or grey, as the output intent is RGB.
void Rules::checkColours(const ArchiveValue &space)
{
    if (space.isName("DeviceCMYK"))
        fault(u"6.2.3.3"_s, u"has colours of CMYK"_s);
    if (space.items.empty())
        return;
    const QByteArray family = space.items[0].text;
    if (family == "ICCBased" && space.items.size() > 1) {
        const auto profile = m_file.streamOf(space.items[1]);
        checkProfile(profile.value_or(QByteArray()), m_file.resolved(space.items[1]));
    } else if ((family == "Indexed" || family == "Pattern") && space.items.size() > 1) {
        checkColours(m_file.resolved(space.items[1]));
    } else if (family == "Separation" || family == "DeviceN") {
        fault(u"6.2.3.4"_s, u"has colours of inks, which are not checked here"_s);
    }
}

/// An ICC profile's header (ICC.1:2001-04 section 6.1).
void Rules::checkProfile(const QByteArray &profile, const ArchiveValue &stream)
{
    if (profile.size() < 128 || bigEndian(profile, 0) != quint32(profile.size()))
        return fault(u"6.2.3.2"_s, u"has a colour profile that is not whole"_s);
    const QByteArray device = profile.mid(12, 4);
    const QByteArray space = profile.mid(16, 4);
    const int components = space == "GRAY" ? 1 : space == "RGB " || space == "Lab " ? 3 : space == "CMYK" ? 4 : 0;
    if (profile[8] > 2 || !QByteArrayList{"prtr", "mntr", "scnr", "spac"}.contains(device))
        fault(u"6.2.3.2"_s, u"has a colour profile of another version or kind"_s);
    if (components == 0 || int(m_file.at(stream, "N").number) != components)
        fault(u"6.2.3.2"_s, u"has a colour profile of another number of components"_s);
}

void Rules::checkOutputIntents(const ArchiveValue &list)
{
    int found = 0;
    for (const ArchiveValue &each : list.items) {
        const ArchiveValue &intent = m_file.resolved(each);
        if (!m_file.at(intent, "S").isName("GTS_PDFA1"))
            continue;
        ++found;
        const auto entry = intent.entries.find("DestOutputProfile");
        const auto profile = entry == intent.entries.end() ? std::nullopt : m_file.streamOf(entry->second);
        checkProfile(profile.value_or(QByteArray()), m_file.at(intent, "DestOutputProfile"));
        if (!profile || profile->mid(16, 4) != "RGB " || !QByteArrayList{"mntr", "prtr"}.contains(profile->mid(12, 4)))
            fault(u"6.2.2"_s, u"has an output intent that is not of RGB"_s);
        if (!m_file.at(intent, "OutputConditionIdentifier").is(Kind::string))
            fault(u"6.2.2"_s, u"has an output intent without a name"_s);
    }
    if (found != 1)
        fault(u"6.2.2"_s, u"has %1 output intents of PDF/A"_s.arg(found));
}

void Rules::checkCatalog(const ArchiveValue &catalog)
{
    checkOutputIntents(m_file.at(catalog, "OutputIntents"));
    if (catalog.has("OCProperties"))
        fault(u"6.1.13"_s, u"has optional content"_s);
    const ArchiveValue &names = m_file.at(catalog, "Names");
    if (names.has("EmbeddedFiles"))
        fault(u"6.1.11"_s, u"has attachments"_s);
    if (names.has("JavaScript"))
        fault(u"6.6.1"_s, u"has scripts"_s);
    if (catalog.has("AcroForm"))
        fault(u"6.9"_s, u"has a form, which is not checked here"_s);
}

void Rules::checkPage(const ArchiveValue &page)
{
    for (const ArchiveValue &annotation : m_file.at(page, "Annots").items)
        checkAnnotation(m_file.resolved(annotation));
    const auto contents = page.entries.find("Contents");
    if (contents == page.entries.end())
        return;
    QByteArray whole;
    const ArchiveValue &list = m_file.resolved(contents->second);
    for (const ArchiveValue &part : list.is(Kind::array) ? list.items : std::vector<ArchiveValue>{contents->second})
        whole += m_file.streamOf(part).value_or(QByteArray()) + '\n';
    if (whole.trimmed().isEmpty())
        fault(u"6.2.10"_s, u"is a page whose content cannot be read"_s);
    checkContent(whole);
}

/// Clause 6.5.
void Rules::checkAnnotation(const ArchiveValue &annotation)
{
    if (!annotations.contains(m_file.at(annotation, "Subtype").text))
        fault(u"6.5.2"_s, u"has an annotation of another kind"_s);
    const auto flags = uint(m_file.at(annotation, "F").number);
    if ((flags & 4U) == 0 || (flags & (1U | 2U | 32U)) != 0)
        fault(u"6.5.3"_s, u"has an annotation that does not print, or is hidden"_s);
    for (const auto &[key, appearance] : m_file.at(annotation, "AP").entries) {
        if (key != "N")
            fault(u"6.5.3"_s, u"has an annotation of several appearances"_s);
    }
}

void Rules::checkContent(const QByteArray &content)
{
    ArchiveSyntax syntax(content);
    int depth = 0;
    int deepest = 0;
    while (!syntax.atEnd()) {
        const ArchiveValue value = syntax.next();
        checkLimits(value);
        if (!value.is(Kind::word))
            continue;
        if (!operators.contains(value.text))
            return fault(u"6.2.10"_s, u"has an operator that is unknown, %1"_s.arg(QString::fromLatin1(value.text)));
        depth += value.text == "q" ? 1 : value.text == "Q" ? -1 : 0;
        deepest = std::max(deepest, depth);
        if (value.text == "k" || value.text == "K")
            return fault(u"6.2.3.3"_s, u"has colours of CMYK"_s);
        if (value.text == "BI")
            return fault(u"6.2.4"_s, u"has a picture within its content, which is not checked here"_s);
    }
    if (deepest > 28)
        fault(u"6.1.12"_s, u"saves its state %1 times over"_s.arg(deepest));
    if (depth != 0)
        fault(u"6.2.10"_s, u"does not give back as many states as it saves"_s);
}

} // namespace

QStringList archiveFaults(const QByteArray &pdf)
{
    const ArchiveFile file(pdf);
    QStringList faults = file.faults();
    if (file.objects().empty())
        return faults << u"6.1.4: the file has no objects"_s;
    faults += Rules(file).broken();
    faults += archiveFontFaults(file);
    faults += archiveMetadataFaults(file);
    faults.removeDuplicates();
    return faults;
}

} // namespace interdict
