// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/intake/readerregistry.h"

#include "models/intake/archives/archivewalker.h"
#include "models/intake/csvreader.h"
#include "models/intake/graphs/followthemoneyreader.h"
#include "models/intake/graphs/stixreader.h"
#include "models/intake/graphs/xmlgraphreaders.h"
#include "models/intake/json/jsonlinesreader.h"
#include "models/intake/json/jsonreader.h"
#include "models/intake/lists/listreader.h"
#include "models/intake/registrations/registrationreaders.h"
#include "models/intake/spreadsheets/odsreader.h"
#include "models/intake/spreadsheets/xlsxreader.h"
#include "models/intake/tablecheck.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <array>

namespace interdict {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype headSize = 64 << 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(ReaderRegistry)
};

struct FormatName
{
    QLatin1StringView token;
    const char *name;
};
constexpr std::array formatNames{
    FormatName{"csv"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "table as text (CSV)")},
    FormatName{"json"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "JSON")},
    FormatName{"json-lines"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "JSON Lines")},
    FormatName{"xlsx"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "workbook (XLSX)")},
    FormatName{"ods"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "spreadsheet (ODS)")},
    FormatName{"domain-list"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "list of domains and addresses")},
    FormatName{"rdap"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "RDAP answer")},
    FormatName{"whois"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "WHOIS answer")},
    FormatName{"graphml"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "graph (GraphML)")},
    FormatName{"gexf"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "graph (GEXF)")},
    FormatName{"stix"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "STIX bundle")},
    FormatName{"followthemoney"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "FollowTheMoney entities")},
    FormatName{"archive"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "archive")},
    FormatName{"evidence"_L1, QT_TRANSLATE_NOOP("ReaderRegistry", "evidence file")},
};

tl::unexpected<Error> noReader(const QByteArray &head, const QString &fileName)
{
    // Who looks at tables knows best what else a file may be.
    if (const Outcome table = checkIsTable(head, fileName); !table)
        return tl::unexpected(table.error());
    return failure(ErrorCode::badInput, Words::tr("\"%1\" is in none of the formats that are read. Save it as CSV in "
                                                  "UTF-8 and import that, or say its format.")
                                            .arg(fileName));
}

} // namespace

ReaderRegistry::ReaderRegistry()
{
    m_readers.push_back(makeCsvReader());
    m_readers.push_back(makeJsonReader());
    m_readers.push_back(makeJsonLinesReader());
    m_readers.push_back(std::make_unique<XlsxReader>());
    m_readers.push_back(std::make_unique<OdsReader>());
    m_readers.push_back(makeListReader());
    m_readers.push_back(makeRdapReader());
    m_readers.push_back(makeWhoisReader());
    m_readers.push_back(makeGraphMlReader());
    m_readers.push_back(makeGexfReader());
    m_readers.push_back(makeStixReader());
    m_readers.push_back(makeFollowTheMoneyReader());
}

const ReaderRegistry &ReaderRegistry::all()
{
    static const ReaderRegistry registry;
    return registry;
}

QStringList ReaderRegistry::formats() const
{
    QStringList tokens;
    for (const auto &reader : m_readers)
        tokens << reader->format();
    return tokens;
}

const SourceReader *ReaderRegistry::reader(QStringView format) const
{
    const auto found = std::find_if(m_readers.begin(), m_readers.end(),
                                    [format](const auto &reader) { return reader->format() == format; });
    return found == m_readers.end() ? nullptr : found->get();
}

ReaderRegistry::Choice ReaderRegistry::choose(QByteArrayView head, const QString &fileName) const
{
    Choice choice;
    for (const auto &reader : m_readers) {
        const int sureness = reader->judge(head, fileName);
        if (sureness > choice.sureness) {
            choice.runnerUp = choice.reader;
            choice.runnerUpSureness = choice.sureness;
            choice.reader = reader.get();
            choice.sureness = sureness;
        } else if (sureness > choice.runnerUpSureness) {
            choice.runnerUp = reader.get();
            choice.runnerUpSureness = sureness;
        }
    }
    return choice;
}

QStringList ReaderRegistry::Choice::evidence() const
{
    constexpr int worthTelling = 25;
    if (!reader)
        return {};
    QStringList sentences{Words::tr("The format is: %1.").arg(displayNameOfFormat(reader->format()))};
    if (runnerUp && runnerUpSureness >= worthTelling)
        sentences << Words::tr("It could also be: %1 (sure to %2 of 100 against %3). Say the format \"%4\" to read it "
                               "so.")
                         .arg(displayNameOfFormat(runnerUp->format()))
                         .arg(runnerUpSureness)
                         .arg(sureness)
                         .arg(runnerUp->format());
    return sentences;
}

QString displayNameOfFormat(QStringView format)
{
    const auto *found = std::find_if(formatNames.begin(), formatNames.end(),
                                     [format](const FormatName &name) { return name.token == format; });
    return found == formatNames.end() ? format.toString() : Words::tr(found->name);
}

bool isArchiveFile(QByteArrayView head, const QString &fileName)
{
    if (!ArchiveWalker::isArchive(head, fileName))
        return false;
    // Workbooks are archives, too. What a tar holds may look like a list or a table.
    const SourceReader *reader = ReaderRegistry::all().choose(head, fileName).reader;
    return !reader || (reader->format() != "xlsx"_L1 && reader->format() != "ods"_L1);
}

Result<QByteArray> readHead(const QString &path)
{
    const QString shown = QDir::toNativeSeparators(path);
    const QFileInfo entry(path);
    if (entry.isDir())
        return failure(ErrorCode::cannotRead, Words::tr("\"%1\" is a folder. Choose a file in it.").arg(shown));
    if (entry.exists() && !entry.isFile()) // it would be waited for, and gives its bytes only once
        return failure(
            ErrorCode::cannotRead,
            Words::tr("\"%1\" is a pipe or a device. Save what comes from it to a file, and choose that.").arg(shown));
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" could not be read: %2. Check that the file exists and that you may read it.")
                           .arg(shown, file.errorString()));
    const QByteArray head = file.read(headSize);
    if (head.isEmpty() && file.error() != QFileDevice::NoError)
        return failure(ErrorCode::cannotRead,
                       Words::tr("\"%1\" could not be read: %2. Check that the file exists and that you may read it.")
                           .arg(shown, file.errorString()));
    if (head.isEmpty())
        return failure(
            ErrorCode::badInput,
            Words::tr("\"%1\" is empty. Check that the file was copied as a whole.").arg(QFileInfo(path).fileName()));
    return head;
}

Result<ChosenReader> readerFor(const QString &path, const QString &format)
{
    const ReaderRegistry &registry = ReaderRegistry::all();
    if (!format.isEmpty()) {
        if (const SourceReader *reader = registry.reader(format))
            return ChosenReader{reader, {}};
        return failure(ErrorCode::badInput, Words::tr("There is no format \"%1\". Those that are read: %2.")
                                                .arg(format, registry.formats().join(", "_L1)));
    }
    const Result<QByteArray> head = readHead(path);
    if (!head)
        return tl::unexpected(head.error());
    const QString fileName = QFileInfo(path).fileName();
    const ReaderRegistry::Choice choice = registry.choose(*head, fileName);
    if (!choice.reader)
        return noReader(*head, fileName);
    return ChosenReader{choice.reader, choice.evidence()};
}

} // namespace interdict
