// SPDX-License-Identifier: GPL-3.0-or-later
// SPDX-FileCopyrightText: 2026 The Interdict developers
#include "models/referrals/heifstripping.h"

#include "models/referrals/mediaboxes.h"

#include <QList>
#include <QMap>
#include <QSet>

#include <algorithm>

namespace interdict {

namespace {

bool isPicture(const QByteArray &itemType)
{
    static const QList<QByteArray> pictures{"hvc1", "hev1", "lhv1", "av01", "vvc1", "grid", "iovl", "iden", "tmap"};
    return pictures.contains(itemType);
}

bool isMetadata(const QByteArray &itemType)
{
    return itemType == "Exif" || itemType == "mime" || itemType == "uri ";
}

/// What a decoder needs of the box "meta", and of the properties of its items; no texts and no times.
bool staysInMeta(const QByteArray &type)
{
    static const QList<QByteArray> needed{"hdlr", "pitm", "iinf", "iloc", "iref", "iprp", "idat", "grpl"};
    return needed.contains(type);
}

bool isPictureProperty(const QByteArray &type)
{
    static const QList<QByteArray> needed{"hvcC", "av1C", "vvcC", "lhvC", "ispe", "pasp", "colr", "pixi",
                                          "rloc", "auxC", "clap", "irot", "imir", "lsel", "a1lx", "a1op",
                                          "oinf", "tols", "clli", "mdcv", "amve", "cclv", "reve", "ndwt"};
    return needed.contains(type);
}

constexpr size_t mostMedia = 16; // each is looked through for each picture
constexpr size_t mostBoxes = 65536;

class HeifCleaning
{
public:
    explicit HeifCleaning(const QByteArray &bytes) : m_bytes(bytes) {}
    QByteArray run();

private:
    bool readFile();
    bool readMeta(const Stretch &content);
    bool sortItems(const Stretch &iinf, const Stretch &iloc);
    bool leaveOutThumbnails(QSet<quint32> &pictures) const;
    bool takeExtents(const MediaPlace &place, bool isKept);
    bool isKeptWhole();
    bool cleanMeta();
    bool cleanProperties(const Stretch &iprp);
    void clearBetween(const Stretch &container);
    void clear(const Stretch &stretch) { std::fill_n(m_bytes.data() + stretch.begin, stretch.size(), '\0'); }
    void drop(const MediaBox &box);

