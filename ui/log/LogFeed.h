// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/log/LogReader.h"
#include "ui/log/LogQuery.h"

#include <QFuture>
#include <QObject>

#include <optional>

namespace otpost::ui {

class LogSource;

/// Keeps the model filled with the rows around what is being read: reads ahead in both directions, jumps
/// anywhere, and brings news in. One reading at a time; of several jumps only the last is done. Never blocks.
class LogFeed : public QObject
{
    Q_OBJECT

public:
    /// The source must outlive the feed.
    explicit LogFeed(LogSource& source, QObject* parent = nullptr);

    LogModel* model() const { return m_model; }
    const LogQuery& query() const { return m_query; }
    /// Shows other rows, from the first.
    void setQuery(const LogQuery& query);
    /// The same rows anew, from the first: after something was deleted.
    void restart();

    /// Place of the model's first row among all rows, from 0; after a jump it is an estimate.
    qint64 firstRank() const { return m_firstRank; }
    /// Rows in all, as far as they were counted; at least those that are known to be there.
    qint64 total() const { return m_total; }
    void setTotal(qint64 rows);
    bool atStart() const { return m_atStart; }
    bool atEnd() const { return m_atEnd; }
    bool isJumping() const { return m_jump.has_value() || m_jumpRuns; }
    /// Whether something was read since the query was set.
    bool isLoaded() const { return m_loaded; }
    /// Whether the newest rows are being looked at, so that new ones may push them down.
    bool showsNewest() const { return m_showsNewest; }

    /// Whether new messages come at the start.
    bool isNewestFirst() const;
    /// Which rows of the model are being looked at. `newest`: from the very first, and none is selected.
    void setReading(int top, int bottom, bool newest);
    void wantBefore();
    void wantAfter();
    void jumpToEdge(bool start);
    void jumpToRank(qint64 rank);
    /// To the place of this message; nothing happens where the query does not show it.
    void jumpToMessage(MessageId id);
    /// Something in the log may have changed: reads again what is here, and what is new.
    void refresh();

Q_SIGNALS:
    /// The model has other rows: begin at this one.
    void windowReplaced(int focusRow);
    /// firstRank() or total() is another.
    void ranksChanged();
    /// Messages that came since one last looked at the newest.
    void newRowsChanged(qint64 count);
    /// Something was read, for the first time since the query was set.
    void loaded();
    /// The log cannot be read, or (none) can be again.
    void troubled(const std::optional<otpost::Error>& error);

private:
    struct Jump {
        enum class Kind { Start, End, Rank, Message };
        Kind kind = Kind::Start;
        qint64 rank = 0;
        MessageId id = 0;
    };

    void setJump(const Jump& jump);
    void next();
    void run(const Jump& jump);
    void readBefore();
    void readAfter();
    void readChanged();
    void readNew();
    void place(const Jump& jump, const LogSlice& found);
    void trimStart();
    void trimEnd();
    void readNewest();
    void countNew();
    void setNew(qint64 count);
    MessageId newestHere() const;
    template <class Value, class Take>
    void ask(QFuture<Result<Value>> answer, Take take);

    LogSource& m_source;
    LogModel* m_model;
    LogQuery m_query;
    qint64 m_firstRank = 0;
    qint64 m_total = 0;
    bool m_atStart = true;
    bool m_atEnd = true;
    bool m_loaded = false;
    bool m_running = false;
    bool m_jumpRuns = false;
    bool m_showsNewest = true;
    bool m_wantsBefore = false;
    bool m_wantsAfter = false;
    bool m_wantsChanged = false;
    std::optional<Jump> m_jump;
    int m_generation = 0; ///< answers to an older query are dropped
    int m_top = 0;
    int m_bottom = 0;
    MessageId m_seen = 0; ///< the newest message that could be seen
    qint64 m_new = 0;
};

}
