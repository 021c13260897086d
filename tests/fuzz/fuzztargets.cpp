// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "tests/fuzz/fuzztargets.h"

#include "models/intake/graphs/followthemoneyreader.h"
#include "models/intake/graphs/stixreader.h"
#include "models/intake/graphs/xmlgraphreaders.h"
#include "models/intake/json/jsonlinesreader.h"
#include "models/intake/json/jsonreader.h"
#include "models/intake/lists/listreader.h"
#include "models/intake/registrations/registrationreaders.h"
#include "models/intake/spreadsheets/odsreader.h"
#include "models/intake/spreadsheets/xlsxreader.h"
#include "models/referrals/picturestripping.h"
#include "tests/fuzz/partedinput.h"
#include "tests/fuzz/sourcetrial.h"

namespace interdict::fuzzing {

using namespace Qt::StringLiterals;

namespace {

template <std::unique_ptr<SourceReader> (*make)()>
QString tryMade(const QByteArray &bytes)
{
    static const std::unique_ptr<SourceReader> reader = make();
    return trySource(*reader, bytes, u"input.txt"_s);
}

template <typename Reader>
QString tryBook(const QByteArray &bytes)
{
    return trySource(Reader(), zipOfParts(bytes), u"input.zip"_s);
}

QString tryBag(const QByteArray &bytes)
{
    return tryPacket(zipOfParts(bytes));
}

/// What is left of a picture is about as much as it was at most, and says nothing that could still be taken out.
QString tryPicture(const QByteArray &bytes)
{
    const QByteArray stripped = withoutMetadata(bytes);
    if (stripped.size() > 2 * bytes.size() + 64)
        return u"A picture without its metadata is larger than it may be."_s;
    if (withoutMetadata(stripped) != stripped)
        return u"A picture without its metadata has some."_s;
    return {};
}

} // namespace

const std::vector<FuzzTarget> &fuzzTargets()
{
    static const std::vector<FuzzTarget> targets{
        {u"csv"_s, tryTable},
        {u"json"_s, tryMade<makeJsonReader>},
        {u"jsonlines"_s, tryMade<makeJsonLinesReader>},
        {u"list"_s, tryMade<makeListReader>},
        {u"rdap"_s, tryMade<makeRdapReader>},
        {u"whois"_s, tryMade<makeWhoisReader>},
        {u"graphml"_s, tryMade<makeGraphMlReader>},
        {u"gexf"_s, tryMade<makeGexfReader>},
        {u"stix"_s, tryMade<makeStixReader>},
        {u"followthemoney"_s, tryMade<makeFollowTheMoneyReader>},
        {u"xlsx"_s, tryBook<XlsxReader>},
        {u"ods"_s, tryBook<OdsReader>},
        {u"archive"_s, tryArchive},
        {u"packet"_s, tryBag},
        {u"scanner"_s, tryScanner},
        {u"picture"_s, tryPicture},
    };
    return targets;
}

const FuzzTarget *fuzzTarget(const QString &name)
{
    for (const FuzzTarget &target : fuzzTargets()) {
        if (target.name == name)
            return &target;
    }
    return nullptr;
}

} // namespace interdict::fuzzing