    QByteArray m_bytes;
    std::vector<MediaBox> m_others; ///< of the file and of "meta", which no decoder needs
    std::vector<Stretch> m_media;   ///< where the items' bytes may lie
    QMap<QByteArray, Stretch> m_meta;
    std::vector<MediaItem> m_items;
    std::vector<Stretch> m_kept;
    std::vector<Stretch> m_dropped;
    bool m_hasMeta = false;
};

void HeifCleaning::drop(const MediaBox &box)
{
    m_bytes.replace(box.begin + 4, 4, "free");
    clear(box.content);
}

bool HeifCleaning::readMeta(const Stretch &content)
{
    if (m_hasMeta || content.size() < 4)
        return false;
    m_hasMeta = true;
    for (qint64 at = content.begin + 4; at < content.end;) {
        const std::optional<MediaBox> box = mediaBoxAt(m_bytes, at, content.end);
        if (!box || m_others.size() > mostBoxes || (staysInMeta(box->type) && m_meta.contains(box->type)))
            return false;
        if (staysInMeta(box->type))
            m_meta.insert(box->type, box->content);
        else
            m_others.push_back(*box);
        at = box->content.end;
    }
    return m_meta.contains("iinf") && m_meta.contains("iloc") && m_meta.contains("pitm");
}

/// Its boxes; what follows the last whole one is cut off, unless that is one that the picture needs.
bool HeifCleaning::readFile()
{
    static const QList<QByteArray> known{"ftyp", "meta", "mdat", "moov", "moof"};
    for (qint64 at = 0; at < m_bytes.size();) {
        const std::optional<MediaBox> box = mediaBoxAt(m_bytes, at, m_bytes.size());
        if (!box) {
            if (known.contains(m_bytes.mid(at + 4, 4)))
                return false;
            m_bytes.truncate(at);
            break;
        }
        const bool isFilm = box->type == "moov" || box->type == "moof";
        if (isFilm || m_media.size() > mostMedia || m_others.size() > mostBoxes)
            return false;
        if (box->type == "meta" && !readMeta(box->content))
            return false;
        if (box->type == "mdat")
            m_media.push_back(box->content);
        else if (!known.contains(box->type))
            m_others.push_back(*box);
        at = box->content.end;
    }
    return m_hasMeta;
}

bool HeifCleaning::takeExtents(const MediaPlace &place, bool isKept)
{
    const Stretch idat = m_meta.value("idat");
    for (const Stretch &extent : place.extents) {
        const qint64 from = place.isInMeta ? idat.begin : 0;
        const Stretch found{from + extent.begin, from + extent.end};
        if (found.end > (place.isInMeta ? idat.end : qint64(m_bytes.size())))
            return false;
        (isKept ? m_kept : m_dropped).push_back(found);
    }
    return true;
}

/// Small copies may show what was cut off or painted over since: an editor forgets them. One that is put together of
/// others, or that others are put together of, cannot be told from the picture.
bool HeifCleaning::leaveOutThumbnails(QSet<quint32> &pictures) const
{
    if (!m_meta.contains("iref"))
        return true;
    const auto references = mediaReferences(m_bytes, m_meta.value("iref"));
    if (!references)
        return false;
    QSet<quint32> thumbnails;
    for (const MediaReference &reference : *references) {
        if (reference.type == "thmb")
            thumbnails.insert(reference.from);
    }
    const auto isThumbnail = [&thumbnails](quint32 item) { return thumbnails.contains(item); };
    for (const MediaReference &reference : *references) {
        const bool isOfPictures = reference.type != "thmb" && reference.type != "cdsc";
        if (isOfPictures &&
            (isThumbnail(reference.from) || std::any_of(reference.to.begin(), reference.to.end(), isThumbnail)))
            return false;
    }
    pictures.subtract(thumbnails);
    return true;
}

/// What of the file is picture and what is metadata; the main picture must be one of those that are kept.
bool HeifCleaning::sortItems(const Stretch &iinf, const Stretch &iloc)
{
    const auto items = mediaItems(m_bytes, iinf);
    const auto places = mediaPlaces(m_bytes, iloc);
    if (!items || !places)
        return false;
    m_items = *items;
    QSet<quint32> pictures;
    for (const MediaItem &item : m_items) {
        if (!isPicture(item.type) && !isMetadata(item.type))
            return false;
        if (isPicture(item.type))
            pictures.insert(item.id);
    }
    for (const MediaItem &item : m_items) {
        if (isMetadata(item.type) && pictures.contains(item.id))
            return false; // it claims to be both
    }
    if (!leaveOutThumbnails(pictures))
        return false;
    for (const MediaPlace &place : *places) {
        if (!takeExtents(place, pictures.contains(place.id)))
            return false;
    }
    BoxReader primary(m_bytes, m_meta.value("pitm"));
    const int width = primary.number(4) >> 24 == 0 ? 2 : 4;
    return pictures.contains(quint32(primary.number(width))) && !primary.hasFailed();
}

/// In their order, without overlaps: encoders write what is the same in two pictures once.
std::vector<Stretch> united(std::vector<Stretch> stretches)
{
    std::sort(stretches.begin(), stretches.end(), [](const Stretch &a, const Stretch &b) { return a.begin < b.begin; });
    std::vector<Stretch> found;
    for (const Stretch &stretch : stretches) {
        if (!found.empty() && found.back().meets(stretch))
            found.back().end = std::max(found.back().end, stretch.end);
        else
            found.push_back(stretch);
    }
    return found;
}

/// Whether each picture's bytes lie where they may, and none of them are metadata too.
bool HeifCleaning::isKeptWhole()
{
    m_kept = united(std::move(m_kept));
    const Stretch idat = m_meta.value("idat");
    for (const Stretch &kept : m_kept) {
        const auto holds = [&kept](const Stretch &media) { return media.holds(kept); };
        if (!idat.holds(kept) && !std::any_of(m_media.begin(), m_media.end(), holds))
            return false;
    }
    for (const Stretch &dropped : m_dropped) {
        const auto after = std::upper_bound(m_kept.begin(), m_kept.end(), dropped.begin,
                                            [](qint64 at, const Stretch &kept) { return at < kept.end; });
        if (after != m_kept.end() && after->meets(dropped))
            return false;
    }
    return true;
}

void HeifCleaning::clearBetween(const Stretch &container)
{
    qint64 at = container.begin;
    for (const Stretch &kept : m_kept) {
        if (!container.holds(kept))
            continue;
        clear({at, kept.begin});
        at = kept.end;
    }
    clear({at, container.end});
}

/// The properties are counted: one that goes leaves an empty one of its kind.
bool HeifCleaning::cleanProperties(const Stretch &iprp)
{
    for (qint64 at = iprp.begin; at < iprp.end;) {
        const std::optional<MediaBox> box = mediaBoxAt(m_bytes, at, iprp.end);
        if (!box)
            return false;
        for (qint64 inner = box->content.begin; box->type == "ipco" && inner < box->content.end;) {
            const std::optional<MediaBox> property = mediaBoxAt(m_bytes, inner, box->content.end);
            if (!property)
                return false;
            if (!isPictureProperty(property->type))
                clear(property->content);
            inner = property->content.end;
        }
        if (box->type != "ipco" && box->type != "ipma")
            drop(*box);
        at = box->content.end;
    }
    return true;
}

bool HeifCleaning::cleanMeta()
{
    constexpr qint64 handlerHead = 24; // version, two numbers and three that are reserved, before the name
    const Stretch handler = m_meta.value("hdlr");
    if (handler.size() > handlerHead)
        clear({handler.begin + handlerHead, handler.end});
    for (const MediaItem &item : m_items)
        clear(item.words);
    clearBetween(m_meta.value("idat"));
    return cleanProperties(m_meta.value("iprp"));
}

QByteArray HeifCleaning::run()
{
    if (!readFile() || !sortItems(m_meta.value("iinf"), m_meta.value("iloc")))
        return {};
    if (!isKeptWhole())
        return {};
    for (const MediaBox &box : m_others)
        drop(box);
    for (const Stretch &media : m_media)
        clearBetween(media);
    return cleanMeta() ? m_bytes : QByteArray();
}

} // namespace

bool isHeif(QByteArrayView head)
{
    static const QList<QByteArray> brands{"heic", "heix", "heim", "heis", "mif1", "mif2", "msf1", "miaf", "avif"};
    return head.size() >= 12 && head.sliced(4).startsWith("ftyp") && brands.contains(head.sliced(8, 4).toByteArray());
}

QByteArray strippedHeif(const QByteArray &bytes)
{
    return isHeif(bytes) ? HeifCleaning(bytes).run() : QByteArray();
}

} // namespace interdict
