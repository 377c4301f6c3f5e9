// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>

namespace otpost {

/// The body of a request that can be read once and never again. QNetworkAccessManager sends a request
/// a second time by itself when the peer closes without a full answer; it cannot when the body cannot
/// be rewound. Used for requests without a body as well.
class OneShotBody final : public QIODevice
{
    Q_OBJECT

public:
    explicit OneShotBody(QByteArray bytes, QObject* parent = nullptr);

    /// True once a byte of it has been handed to the network.
    bool wasRead() const { return m_position > 0; }

    bool isSequential() const override { return true; }
    bool atEnd() const override;
    qint64 bytesAvailable() const override;
    qint64 size() const override { return m_bytes.size(); }
    bool reset() override { return false; }

protected:
    qint64 readData(char* data, qint64 maxSize) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    QByteArray m_bytes;
    qint64 m_position = 0;
};

}
