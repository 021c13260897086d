// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "app/cli/annotationoutput.h"
#include "app/cli/command.h"
#include "app/cli/output.h"
#include "models/casework/annotations.h"
#include "models/casework/thingsearch.h"
#include "models/values/safetext.h"

#include <QJsonArray>

namespace interdict::cli {

using namespace Qt::StringLiterals;

namespace {

void addOptions(QCommandLineParser &parser)
{
    parser.addOption({u"as"_s, Cli::tr("The tag; it is made where the case does not have it yet."), u"name"_s});
    parser.addOption({u"remove"_s, Cli::tr("Take the tag off; without a THING, off everything, and out of the case.")});
    parser.addOption({u"rename"_s, Cli::tr("Give the tag another name."), u"name"_s});
    parser.addOption({u"colour"_s, Cli::tr("red, orange, yellow, green, blue or purple, for the tag."), u"colour"_s});
}

Result<Answer> list(const Database &database)
{
    const Result<std::vector<Tag>> tags = allTags(database);
    if (!tags)
        return tl::unexpected(tags.error());
    QJsonArray array;
    QString text;
    for (const Tag &tag : *tags) {
        const Result<std::vector<TagUse>> uses = usesOf(database, tag.id);
        if (!uses)
            return tl::unexpected(uses.error());
        QJsonArray things;
        text += Cli::tr("%1 (%2), by %3, on %n thing(s)\n", nullptr, int(uses->size()))
                    .arg(visibleLine(tag.name), displayName(tag.colour), visibleLine(tag.author));
        for (const TagUse &use : *uses) {
            const QString name = thingOrNumber(database, use.about);
            QJsonObject thing = toJson(use.about);
            thing.insert(u"name"_s, name);
            thing.insert(u"author"_s, use.author);
            thing.insert(u"at"_s, use.at.toString(Qt::ISODate));
            things.append(thing);
            text += u"  "_s + visibleLine(name) + u'\n';
        }
        array.append(QJsonObject{{u"tag"_s, tag.name}, {u"colour"_s, toToken(tag.colour)}, {u"on"_s, things}});
    }
    return Answer{{{u"tags"_s, array}}, text.isEmpty() ? Cli::tr("The case has no tags.\n") : text};
}

Result<Tag> tagMeant(const Database &database, const QString &name)
{
    const Result<std::optional<Tag>> tag = tagNamed(database, name.simplified());
    if (!tag)
        return tl::unexpected(tag.error());
    if (!*tag)
        return failure(ErrorCode::notFound, Cli::tr("The case has no tag \"%1\".").arg(visibleLine(name)));
    return **tag;
}

/// Without things: the tag itself.
Outcome changeTag(const QCommandLineParser &parser, CaseSession &session, std::optional<MarkColour> colour)
{
    const Result<Tag> tag = tagMeant(session.database(), parser.value(u"as"_s));
    if (!tag)
        return tl::unexpected(tag.error());
    Annotations annotations(session);
    if (parser.isSet(u"remove"_s))
        return annotations.removeTag(*tag);
    const QString name = parser.isSet(u"rename"_s) ? parser.value(u"rename"_s) : tag->name;
    return annotations.changeTag(*tag, name, colour.value_or(tag->colour));
}

Outcome tagThings(const QCommandLineParser &parser, CaseSession &session, const QStringList &names,
                  std::optional<MarkColour> colour)
{
    std::vector<Thing> things;
    for (const QString &name : names) {
        const Result<Thing> thing = findThing(session.database(), name);
        if (!thing)
            return tl::unexpected(thing.error());
        things.push_back(*thing);
    }
    Annotations annotations(session);
    return parser.isSet(u"remove"_s)
               ? annotations.untag(things, parser.value(u"as"_s))
               : annotations.tag(things, parser.value(u"as"_s), colour.value_or(MarkColour::blue));
}

Result<Answer> run(const QCommandLineParser &parser, const QStringList &arguments)
{
    const bool isReading = arguments.size() == 1 && !parser.isSet(u"as"_s);
    const std::optional<MarkColour> colour = markColourFromToken(parser.value(u"colour"_s));
    if (arguments.isEmpty() || (!isReading && !parser.isSet(u"as"_s)) || (parser.isSet(u"colour"_s) && !colour))
        return usage(Cli::tr("\"tag\" takes a case, things and --as with a tag, as in: interdict-cli tag harbour.icase "
                             "seller:NAME --as \"to watch\" --colour red"));
    const auto session =
        openCase(parser, arguments[0], isReading ? CaseFile::Access::readOnly : CaseFile::Access::readWrite);
    if (!session)
        return tl::unexpected(session.error());
    if (!isReading) {
        const Outcome done = arguments.size() == 1 ? changeTag(parser, **session, colour)
                                                   : tagThings(parser, **session, arguments.mid(1), colour);
        if (!done)
            return tl::unexpected(done.error());
    }
    return list((*session)->database());
}

} // namespace

Command tagCommand()
{
    return {"tag",
            "CASE [THING…]",
            QT_TRANSLATE_NOOP("Cli", "Tag anything, take tags off, or list the tags of a case."),
            QT_TRANSLATE_NOOP(
                "Cli", "THING: an entity (#12, seller:NAME, or a name that only one has), or listing:5, record:9, "
                       "link:4, source:NAME, referral:REFERENCE, packet:ID.\n"
                       "Examples:\n"
                       "  interdict-cli tag harbour.icase seller:ann listing:5 --as \"to watch\" --colour red\n"
                       "  interdict-cli tag harbour.icase seller:ann --as \"to watch\" --remove\n"
                       "  interdict-cli tag harbour.icase --as \"to watch\" --rename watched\n"
                       "  interdict-cli tag harbour.icase --json"),
            addOptions,
            run};
}

} // namespace interdict::cli
